// A figure that moved, as readings over the time of their publication.
import { isFormer } from '../../lib/movement.ts';
import type { Article, Discrepancy, Reading } from '../../model.ts';
import { markOfQuantity, middleOf } from '../charts/mark.ts';
import type { UpdateData, UpdateLevel } from '../charts/update-steps.ts';
import { formatDateTime } from '../helpers/format-date.ts';
import { articlesOf, type Lookup } from './lookup.ts';

/** A day, or a time of day with its zone where one is given. */
const PUBLISHED = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;
/** Sources that a row names; the others are counted. More would not fit beside the plot. */
const NAMED = 3;

export type UpdateChart = { readonly data: UpdateData; readonly alt: string };

/**
 * Null where the times do not tell the movement: one is unknown or less precise than the others, all are the same, or an
 * article gives a figure that was true before it.
 */
export function updateChart(discrepancy: Discrepancy, title: string, lookup: Lookup): UpdateChart | null {
  const claims = discrepancy.readings.flatMap(({ claimIds }) => claimIds.map((id) => lookup.claim(id)));
  if (claims.some((claim) => !claim.quantity || isFormer(claim, lookup.articleOf(claim).text))) return null;
  const clock = clockOf(
    articlesOf(
      claims.map(({ id }) => id),
      lookup,
    ),
  );
  if (clock === null) return null;
  const ordered = discrepancy.readings
    .map((reading) => ({ reading, height: heightOf(reading, lookup) }))
    .sort((a, b) => b.height - a.height)
    .map(({ reading }) => reading);
  const data = { levels: ordered.map((reading) => levelOf(reading, clock, lookup)), zone: clock.zone };
  return { data, alt: altText(title, discrepancy.readings, lookup) };
}

type Clock = { readonly zone: string; readonly timeOf: (article: Article) => number };

/** As the sources' own clock shows it where they have one zone in common. */
function clockOf(articles: readonly Article[]): Clock | null {
  const found = articles.map((article) => PUBLISHED.exec(article.published?.value ?? ''));
  const [first, ...others] = found;
  if (!first || others.some((one) => !one || (one[1] === undefined) !== (first[1] === undefined))) return null;
  const isOneZone = others.every((one) => one?.[2] === first[2]);
  const timeOf = ({ published }: Article): number => {
    const value = published?.value ?? '';
    const zone = PUBLISHED.exec(value)?.[2] ?? '';
    return Date.parse(
      isOneZone || zone === '' ? `${value.slice(0, value.length - zone.length)}${/T/.test(value) ? 'Z' : ''}` : value,
    );
  };
  if (new Set(articles.map(timeOf)).size < 2) return null;
  return { zone: isOneZone ? '' : 'UTC', timeOf };
}

function heightOf(reading: Reading, lookup: Lookup): number {
  const claim = lookup.claim(reading.claimIds[0] ?? '');
  return claim.quantity ? middleOf(markOfQuantity(claim.quantity, claim.surface)) : 0;
}

function levelOf(reading: Reading, { timeOf }: Clock, lookup: Lookup): UpdateLevel {
  const articles = articlesOf(reading.claimIds, lookup);
  const more = articles.length - NAMED;
  const labels = articles.slice(0, NAMED).map(({ label }) => label);
  return {
    label: labels.join(', ') + (more > 0 ? ` + ${more}` : ''),
    name: articles.length === 1 ? (articles[0]?.outlet ?? '') : '',
    isCopy: articles.every((article) => lookup.isCopy(article)),
    wording: reading.text,
    reports: articles.map((article) => ({
      time: timeOf(article),
      origin: article.originGroup,
      isCopy: lookup.isCopy(article),
    })),
  };
}

function copyWords(article: Article, lookup: Lookup): string {
  if (article.supersededBy !== undefined) return ' (older version)';
  return lookup.isCopy(article) ? ' (copy)' : '';
}

function altText(title: string, readings: readonly Reading[], lookup: Lookup): string {
  const told = readings.map((reading) => {
    const sources = articlesOf(reading.claimIds, lookup).map(
      (article) =>
        `${article.label} ${article.outlet}${copyWords(article, lookup)}, ${formatDateTime(article.published?.value ?? '')}`,
    );
    return `${reading.text}: ${sources.join('; ')}`;
  });
  return `${title}, by time of publication. ${told.join('. ')}.`;
}
