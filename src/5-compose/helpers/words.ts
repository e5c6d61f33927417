// Small words around data: plural and lists.

/** `{{plural 2 "article" "articles"}}` gives "2 articles". */
export function plural(count: unknown, one: unknown, many: unknown): string {
  return `${String(count)} ${String(count === 1 ? one : many)}`;
}

/** `{{list labels}}` gives "1a, 1b and 3". */
export function list(items: unknown): string {
  const words = Array.isArray(items) ? items.map(String) : [];
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `{{#if (equals class.form "filled")}}` */
export function equals(a: unknown, b: unknown): boolean {
  return a === b;
}
