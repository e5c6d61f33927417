// Stage 1 for a topic that is some lines of a JSON Lines file: an export of many topics in one file.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { userError } from '../errors.ts';
import type { Notice, ReadArticle, TopicFolder } from '../model.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { nameTopic } from './name-topic.ts';
import { notice } from './notices.ts';
import { streamInput } from './read-article.ts';
import type { ReadOptions } from './read-topic.ts';
import { linesOf } from './records/lines.ts';
import { markVersions } from './versions.ts';

/** Where the lines of a topic stand in the file, in bytes. */
export type TopicRecords = {
  readonly title: string;
  readonly lines: readonly { readonly start: number; readonly length: number }[];
};

/** The topics of a file by the field `topic` of its objects, in their order. Throws `records-without-topic`. */
export async function topicsInFile(file: string): Promise<readonly TopicRecords[]> {
  const topics = new Map<string, { start: number; length: number }[]>();
  let [start, number] = [0, 0];
  for await (const line of linesOf(createReadStream(file), () => {})) {
    number += 1;
    const place = { start, length: line.length };
    start += line.length + 1;
    const text = line.toString('utf8').trim();
    if (text === '') continue;
    const topic = topicOf(text);
    if (topic === null) throw userError('records-without-topic', { file, line: number });
    const places = topics.get(topic);
    if (places === undefined) topics.set(topic, [place]);
    else places.push(place);
  }
  return [...topics].map(([title, lines]) => ({ title, lines }));
}

function topicOf(line: string): string | null {
  try {
    const { topic } = JSON.parse(line);
    return typeof topic === 'string' && topic.trim() !== '' ? topic.trim() : null;
  } catch {
    return null;
  }
}

/** The bytes of a topic's lines, one after another. */
export async function* recordPieces(file: string, { lines }: TopicRecords): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    for (const { start, length } of lines) {
      const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
      yield Buffer.concat([buffer, Buffer.from('\n')]);
    }
  } finally {
    await handle.close();
  }
}

/** Throws `topic-empty` and `topic-too-large`. */
export async function readRecords(file: string, records: TopicRecords, options: ReadOptions): Promise<TopicFolder> {
  const { limits = DEFAULT_LIMITS, asOf } = options;
  if (records.lines.length > limits.maxArticles)
    throw userError('topic-too-large', { path: file, limit: limits.maxArticles });
  const articles: ReadArticle[] = [];
  const notices: Notice[] = [];
  for await (const read of streamInput(recordPieces(file, records), basename(file), { limits, fields: {} })) {
    articles.push(...read.articles);
    notices.push(...read.notices);
  }
  if (articles.length === 0) throw userError('topic-empty', { path: file, why: notices[0]?.message });
  if (articles.length === 1) notices.push(notice('single-article', { file: articles[0].file }));
  const versions = markVersions(articles);
  const { title } = records;
  return {
    topic: nameTopic(title, { title, asOf }, articles),
    articles: versions.articles,
    notices: [...notices, ...versions.notices],
  };
}
