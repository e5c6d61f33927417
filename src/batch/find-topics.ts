// The folders that are topics: those that hold articles or a topic.yaml.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, normalize, relative, resolve, sep } from 'node:path';
import { MANIFEST_NAME, parseManifest } from '../1-read/manifest.ts';
import { slug } from '../1-read/name-topic.ts';
import { topicsInFile } from '../1-read/read-records.ts';
import { isArticleName } from '../1-read/topic-files.ts';
import { userError } from '../errors.ts';
import type { TopicTask } from './types.ts';

const RECORDS = /\.(?:jsonl|ndjson)$/i;
const byCodePoint = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const named = (topic: string, folder: string): TopicTask => ({ topic, folder: normalize(folder).replaceAll(sep, '/') });

/**
 * Every topic in and below a folder, by name. What lies deeper is named after its path: "2026/fire" is "2026-fire".
 * A JSON Lines file is as many topics as its objects name. Links to folders are not followed, and the folder of the results is passed over. Throws `topic-not-found`,
 * `topic-not-a-folder` `topics-not-found` and `records-without-topic`.
 */
export async function findTopics(root: string, out: string): Promise<readonly TopicTask[]> {
  const found = await stat(root).catch((cause) => {
    throw userError('topic-not-found', { path: root }, cause);
  });
  if (found.isFile() && RECORDS.test(root)) return topicsOfFile(root);
  if (!found.isDirectory()) throw userError('topic-not-a-folder', { path: root });
  const folders = await topicFolders(root, resolve(out), new Set());
  if (folders.length === 0) throw userError('topics-not-found', { path: root });
  const nameOf = (folder: string) => relative(root, folder).split(sep).map(slug).join('-');
  return folders.map((folder) => named(folder === root ? slug(basename(resolve(root))) : nameOf(folder), folder));
}

async function topicsOfFile(file: string): Promise<readonly TopicTask[]> {
  const topics = await topicsInFile(file);
  if (topics.length === 0) throw userError('topics-not-found', { path: file });
  return topics.map((records) => ({ ...named(slug(records.title), file), records }));
}

/** `listed`: folders whose files are articles of a topic above. */
async function topicFolders(folder: string, out: string, listed: Set<string>): Promise<readonly string[]> {
  if (resolve(folder) === out) return [];
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const hasManifest = entries.some(({ name }) => name === MANIFEST_NAME);
  if (hasManifest) for (const one of await listedFolders(folder)) listed.add(one);
  const hasArticles = !listed.has(folder) && entries.some((one) => !one.isDirectory() && isArticleName(one.name));
  const folders = entries
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort(byCodePoint);
  const below: string[] = [];
  for (const name of folders) below.push(...(await topicFolders(join(folder, name), out, listed)));
  return hasManifest || hasArticles ? [folder, ...below] : below;
}

/** The folders below that a manifest takes articles from. What is wrong with it is told when the topic is read. */
async function listedFolders(folder: string): Promise<readonly string[]> {
  try {
    const { entries = [] } = parseManifest(await readFile(join(folder, MANIFEST_NAME), 'utf8'), MANIFEST_NAME);
    return entries.map(({ file }) => join(folder, dirname(file))).filter((one) => one !== folder);
  } catch {
    return [];
  }
}

/** A text file with the path of a topic in each line; empty lines and lines with # are passed over. Throws `list-not-readable`. */
export async function readTopicList(file: string): Promise<readonly TopicTask[]> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    const problem = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw userError('list-not-readable', { path: file, problem }, cause);
  });
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((folder) => named(slug(basename(resolve(folder))), folder));
}
