// topic.yaml → what the analyst says of the topic and its articles.
import type { Node } from 'yaml';
import type { Notice } from '../model.ts';
import { dayOfIso } from './calendar.ts';
import type { KnownDetails } from './finish-article.ts';
import type { FieldNames } from './readers/reader.ts';
import {
  type Field,
  openYaml,
  problemAt,
  readChecked,
  readFields,
  readList,
  readNullableText,
  readText,
  type YamlFile,
} from './yaml-fields.ts';

export const MANIFEST_NAME = 'topic.yaml';

export type ManifestEntry = {
  /** Path inside the topic folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly known: KnownDetails;
};

export type Manifest = {
  readonly title?: string;
  /** YYYY-MM-DD */
  readonly asOf?: string;
  /** Path inside the topic folder, with forward slashes. */
  readonly font?: string;
  /** Undefined: every readable file of the folder. */
  readonly entries?: readonly ManifestEntry[];
  /** How the fields of JSON and the columns of tables are called. */
  readonly fields?: FieldNames;
  readonly notices: readonly Notice[];
};

const TOPIC_KEYS = ['title', 'asOf', 'articles', 'fields', 'font', 'overrides'];
const FIELD_KEYS = ['title', 'text', 'outlet', 'published', 'url', 'author'] as const;
const ARTICLE_KEYS = ['file', 'outlet', 'published', 'url', 'title', 'author', 'reliability'];

export function isDay(value: string): boolean {
  return value.length === 10 && dayOfIso(value) !== null;
}

function isInsidePath(value: string): boolean {
  return !/^(?:[/\\]|[a-z]:)/i.test(value) && !value.split(/[/\\]/).includes('..') && !value.includes('\0');
}

function tidyPath(value: string): string {
  return value
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

function readEntryFile(
  yaml: YamlFile,
  fields: ReadonlyMap<string, Field>,
  at: number,
): { file: string; offset: number } {
  const field = fields.get('file');
  const value = readText(yaml, field, 'the name of a file');
  if (field === undefined || value === undefined)
    throw problemAt(yaml, at, 'an entry of "articles" needs the key "file"');
  if (!isInsidePath(value)) throw problemAt(yaml, field.offset, `"${value}" is outside the topic folder`);
  return { file: tidyPath(value), offset: field.offset };
}

function readEntry(yaml: YamlFile, node: Node | null): ManifestEntry {
  const at = node?.range?.[0] ?? 0;
  const fields = readFields(yaml, node, ARTICLE_KEYS, 'an entry of "articles"');
  const { file, offset } = readEntryFile(yaml, fields, at);
  const isGrade = (value: string) => /^[A-F]$/.test(value);
  const details = {
    title: readNullableText(yaml, fields.get('title'), 'text or null'),
    outlet: readText(yaml, fields.get('outlet')),
    published: readChecked(
      yaml,
      fields.get('published'),
      (value) => dayOfIso(value) !== null,
      'an ISO 8601 day or time ("2022-01-07", "2022-01-07T15:01+05:30")',
    ),
    url: readText(yaml, fields.get('url')),
    author: readText(yaml, fields.get('author')),
    reliability: readChecked(yaml, fields.get('reliability'), isGrade, 'a grade from A to F'),
  };
  const known: KnownDetails = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
  const { line, col } = yaml.lines.linePos(offset);
  return { file, line, column: col, known };
}

function readEntries(yaml: YamlFile, field: Field | undefined): readonly ManifestEntry[] | undefined {
  const lines = new Map<string, number>();
  return readList(yaml, field)?.map((node) => {
    const entry = readEntry(yaml, node);
    const earlier = lines.get(entry.file);
    if (earlier !== undefined)
      throw problemAt(yaml, node?.range?.[0] ?? 0, `"${entry.file}" is listed twice, first in line ${earlier}`);
    lines.set(entry.file, entry.line);
    return entry;
  });
}

function readFieldNames(yaml: YamlFile, field: Field | undefined): FieldNames | undefined {
  if (field === undefined || field.node === null) return undefined;
  const fields = readFields(yaml, field.node, FIELD_KEYS, '"fields"');
  const names: { [K in (typeof FIELD_KEYS)[number]]?: string } = {};
  for (const key of FIELD_KEYS) {
    const name = readText(yaml, fields.get(key), 'the name of a field');
    if (name !== undefined) names[key] = name;
  }
  return names;
}

function readFont(yaml: YamlFile, field: Field | undefined): string | undefined {
  const value = readText(yaml, field, 'the name of a font file');
  if (field !== undefined && value !== undefined && !isInsidePath(value))
    throw problemAt(yaml, field.offset, `"${value}" is outside the topic folder; --font can name it`);
  return value === undefined ? undefined : tidyPath(value);
}

/** `file` is the manifest's path as shown to the user. Throws `manifest-invalid` with line and column. */
export function parseManifest(text: string, file: string): Manifest {
  const yaml = openYaml(text, file);
  if (yaml.root === null || text.trim() === '') return { notices: [] };
  const fields = readFields(yaml, yaml.root, TOPIC_KEYS, 'the manifest');
  const title = readText(yaml, fields.get('title'));
  const asOf = readChecked(yaml, fields.get('asOf'), isDay, 'a day ("2022-01-08")');
  const entries = readEntries(yaml, fields.get('articles'));
  const font = readFont(yaml, fields.get('font'));
  const names = readFieldNames(yaml, fields.get('fields'));
  readText(yaml, fields.get('overrides'), 'the name of a file');
  return {
    ...(title === undefined ? {} : { title }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(font === undefined ? {} : { font }),
    ...(entries === undefined ? {} : { entries }),
    ...(names === undefined ? {} : { fields: names }),
    notices: yaml.notices,
  };
}
