// The rows of a batch as data: summary.json, or that of a shard.
import type { OutputFile } from '../commands/write-files.ts';
import { writeFiles } from '../commands/write-files.ts';
import { VERSION } from '../version.ts';
import { removeParts } from './record.ts';
import { type Shard, summaryName } from './shard.ts';
import type { SummaryRow } from './types.ts';

export const TOOL = { name: 'parallax', version: VERSION } as const;

export function summaryJson(rows: readonly SummaryRow[]): string {
  return `${JSON.stringify({ format: 'parallax-summary/1', tool: TOOL, topics: sortedRows(rows) }, null, 2)}\n`;
}

/** Of a shard only the data: page and digest are made when all are there. */
export const writeShard = (out: string, rows: readonly SummaryRow[], shard: Shard): Promise<readonly string[]> =>
  writeAlone(out, [{ name: summaryName(shard), content: summaryJson(rows) }]);

/** Other shards may be writing into the same folder. */
export async function writeAlone(out: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  const names = files.map(({ name }) => name);
  await removeParts(out, names);
  return writeFiles(out, files);
}

export const sortedRows = (rows: readonly SummaryRow[]): readonly SummaryRow[] =>
  [...rows].sort((a, b) => (a.topic === b.topic ? compareText(a.folder, b.folder) : compareText(a.topic, b.topic)));

/** By code point, so that the order is the same under every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
