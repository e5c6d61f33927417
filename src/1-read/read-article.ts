// One file → its articles.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { userError } from '../errors.ts';
import type { Notice, ReadArticle } from '../model.ts';
import { findContradiction } from './contradiction.ts';
import { isoOfDateLine } from './date-line.ts';
import { decode } from './decode.ts';
import { detectLanguage } from './language.ts';
import { notice } from './notices.ts';
import { type ArticleShape, shapeArticle } from './passages.ts';
import { READERS } from './readers/index.ts';
import type { Details, Draft, SourceFile } from './readers/reader.ts';
import { isBlank, trimSpan, wordsOf } from './spans.ts';

export type FileArticles = { readonly articles: readonly ReadArticle[]; readonly notices: readonly Notice[] };

/** What the manifest says of a file; it goes before what the file says of itself. */
export type KnownDetails = Details & { readonly reliability?: string };

/** Larger files are skipped: text, tokens and claims are all held in memory. Higher lets one file fill it. */
const MOST_BYTES = 20_000_000;

/** The articles of one file on their own, as `parallax extract` reads them. Throws `file-not-found`. */
export async function readArticles(path: string): Promise<FileArticles> {
  const found = await stat(path).catch((cause) => {
    throw userError('file-not-found', { path }, cause);
  });
  if (!found.isFile()) throw userError('file-not-found', { path });
  return readListedFile(path, path, {});
}

/** Articles from bytes that lie in no file: standard input, or a sentence given for trying out. */
export async function readBytes(bytes: Uint8Array, name: string): Promise<FileArticles> {
  const source = sourceOf(bytes, name);
  return 'code' in source ? { articles: [], notices: [source] } : readSource(source, {});
}

/** `file` is the name the article is known by, `path` where it lies. */
export async function readListedFile(path: string, file: string, known: KnownDetails): Promise<FileArticles> {
  const source = await loadSource(path, file);
  return 'code' in source ? { articles: [], notices: [source] } : readSource(source, known);
}

async function readSource(source: SourceFile, known: KnownDetails): Promise<FileArticles> {
  const { file } = source;
  const reader = READERS.find((candidate) => candidate.accepts(source));
  if (!reader) return { articles: [], notices: [unsupported(source)] };
  const drafts = await reader.read(source);
  const sha256 = createHash('sha256').update(source.bytes).digest('hex');
  const read: FileArticles[] = [];
  for (const [index, draft] of drafts.entries()) {
    const id = drafts.length === 1 ? file : `${file}#${index + 1}`;
    read.push(await finishArticle(draft, { id, file, sha256 }, known));
  }
  const articles = read.flatMap((one) => one.articles);
  const notices = [...decodingNotices(source), ...read.flatMap((one) => one.notices)];
  return { articles, notices: articles.length > 0 ? notices : [notice('file-empty', { file })] };
}

async function loadSource(path: string, file: string): Promise<SourceFile | Notice> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      return notice('file-too-large', { file, megabytes: Math.ceil(size / 1e6), limit: MOST_BYTES / 1e6 });
    return sourceOf(await readFile(path), file);
  } catch (cause) {
    const problem = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return notice('file-unreadable', { file, problem });
  }
}

function sourceOf(bytes: Uint8Array, file: string): SourceFile | Notice {
  const content = decode(bytes);
  const isEmpty = content.kind === 'text' && isBlank(trimSpan(content.text, 0, content.text.length));
  return isEmpty ? notice('file-empty', { file }) : { file, bytes, content };
}

function unsupported({ file, content }: SourceFile): Notice {
  return content.kind === 'binary'
    ? notice('file-binary', { file, format: content.format })
    : notice('file-unsupported', { file });
}

function decodingNotices({ file, content }: SourceFile): Notice[] {
  if (content.kind === 'binary') return [];
  if (content.isDamaged) return [notice('encoding-damaged', { file }, { articleId: file })];
  return content.encoding === 'windows-1252' ? [notice('encoding-assumed', { file }, { articleId: file })] : [];
}

/** "02_harbour-times.txt" → "harbour times": a number in front only sorts the folder. */
function outletOfFile(file: string): string {
  const words = basename(file, extname(file))
    .replace(/[_\s-]+/g, ' ')
    .trim();
  const unnumbered = words.replace(/^\d{1,3}[ .]+(?=.*\p{L})/u, '');
  return unnumbered || file;
}

type Published = { readonly value: ReadArticle['published']; readonly notices: readonly Notice[] };

function findPublished(draft: Draft, shape: ArticleShape, known: string | undefined, articleId: string): Published {
  const stated = known === undefined ? null : { value: known, basis: 'stated' as const };
  if (shape.dateLine === null) return { value: stated, notices: [] };
  const { start, end, value } = shape.dateLine;
  const line = wordsOf(draft.text, { start, end });
  const where = { articleId, span: { start, end } };
  const reason = findContradiction(value, known, draft.text, shape.passages);
  if (reason !== null) return { value: stated, notices: [notice('date-line-contradicted', { line, reason }, where)] };
  if (stated) return { value: stated, notices: [] };
  const iso = isoOfDateLine(value);
  if (iso === null) return { value: null, notices: [notice('date-line-incomplete', { line }, where)] };
  return { value: { value: iso, basis: 'stated' }, notices: [] };
}

async function finishArticle(
  draft: Draft,
  identity: Pick<ReadArticle, 'id' | 'file' | 'sha256'>,
  known: KnownDetails,
): Promise<FileArticles> {
  const details: KnownDetails = { ...draft.details, ...known };
  const shape = shapeArticle(draft.text, draft.paragraphs, details.title);
  if (shape.passages.length === 0) return { articles: [], notices: [] };
  const published = findPublished(draft, shape, details.published, identity.id);
  const language = await detectLanguage(draft.text, shape.passages);
  const author = details.author ?? shape.author;
  const article: ReadArticle = {
    ...identity,
    outlet: details.outlet ?? outletOfFile(identity.file),
    title: shape.title,
    ...(details.url === undefined ? {} : { url: details.url }),
    ...(author === null ? {} : { author }),
    ...(details.reliability === undefined ? {} : { reliability: details.reliability }),
    published: published.value,
    language,
    text: draft.text,
    passages: shape.passages,
  };
  const own = draft.notices.map((one) => ({ ...one, articleId: identity.id }));
  return { articles: [article], notices: [...own, ...published.notices, ...languageNotices(article)] };
}

/** The extractors know English only. */
function languageNotices({ id, file, language }: ReadArticle): Notice[] {
  if (language === 'en' || language === 'und') return [];
  return [notice('language-not-supported', { file, language }, { articleId: id })];
}
