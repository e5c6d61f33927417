// When an article was published, as far as it is known: a day alone is the whole day.
import type { Article } from '../model.ts';

type Times = { readonly from: number; readonly to: number };

const DAY = 86_400_000;

function timesOf(article: Article): Times | null {
  const value = article.published?.value;
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
