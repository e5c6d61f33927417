// The results of several shards → one folder, as a single run would have written it.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeFiles } from '../commands/write-files.ts';
import { userError } from '../errors.ts';
import { type Shard, shardOfName, summaryName } from './shard.ts';
import type { SummaryRow } from './types.ts';

type Source = { readonly folder: string; readonly name: string; readonly shard: Shard | null };

/**
 * Copies each topic's folder to `out`, unless it is there, and returns the rows. Throws `summary-missing`,
 * `summary-damaged`, `shards-missing` and `topic-id-twice`.
 */
export async function mergeTopics(folders: readonly string[], out: string): Promise<readonly SummaryRow[]> {
  const sources = (await Promise.all(folders.map(sourcesIn))).flat();
  requireAllShards(sources.flatMap(({ shard }) => shard ?? []));
  const rows: SummaryRow[] = [];
  const from = new Map<string, string>();
  for (const { folder, name } of sources) {
    for (const row of await readRows(join(folder, name))) {
      rows.push(row);
      if (row.error !== null) continue;
      if (from.has(row.topic)) throw userError('topic-id-twice', { id: row.topic, path: join(folder, row.topic) });
      from.set(row.topic, folder);
    }
  }
  for (const [topic, folder] of from) if (resolve(folder) !== resolve(out)) await copyTopic(topic, folder, out);
  return rows;
}

/** The summaries of shards, else that of a whole run. */
async function sourcesIn(folder: string): Promise<readonly Source[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const shards = names.flatMap((name): Source[] => {
    const shard = shardOfName(name);
    return shard === null ? [] : [{ folder, name, shard }];
  });
  if (shards.length > 0) return shards;
  const name = summaryName(undefined);
  if (!names.includes(name)) throw userError('summary-missing', { path: folder });
  return [{ folder, name, shard: null }];
}

function requireAllShards(shards: readonly Shard[]): void {
  for (const { of } of shards) {
    const there = new Set(shards.filter((one) => one.of === of).map(({ index }) => index));
    const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.has(index));
    if (missing.length > 0) throw userError('shards-missing', { missing: missing.join(', '), of });
  }
}

async function readRows(file: string): Promise<readonly SummaryRow[]> {
  try {
    const { format, topics } = JSON.parse(await readFile(file, 'utf8'));
    if (format === 'parallax-summary/1' && Array.isArray(topics)) return topics;
  } catch (cause) {
    throw userError('summary-damaged', { file }, cause);
  }
  throw userError('summary-damaged', { file });
}

async function copyTopic(topic: string, folder: string, out: string): Promise<void> {
  const names = await readdir(join(folder, topic)).catch((cause) => {
    throw userError('topic-not-found', { path: join(folder, topic) }, cause);
  });
  const files = names.map(async (name) => ({ name, content: await readFile(join(folder, topic, name)) }));
  await writeFiles(join(out, topic), await Promise.all(files));
}
