// Helpers and partials that a template names and nobody has, found before anything is rendered.
import { userError } from '../errors.ts';
import { isList, isRecord } from './helpers/guards.ts';

type Names = { readonly helpers: readonly string[]; readonly partials: readonly string[] };

/** Walks the syntax tree. A name with arguments can only be a helper; without, it is a field and `strict` checks it. */
export function checkNames(node: unknown, file: string, names: Names): void {
  if (isList(node)) {
    for (const item of node) checkNames(item, file, names);
    return;
  }
  if (!isRecord(node)) return;
  if (node.type === 'PartialStatement' || node.type === 'PartialBlockStatement') checkPartial(node, file, names);
  else if (isCall(node)) checkHelper(node, file, names);
  for (const [key, value] of Object.entries(node)) if (key !== 'loc') checkNames(value, file, names);
}

type Node = Readonly<Record<string, unknown>>;

function isCall(node: Node): boolean {
  const hasArguments = (isList(node.params) && node.params.length > 0) || isRecord(node.hash);
  return (
    node.type === 'SubExpression' ||
    node.type === 'BlockStatement' ||
    (node.type === 'MustacheStatement' && hasArguments)
  );
}

function checkPartial(node: Node, file: string, { partials }: Names): void {
  const name = originalOf(node.name);
  if (name === null || name.startsWith('@') || partials.includes(name)) return;
  const problem = `There is no partial "${name}"`;
  throw userError('template-invalid', {
    file,
    line: lineOf(node),
    problem,
    hint: `Add partials/${name}.hbs and name it in template.json.`,
  });
}

function checkHelper(node: Node, file: string, { helpers }: Names): void {
  const name = originalOf(node.path);
  if (name === null || helpers.includes(name)) return;
  // A block over a plain field ({{#items}}…{{/items}}) is no helper.
  if (node.type === 'BlockStatement' && isList(node.params) && node.params.length === 0) return;
  const problem = `There is no helper "${name}"`;
  throw userError('template-invalid', { file, line: lineOf(node), problem, hint: `Use one of ${helpers.join(', ')}.` });
}

function originalOf(path: unknown): string | null {
  return isRecord(path) && typeof path.original === 'string' ? path.original : null;
}

function lineOf(node: Node): number {
  const start = isRecord(node.loc) && isRecord(node.loc.start) ? node.loc.start.line : 1;
  return typeof start === 'number' ? start : 1;
}
