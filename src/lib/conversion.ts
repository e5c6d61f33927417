// "10 km (6 miles)": one figure, told twice.
import type { Claim } from '../model.ts';

/** Whether one of the two is the other in another unit, in brackets behind it. `text`: of the first's article. */
export function isConversion(a: Claim, b: Claim, text: string): boolean {
  if (a.articleId !== b.articleId || a.quantity?.unit === b.quantity?.unit) return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const between = text.slice(first.span.end, second.span.start);
  return /^\s*[([]\s*(?:about|around|some|roughly|nearly|or)?\s*$/.test(between);
}
