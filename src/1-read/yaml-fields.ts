// A YAML mapping read field by field, each problem with its line and column.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  LineCounter as Lines,
  type Node,
  parseDocument,
} from 'yaml';
import { type ParallaxError, userError } from '../errors.ts';
import type { Notice } from '../model.ts';
import { nearestWord } from './nearest-word.ts';
import { notice } from './notices.ts';

/** An open YAML file: where problems are, and notices are gathered. */
export type YamlFile = {
  /** As shown to the user. */
  readonly file: string;
  readonly lines: LineCounter;
  readonly root: Node | null;
  readonly notices: Notice[];
};

export type Field = { readonly key: string; readonly node: Node | null; readonly offset: number };

export function openYaml(text: string, file: string): YamlFile {
  const lines = new Lines();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const opened = { file, lines, root: null, notices: [] };
  const [error] = document.errors;
  if (error) throw problemAt(opened, error.pos[0], error.message, error);
  return { ...opened, root: document.contents };
}

function lineOf(yaml: YamlFile, offset: number): number {
  return yaml.lines.linePos(offset).line;
}

export function problemAt(yaml: YamlFile, offset: number, problem: string, cause?: unknown): ParallaxError {
  const { line, col } = yaml.lines.linePos(offset);
  return userError(
    'manifest-invalid',
    { file: yaml.file, line, column: col, problem: problem.replace(/\.$/, '') },
    cause,
  );
}

function offsetOf(node: Node | null | undefined, otherwise: number): number {
  return node?.range?.[0] ?? otherwise;
}

/** The fields of a mapping; keys that are not `known` become notices. */
export function readFields(
  yaml: YamlFile,
  node: Node | null,
  known: readonly string[],
  what: string,
): Map<string, Field> {
  const at = offsetOf(node, 0);
  if (!isMap<Node, Node | null>(node)) throw problemAt(yaml, at, `${what} must be a list of keys and values`);
  const fields = new Map<string, Field>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '?';
    const offset = offsetOf(value, offsetOf(key, at));
    if (isAlias(value)) throw problemAt(yaml, offset, 'aliases (*name) are not supported here');
    if (known.includes(name)) fields.set(name, { key: name, node: value, offset });
    else {
      const line = lineOf(yaml, offsetOf(key, at));
      yaml.notices.push(
        notice('manifest-unknown-key', { file: yaml.file, line, key: name, nearest: nearestWord(name, known) }),
      );
    }
  }
  return fields;
}

function isNull(field: Field): boolean {
  return field.node === null || (isScalar(field.node) && field.node.value === null);
}

/** The field's text; undefined when the key is missing, null when it is null. `allowed` ends the sentence "must be …". */
export function readNullableText(
  yaml: YamlFile,
  field: Field | undefined,
  allowed = 'text',
): string | null | undefined {
  if (field === undefined) return undefined;
  if (isNull(field)) return null;
  const value = isScalar(field.node) ? field.node.value : undefined;
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  const hint = typeof value === 'number' || typeof value === 'boolean' ? '; put it in quotation marks' : '';
  throw problemAt(yaml, field.offset, `"${field.key}" must be ${allowed}${hint}`);
}

/** Like `readNullableText`, for keys that may be left empty but mean nothing then. */
export function readText(yaml: YamlFile, field: Field | undefined, allowed?: string): string | undefined {
  return readNullableText(yaml, field, allowed) ?? undefined;
}

/** Text that passes a check, else an error that says what is allowed. */
export function readChecked(
  yaml: YamlFile,
  field: Field | undefined,
  isValid: (value: string) => boolean,
  allowed: string,
): string | undefined {
  const value = readText(yaml, field, allowed);
  if (value === undefined || field === undefined || isValid(value)) return value;
  throw problemAt(yaml, field.offset, `"${field.key}" must be ${allowed}, not "${value}"`);
}

/** The entries of a list; undefined when the key is missing or empty. */
export function readList(yaml: YamlFile, field: Field | undefined): readonly (Node | null)[] | undefined {
  if (field === undefined || isNull(field)) return undefined;
  if (!isSeq<Node | null>(field.node))
    throw problemAt(yaml, field.offset, `"${field.key}" must be a list, each entry with a dash`);
  return field.node.items;
}
