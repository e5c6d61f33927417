// Stage 1 without files: articles that a program already holds → the same plain data as a folder of them.
import { createHash } from 'node:crypto';
import { userError } from '../errors.ts';
import type { Notice, ReadArticle, TopicFolder } from '../model.ts';
import { draftOfText } from './drafts.ts';
import { finishArticle } from './finish-article.ts';
import { isDay } from './manifest.ts';
import { nameTopic } from './name-topic.ts';
import { notice } from './notices.ts';
import { markVersions } from './versions.ts';
import { isoOf } from './when.ts';

/** An article as text, with what is known of it. */
export type ArticleText = {
  /** Paragraphs apart by a blank line, or one a line. */
  readonly text: string;
  /** Null: it has no headline; else the first line is looked at. Put above the text unless the text begins with it. */
  readonly title?: string | null;
  /** Default: the host of `url`, else `id`. */
  readonly outlet?: string;
  /** A day or a time, ISO 8601. */
  readonly published?: string;
  readonly url?: string;
  readonly author?: string;
  /** Your own grade, A to F. */
  readonly reliability?: string;
  /** How notices name it; default: "text-1" and so on. */
  readonly id?: string;
};

export type TopicTexts = {
  readonly title: string;
  /** The day the briefing speaks of, YYYY-MM-DD; default: the newest day among the articles. */
  readonly asOf?: string;
  readonly articles: readonly ArticleText[];
};

/** Throws `option-invalid` where a date is none, two ids are equal or no article has a text. */
export async function readTexts({ title, asOf, articles: texts }: TopicTexts): Promise<TopicFolder> {
  if (asOf !== undefined && !isDay(asOf)) throw invalid('asOf', asOf, 'a day as in 2022-01-08');
  const articles: ReadArticle[] = [];
  const notices: Notice[] = [];
  for (const [index, article] of texts.entries()) {
    const read = await readText(article, article.id ?? `text-${index + 1}`);
    if (read.articles.some(({ id }) => articles.some((other) => other.id === id)))
      throw invalid('id', article.id ?? '', 'another for each article');
    articles.push(...read.articles);
    notices.push(...read.notices);
  }
  if (articles.length === 0) throw invalid('articles', '[]', 'at least one article with a text');
  if (articles.length === 1) notices.push(notice('single-article', { file: articles[0].file }));
  const versions = markVersions(articles);
  return {
    topic: nameTopic(title, { title, asOf }, articles),
    articles: versions.articles,
    notices: [...notices, ...versions.notices],
  };
}

async function readText({ text, published, id: _, ...known }: ArticleText, id: string) {
  const iso = published === undefined ? undefined : isoOf(published);
  if (iso === null) throw invalid('published', published ?? '', 'a day or a time as in 2022-01-07T15:01+05:30');
  const details = iso === undefined ? known : { ...known, published: iso };
  const sha256 = createHash('sha256').update(text).digest('hex');
  return finishArticle(draftOfText(text, details), { id, file: id, sha256, name: id }, known);
}

const invalid = (option: string, value: string, allowed: string) =>
  userError('option-invalid', { option, value, allowed });
