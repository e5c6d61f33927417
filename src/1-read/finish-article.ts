// A draft, and what the manifest says of it → an article with zones, date and language.

import { figureLanguage, isRead } from '../lib/languages.ts';
import type { Notice, ReadArticle } from '../model.ts';
import { boundPassages, LONGEST_ARTICLE } from './bounded-passages.ts';
import { findContradiction } from './contradiction.ts';
import { isoOfDateLine } from './date-line.ts';
import { detectLanguage, nameOfLanguage } from './language.ts';
import { notice } from './notices.ts';
import { type ArticleShape, shapeArticle } from './passages.ts';
import type { Details, Draft } from './readers/reader.ts';
import { wordsOf } from './spans.ts';

/** What the manifest says of a file; it goes before what the file says of itself. */
export type KnownDetails = Details & { readonly reliability?: string };

export type Identity = Pick<ReadArticle, 'id' | 'file' | 'sha256'> & {
  /** Of the file, in words: the outlet where no other is known. */
  readonly name: string;
};

/** Where an article's outlet and date come from. */
export type Told = {
  readonly articleId: string;
  readonly outlet: 'file' | 'address' | 'name';
  readonly published: 'file' | 'date line' | null;
};

export type FileArticles = {
  readonly articles: readonly ReadArticle[];
  readonly notices: readonly Notice[];
  /** Of the articles. */
  readonly told?: readonly Told[];
};

/** No article where nothing of the draft is text of one. */
export async function finishArticle(draft: Draft, identity: Identity, known: KnownDetails): Promise<FileArticles> {
  const details: KnownDetails = { ...draft.details, ...known };
  const shape = shapeArticle(draft.text, draft.paragraphs, details.title);
  const { passages, isCut } = boundPassages(draft.text, shape.passages);
  const { id, file, sha256, name } = identity;
  const own = draft.notices.map((one) => ({ ...one, articleId: id }));
  if (passages.length === 0) return { articles: [], notices: own };
  const published = findPublished(draft, shape, details.published, id);
  const language = await detectLanguage(draft.text, passages);
  const host = hostOf(details.url);
  const article: ReadArticle = {
    ...{ id, file, sha256 },
    outlet: details.outlet ?? host ?? name,
    title: shape.title,
    ...optional('url', details.url),
    ...optional('author', details.author ?? shape.author ?? undefined),
    ...optional('reliability', details.reliability),
    published: published.value,
    ...optional('modified', details.modified),
    language: language === 'und' ? (details.language ?? language) : language,
    text: draft.text,
    passages,
  };
  const cut = isCut ? [notice('article-too-long', { file, limit: LONGEST_ARTICLE }, { articleId: id })] : [];
  const told: Told = {
    articleId: id,
    outlet: details.outlet !== undefined ? 'file' : host !== undefined ? 'address' : 'name',
    published: published.value === null ? null : details.published === undefined ? 'date line' : 'file',
  };
  return {
    articles: [article],
    notices: [...own, ...cut, ...published.notices, ...languageNotices(article)],
    told: [told],
  };
}

/** Without the keys nobody gave, so that spreading it hides nothing. */
function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  const given: { [P in K]?: string } = {};
  if (value !== undefined) given[key] = value;
  return given;
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host === '' ? undefined : host;
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

/** All is read of English articles only. */
function languageNotices({ id, file, language }: ReadArticle): Notice[] {
  if (isRead(language)) return [];
  const code = figureLanguage(language) === null ? 'language-not-read' : 'language-figures-only';
  return [notice(code, { file, language: nameOfLanguage(language) }, { articleId: id })];
}
