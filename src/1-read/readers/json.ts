// JSON, one article an object: an object, a list of them, an answer of an interface with a list in it, or one a line
// (JSON Lines, read line by line: such exports are larger than the memory).
import { FileProblem, problemOf } from '../file-problem.ts';
import { textOf } from '../file-text.ts';
import { notice } from '../notices.ts';
import { draftOfRecord, type RecordFields } from '../records/draft-of-record.ts';
import { plainName } from '../records/field-names.ts';
import { linesOf } from '../records/lines.ts';
import { requireSize } from '../source.ts';
import type { Found, ReadSettings, SourceFile } from './reader.ts';

export async function* readJson(source: SourceFile, settings: ReadSettings): AsyncGenerator<Found> {
  if (isLines(source)) yield* readLines(source, settings);
  else {
    const { text, notices } = await textOf(source);
    for (const one of notices) yield { kind: 'notice', notice: one };
    yield* draftsOf(recordsIn(JSON.parse(text.replace(/^\ufeff/, ''))), source.file, settings);
  }
}

/** Told by the first line: it is whole, and another follows. */
function isLines({ beginning }: SourceFile): boolean {
  const text = Buffer.from(beginning).toString('utf8').trimStart();
  const end = text.indexOf('\n');
  // A first line longer than the beginning is a record of its own, unless it opens a list.
  if (end === -1) return text.startsWith('{') && beginning.length >= 65_536;
  const first = text.slice(0, end).trim();
  if (!first.startsWith('{') || !first.endsWith('}')) return false;
  return text.slice(end).trimStart().startsWith('{') && parsed(first) !== null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function* readLines(source: SourceFile, { limits, fields }: ReadSettings): AsyncGenerator<Found> {
  const { file } = source;
  let [line, count, empty, bad] = [0, 0, 0, 0];
  let [firstBad, problem] = [0, ''];
  for await (const bytes of linesOf(source.pieces(), (length) => requireSize(file, length, limits))) {
    line += 1;
    const text = bytes.toString('utf8').trim();
    if (text === '') continue;
    count += 1;
    try {
      const draft = draftOfRecord(fieldsOf(JSON.parse(text)), fields);
      if (draft === null) empty += 1;
      else yield { kind: 'article', draft };
    } catch (cause) {
      bad += 1;
      if (bad > 1) continue;
      [firstBad, problem] = [line, problemOf(cause)];
    }
  }
  if (bad > 0)
    yield { kind: 'notice', notice: notice('records-unreadable', { file, count: bad, line: firstBad, problem }) };
  if (empty > 0) yield { kind: 'notice', notice: notice('records-without-text', { file, count: empty, of: count }) };
}

async function* draftsOf(records: readonly unknown[], file: string, { fields }: ReadSettings): AsyncGenerator<Found> {
  let empty = 0;
  for (const record of records) {
    const draft = draftOfRecord(fieldsOf(record), fields);
    if (draft === null) empty += 1;
    else yield { kind: 'article', draft };
  }
  if (records.length === 0) throw new FileProblem(notice('file-empty', { file }));
  if (empty === records.length) {
    const names = [...fieldsOf(records[0]).keys()].slice(0, 8).join(', ') || 'it has none';
    throw new FileProblem(notice('fields-unknown', { file, names }));
  }
  if (empty > 0)
    yield { kind: 'notice', notice: notice('records-without-text', { file, count: empty, of: records.length }) };
}

type Dictionary = Readonly<Record<string, unknown>>;

const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Interfaces wrap their list once or twice ("response.results"). */
const DEEPEST_LIST = 3;

/** The list itself, the first list of objects that is wrapped, or the one object. */
function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < DEEPEST_LIST; depth += 1) {
    const inner = level.filter(isDictionary).flatMap((one) => Object.values(one));
    // An article may have a list of its own, of authors or pictures; it has a text beside it.
    const own = level.find((one) => isDictionary(one) && draftOfRecord(fieldsOf(one), {}) !== null);
    if (own !== undefined) return [own];
    const list = inner.find((one) => Array.isArray(one) && one.some(isDictionary));
    if (Array.isArray(list)) return list;
    level = inner;
  }
  return [value];
}

/** What an object says where a text is expected: "author": { "name": … }, "content": { "rendered": … }. */
const INNER = ['name', 'rendered', 'value', 'text', 'title', '#text'];

function textIn(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (depth > 2) return '';
  if (Array.isArray(value)) {
    const parts = value
      .slice(0, 10_000)
      .map((one) => textIn(one, depth + 1))
      .filter((one) => one !== '');
    return parts.join(parts.some((one) => one.length > 80) ? '\n\n' : ', ');
  }
  if (!isDictionary(value)) return '';
  return INNER.map((key) => textIn(value[key], depth + 1)).find((one) => one !== '') ?? '';
}

function fieldsOf(record: unknown): RecordFields {
  const fields = new Map<string, string>();
  if (!isDictionary(record)) return fields;
  const add = (path: string, value: unknown): void => {
    const text = textIn(value);
    if (text !== '' && !fields.has(plainName(path))) fields.set(plainName(path), text);
  };
  for (const [key, value] of Object.entries(record)) {
    add(key, value);
    if (isDictionary(value)) for (const [inner, one] of Object.entries(value)) add(`${key}.${inner}`, one);
  }
  return fields;
}
