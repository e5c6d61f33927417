// One file → its articles.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { userError } from '../errors.ts';
import type { Notice, ReadArticle } from '../model.ts';
import { FileProblem } from './file-problem.ts';
import { type FileArticles, finishArticle, type Identity, type KnownDetails } from './finish-article.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { notice } from './notices.ts';
import { type FileDraft, readFileDrafts } from './read-file.ts';
import type { ReadSettings, SourceFile } from './readers/reader.ts';
import { openFile, openStream, sourceOfBytes } from './source.ts';

const DEFAULT_SETTINGS: ReadSettings = { limits: DEFAULT_LIMITS, fields: {} };

/** The articles of one file on their own, one after another, as `parallax extract` reads them. Throws `file-not-found` and `file-not-a-file`. */
export async function* streamArticles(
  path: string,
  settings: ReadSettings = DEFAULT_SETTINGS,
): AsyncGenerator<FileArticles> {
  const found = await stat(path).catch((cause) => {
    throw userError('file-not-found', { path }, cause);
  });
  if (!found.isFile()) throw userError('file-not-a-file', { path });
  yield* readListedFile(path, path, {}, settings);
}

/** Articles that lie in no file: from standard input. */
export async function* streamInput(
  input: AsyncIterable<Uint8Array>,
  name: string,
  settings: ReadSettings = DEFAULT_SETTINGS,
): AsyncGenerator<FileArticles> {
  yield* readSource(await openStream(input, name, settings.limits), {}, settings);
}

/** All at once. */
export async function readArticles(path: string, settings?: ReadSettings): Promise<FileArticles> {
  return collect(streamArticles(path, settings));
}

export async function readBytes(
  bytes: Uint8Array,
  name: string,
  settings: ReadSettings = DEFAULT_SETTINGS,
): Promise<FileArticles> {
  return collect(readSource(sourceOfBytes(bytes, name, settings.limits), {}, settings));
}

async function collect(parts: AsyncIterable<FileArticles>): Promise<FileArticles> {
  const articles: ReadArticle[] = [];
  const notices: Notice[] = [];
  for await (const part of parts) {
    articles.push(...part.articles);
    notices.push(...part.notices);
  }
  return { articles, notices };
}

/** `file` is the name the article is known by, `path` where it lies. */
export async function* readListedFile(
  path: string,
  file: string,
  known: KnownDetails,
  settings: ReadSettings,
): AsyncGenerator<FileArticles> {
  try {
    yield* readSource(await openFile(path, file, settings.limits), known, settings);
  } catch (cause) {
    if (!(cause instanceof FileProblem)) throw cause;
    yield { articles: [], notices: [cause.notice] };
  }
}

/** Articles as they are found. A file that holds one article gives it its own name, else they are numbered from 1. */
async function* readSource(
  source: SourceFile,
  known: KnownDetails,
  settings: ReadSettings,
): AsyncGenerator<FileArticles> {
  const { file } = source;
  let [count, read, hasNotice] = [0, 0, false];
  let first: FileDraft | null = null;
  const finish = async (found: FileDraft, number: number, isOnly: boolean): Promise<FileArticles> => {
    const identity = isOnly ? await onlyOne(source, found) : oneOfMany(file, number, found);
    const finished = await finishArticle(found.draft, identity, isOnly ? known : knownOfAll(known));
    read += finished.articles.length;
    return finished;
  };
  for await (const found of readFileDrafts(source, settings)) {
    if ('code' in found) {
      hasNotice = true;
      yield { articles: [], notices: [found] };
      continue;
    }
    count += 1;
    // Whether the first is the only one is known when the second comes.
    if (count === 1) first = found;
    if (count === 2 && first !== null) {
      yield { articles: [], notices: unusedKeys(file, known) };
      yield finish(first, 1, false);
    }
    if (count > 1) yield finish(found, count, false);
  }
  if (count === 1 && first !== null) yield finish(first, 1, true);
  if (read === 0 && (count > 0 || !hasNotice)) yield { articles: [], notices: [notice('file-empty', { file })] };
}

/** What stands in the manifest of a file with many articles holds for all of them, or cannot be meant. */
const OF_ONE = ['title', 'url', 'published', 'author'] as const;

function knownOfAll(known: KnownDetails): KnownDetails {
  const { title: _, url: __, published: ___, author: ____, ...rest } = known;
  return rest;
}

function unusedKeys(file: string, known: KnownDetails): readonly Notice[] {
  const keys = OF_ONE.filter((key) => known[key] !== undefined).map((key) => `"${key}"`);
  return keys.length === 0 ? [] : [notice('manifest-key-of-many', { file, keys: keys.join(', ') })];
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

async function onlyOne(source: SourceFile, found: FileDraft): Promise<Identity> {
  const { file } = source;
  // A stream is gone when it has been read.
  const sha256 = await source.bytes().then(hashOf, () => hashOf(found.draft.text));
  return { id: file, file, sha256, name: nameOf(found.file) };
}

function oneOfMany(file: string, number: number, found: FileDraft): Identity {
  return { id: `${file}#${number}`, file, sha256: hashOf(found.draft.text), name: nameOf(found.file) };
}

/** "02_harbour-times.txt" → "harbour times": a number in front only sorts the folder. */
function nameOf(file: string): string {
  const words = basename(file, extname(file))
    .replace(/[_\s-]+/g, ' ')
    .trim();
  const unnumbered = words.replace(/^\d{1,3}[ .]+(?=.*\p{L})/u, '');
  return unnumbered || file;
}
