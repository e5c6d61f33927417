// Tables with a line of names on top, one article a row: exports of press databases and spreadsheets.
import Papa from 'papaparse';
import { FileProblem } from '../file-problem.ts';
import { textOf } from '../file-text.ts';
import { notice } from '../notices.ts';
import { draftOfRecord } from '../records/draft-of-record.ts';
import { plainName } from '../records/field-names.ts';
import type { Found, ReadSettings, SourceFile } from './reader.ts';

export async function* readCsv(source: SourceFile, { fields }: ReadSettings): AsyncGenerator<Found> {
  const { file } = source;
  const { text, notices } = await textOf(source);
  for (const one of notices) yield { kind: 'notice', notice: one };
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [names, ...rows] = data;
  if (names === undefined || rows.length === 0) throw new FileProblem(notice('file-empty', { file }));
  const keys = names.map(plainName);
  let empty = 0;
  for (const row of rows) {
    const record = new Map(keys.map((key, i): [string, string] => [key, row[i] ?? '']).reverse());
    const draft = draftOfRecord(record, fields);
    if (draft === null) empty += 1;
    else yield { kind: 'article', draft };
  }
  if (empty === rows.length)
    throw new FileProblem(notice('fields-unknown', { file, names: names.slice(0, 8).join(', ') }));
  if (empty > 0)
    yield { kind: 'notice', notice: notice('records-without-text', { file, count: empty, of: rows.length }) };
}
