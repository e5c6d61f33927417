// A share of the topics for each of several machines, by what a topic is called: adding one topic moves no other.
import { createHash } from 'node:crypto';
import type { TopicTask } from './types.ts';

/** `index` counts from 1. */
export type Shard = { readonly index: number; readonly of: number };

/** "2/8"; null where it is none. */
export function parseShard(text: string): Shard | null {
  const [, index, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  return index >= 1 && index <= of ? { index, of } : null;
}

export function shardOf(tasks: readonly TopicTask[], { index, of }: Shard): readonly TopicTask[] {
  return tasks.filter(({ topic }) => createHash('sha256').update(topic).digest().readUInt32BE() % of === index - 1);
}

export const summaryName = (shard: Shard | undefined): string =>
  shard === undefined ? 'summary.json' : `summary-${shard.index}-of-${shard.of}.json`;

/** The shard whose summary a file is; null for any other file. */
export function shardOfName(name: string): Shard | null {
  const [, index, of] = /^summary-(\d+)-of-(\d+)\.json$/.exec(name) ?? [];
  return index === undefined ? null : parseShard(`${index}/${of}`);
}
