// Stage 1: a topic folder → its articles as plain data. The only stage that reads files.
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { userError } from '../errors.ts';
import type { Notice, ReadArticle, TopicFolder } from '../model.ts';
import { decode } from './decode.ts';
import type { Told } from './finish-article.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { isDay, MANIFEST_NAME, type Manifest, parseManifest } from './manifest.ts';
import { nameTopic } from './name-topic.ts';
import { notice } from './notices.ts';
import { readListedFile } from './read-article.ts';
import { listFiles } from './topic-files.ts';
import { markVersions } from './versions.ts';

export type ReadOptions = {
  /** The day the briefing speaks of, YYYY-MM-DD; goes before the manifest's. */
  readonly asOf?: string;
  readonly limits?: Limits;
  /** Whether links that lead out of the folder are read. */
  readonly followLinks?: boolean;
  /** Reads every file of the folder, whatever its manifest says. */
  readonly ignoresManifest?: boolean;
};

/**
 * Throws `topic-not-found`, `topic-not-a-folder`, `topic-empty`, `topic-too-large`, `manifest-invalid`,
 * `manifest-file-missing` and `option-invalid`; everything else that is odd becomes a notice.
 */
export async function readTopic(path: string, options: ReadOptions = {}): Promise<TopicFolder> {
  return (await readTopicWithSources(path, options)).folder;
}

export type TopicWithSources = {
  readonly folder: TopicFolder;
  /** Where outlet and date of each article come from, by its id. */
  readonly told: ReadonlyMap<string, Told>;
};

/** What of a folder is read: its manifest and its files. Throws as `readTopic` does. */
export async function listTopic(path: string, options: ReadOptions) {
  if (options.asOf !== undefined && !isDay(options.asOf))
    throw userError('option-invalid', { option: '--as-of', value: options.asOf, allowed: 'a day as in 2022-01-08' });
  await requireFolder(path);
  const manifestFile = join(path, MANIFEST_NAME);
  const manifest: Manifest = options.ignoresManifest ? { notices: [] } : await readManifest(manifestFile);
  const list = await listFiles(path, manifestFile, manifest, { followLinks: options.followLinks ?? false });
  return { manifest, list };
}

/** As `readTopic`, for `parallax init`. */
export async function readTopicWithSources(path: string, options: ReadOptions): Promise<TopicWithSources> {
  const { manifest, list } = await listTopic(path, options);
  const { limits = DEFAULT_LIMITS } = options;
  const requireFew = (count: number): void => {
    if (count > limits.maxArticles) throw userError('topic-too-large', { path, limit: limits.maxArticles });
  };
  requireFew(list.files.length);
  const articles: ReadArticle[] = [];
  const told = new Map<string, Told>();
  const notices: Notice[] = [...manifest.notices, ...list.notices];
  for (const { path: filePath, file, known } of list.files) {
    for await (const read of readListedFile(filePath, file, known, { limits, fields: manifest.fields ?? {} })) {
      articles.push(...read.articles);
      notices.push(...read.notices);
      for (const one of read.told ?? []) told.set(one.articleId, one);
      requireFew(articles.length);
    }
  }
  if (articles.length === 0) throw userError('topic-empty', { path, why: notices[0]?.message });
  if (articles.length === 1) notices.push(notice('single-article', { file: articles[0].file }));
  const versions = markVersions(articles);
  const folder = {
    topic: nameTopic(basename(resolve(path)), { ...manifest, asOf: options.asOf ?? manifest.asOf }, articles),
    articles: versions.articles,
    notices: [...notices, ...versions.notices],
  };
  return { folder, told };
}

async function requireFolder(path: string): Promise<void> {
  const found = await stat(path).catch((cause) => {
    throw userError('topic-not-found', { path }, cause);
  });
  if (!found.isDirectory()) throw userError('topic-not-a-folder', { path });
}

async function readManifest(file: string): Promise<Manifest> {
  const bytes = await readFile(file).catch((cause) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw userError('manifest-invalid', { file, line: 1, column: 1, problem: 'the manifest cannot be read' }, cause);
  });
  if (bytes === null) return { notices: [] };
  const content = decode(bytes);
  if (content.kind === 'binary')
    throw userError('manifest-invalid', { file, line: 1, column: 1, problem: 'the manifest is no text' });
  return parseManifest(content.text, file);
}
