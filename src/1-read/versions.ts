// Several versions of one article: one page saved twice, or a wire's report and its update. The newest speaks.
import { groupBy } from '../lib/group-by.ts';
import type { Notice, ReadArticle } from '../model.ts';
import { notice } from './notices.ts';

/** Share of the shorter text's three-word sequences that the other has. Rewritten reports of one outlet stay far below. */
const NEAR_EQUAL = 0.6;
/** Texts with fewer sequences are notes that resemble each other by chance. */
const FEWEST_TRIPLES = 20;

/** Older versions name the newest; nothing else changes. */
export function markVersions(articles: readonly ReadArticle[]): {
  readonly articles: readonly ReadArticle[];
  readonly notices: readonly Notice[];
} {
  const dated = articles.filter((article) => timeOf(article) !== null);
  const triples = new Map<string, ReadonlySet<string>>();
  const triplesOf = (article: ReadArticle): ReadonlySet<string> => {
    const known = triples.get(article.id) ?? tripleSet(article);
    triples.set(article.id, known);
    return known;
  };
  const newest = new Map<string, ReadArticle>();
  for (const group of [...groupsBy(dated, addressOf), ...groupsBy(dated, outletOf)]) {
    const sorted = [...group].sort((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0));
    for (const [i, older] of sorted.entries()) {
      const later = sorted
        .slice(i + 1)
        .filter(
          (one) => isLater(one, older) && (isOnePage(one, older) || areNearEqual(triplesOf(one), triplesOf(older))),
        )
        .at(-1);
      const known = newest.get(older.id);
      if (later !== undefined && (known === undefined || isLater(later, known))) newest.set(older.id, later);
    }
  }
  return {
    articles: articles.map((article) => {
      const newer = newest.get(article.id);
      return newer === undefined ? article : { ...article, supersededBy: newer.id };
    }),
    notices: articles.flatMap(({ id }) => {
      const newer = newest.get(id);
      return newer === undefined
        ? []
        : [notice('version-superseded', { file: id, newer: newer.id }, { articleId: id })];
    }),
  };
}

/** When its text was last changed, in milliseconds. A time without a zone is taken as UTC: both versions have the same. */
function timeOf({ published, modified }: ReadArticle): number | null {
  const times = [modified, published?.value].flatMap((value) => {
    if (value === undefined) return [];
    const time = Date.parse(/T/.test(value) && !/(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? `${value}Z` : value);
    return Number.isNaN(time) ? [] : [time];
  });
  return times.length === 0 ? null : Math.max(...times);
}

const isLater = (a: ReadArticle, b: ReadArticle): boolean => (timeOf(a) ?? 0) > (timeOf(b) ?? 0);

/** Without what sharing and counting add to it. Null for the front page: it is another one each day. */
function addressOf({ url }: ReadArticle): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  for (const key of [...searchParams.keys()])
    if (/^(?:utm_|fbclid|gclid|ref$|share)/i.test(key)) searchParams.delete(key);
  const path = pathname.replace(/\/(?:amp\/?)?$/, '');
  const query = searchParams.toString();
  return path === '' && query === '' ? null : `${hostname.replace(/^(?:www|m|amp)\./, '')}${path}?${query}`;
}

const isOnePage = (a: ReadArticle, b: ReadArticle): boolean => addressOf(a) !== null && addressOf(a) === addressOf(b);

const outletOf = ({ outlet }: ReadArticle): string => outlet.toLowerCase();

function groupsBy(
  articles: readonly ReadArticle[],
  keyOf: (article: ReadArticle) => string | null,
): readonly (readonly ReadArticle[])[] {
  const groups = [...groupBy(articles, keyOf)];
  return groups.flatMap(([key, group]) => (key !== null && group.length > 1 ? [group] : []));
}

function tripleSet({ text, passages }: ReadArticle): ReadonlySet<string> {
  const words = passages.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/** A few sequences from all over the text decide most pairs: an outlet's articles are seldom versions of each other. */
const SAMPLE = 20;

function areNearEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [[...a], b] : [[...b], a];
  if (small.length < FEWEST_TRIPLES) return false;
  const step = Math.max(1, Math.floor(small.length / SAMPLE));
  const sample = small.filter((_, i) => i % step === 0);
  if (shareIn(sample, large) < NEAR_EQUAL / 2) return false;
  return shareIn(small, large) >= NEAR_EQUAL;
}

const shareIn = (triples: readonly string[], others: ReadonlySet<string>): number =>
  triples.filter((triple) => others.has(triple)).length / triples.length;
