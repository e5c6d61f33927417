// When an article was published, as far as it is known: a day alone is the whole day.
import type { Article } from '../model.ts';

type Times = { readonly from: number; readonly to: number };

const DAY = 86_400_000;

const timesRead = new WeakMap<Article, Times | null>();

/** Read once for each article: a question of a large topic asks it of all pairs of its articles. */
function timesOf(article: Article): Times | null {
  const found = timesRead.get(article);
  if (found !== undefined) return found;
  const times = readTimes(article.published?.value);
  timesRead.set(article, times);
  return times;
}

function readTimes(value: string | undefined): Times | null {
  if (value === undefined) return null;
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/.test(value);
  const from = Date.parse(value.includes('T') && !hasZone ? `${value}Z` : value);
  if (Number.isNaN(from)) return null;
  // A time without a zone may be half a day off either way; only the day is sure.
  if (!value.includes('T')) return { from, to: from + DAY - 1 };
  return hasZone
    ? { from, to: from }
    : { from: Date.parse(value.slice(0, 10)), to: Date.parse(value.slice(0, 10)) + DAY - 1 };
}

/** Whether the first was certainly published before the second. */
export function isBefore(a: Article, b: Article): boolean {
  const [one, other] = [timesOf(a), timesOf(b)];
  return one !== null && other !== null && one.to < other.from;
}

/** When some articles were published; those of which it is not known count only for `isKnown`. */
export type Published = {
  readonly isKnown: boolean;
  /** The latest that the first of them can have been, the earliest of the last. */
  readonly firstTo: number;
  readonly lastFrom: number;
};

export function publishedOf(articles: readonly Article[]): Published {
  const times = articles.map(timesOf);
  const known = times.filter((one) => one !== null);
  const from = known.map((one) => one.from);
  return {
    isKnown: known.length === times.length,
    firstTo: Math.min(...known.map(({ to }) => to)),
    lastFrom: Math.max(...from),
  };
}

/**
 * One of the later was certainly published after one of the earlier, each may have been, and none of them before one: of some
 * only the day is known.
 */
export const cameAfter = (later: Published, earlier: Published): boolean =>
  later.isKnown &&
  earlier.firstTo < later.lastFrom &&
  earlier.firstTo < later.firstTo &&
  later.firstTo >= earlier.lastFrom;
