// The chart of one finding as data, with the text that stands for it where it cannot be seen.

import type { Claim, Discrepancy } from '../../model.ts';
import type { ChartRequest } from '../charts/index.ts';
import { type ChartRow, dotOf, extentOf, markOfQuantity } from '../charts/mark.ts';
import { markOfDate } from '../charts/timeline.ts';
import { formatDay } from '../helpers/format-date.ts';
import { capitalised, type Lookup, originCount } from './lookup.ts';
import { attributionWords, printedWords, readingClaims } from './reading-rows.ts';

/** Rows a chart holds: more would not fit on a page, and the table has them all. */
const ROWS = 40;

/** Null where there is nothing to place on an axis, or only one place. */
export function findingChart(discrepancy: Discrepancy, title: string, lookup: Lookup): ChartRequest | null {
  const claims = readingClaims(discrepancy, lookup);
  const kind = claims[0]?.kind;
  if (kind !== 'quantity' && kind !== 'date') return null;
  const unit = commonUnit(claims);
  const rows = chartRows(
    claims.filter((claim) => kind === 'date' || (claim.quantity?.unit ?? null) === unit),
    lookup,
  );
  if (rows.filter((row) => extentOf(row.mark).length > 0).length < 2) return null;
  const id = `chart-${discrepancy.id}`;
  const texts = { alt: altText(title, rows), caption: caption(discrepancy, rows, lookup) };
  return kind === 'date'
    ? { id, kind: 'timeline', data: { rows }, ...texts }
    : { id, kind: 'interval-dots', data: { rows, unit }, ...texts };
}

/** The unit most readings have; others cannot share an axis with it. */
function commonUnit(claims: readonly Claim[]): string | null {
  const units = claims.map((claim) => claim.quantity?.unit ?? null);
  const count = (unit: string | null) => units.filter((other) => other === unit).length;
  return units.reduce((best, unit) => (count(unit) > count(best) ? unit : best), units[0] ?? null);
}

function chartRows(claims: readonly Claim[], lookup: Lookup): readonly ChartRow[] {
  let previous: string | null = null;
  return claims.slice(0, ROWS).map((claim) => {
    const article = lookup.articleOf(claim);
    const continues = article.id === previous;
    previous = article.id;
    const isCopy = lookup.isCopy(article);
    return {
      label: continues ? '' : article.label,
      name: continues ? '' : article.outlet,
      origin: article.originGroup,
      isCopy,
      mark: markOfClaim(claim),
      wording: printedWords(claim, article),
      note: noteOf(claim, isCopy, lookup),
    };
  });
}

export function markOfClaim(claim: Claim): ChartRow['mark'] {
  if (claim.quantity) return markOfQuantity(claim.quantity, claim.surface);
  return claim.date ? markOfDate(claim.date, claim.surface) : { kind: 'word', text: claim.surface };
}

/** What tells rows apart: the place or population where one is known, else who is named. */
function noteOf(claim: Claim, isCopy: boolean, lookup: Lookup): string {
  const { place, population, period } = claim.scope;
  const scope = place ?? population ?? (period === undefined ? undefined : formatDay(period));
  if (scope) return scope;
  if (!isCopy) return attributionWords(claim) ?? '';
  const { originGroup } = lookup.articleOf(claim);
  const original = lookup.articles.find((article) => article.originGroup === originGroup);
  return original ? `same report as ${original.label}` : '';
}

function altText(title: string, rows: readonly ChartRow[]): string {
  let source = '';
  const readings = rows.map((row) => {
    if (row.label !== '') source = `${row.label} ${row.name}${row.isCopy ? ' (copy)' : ''}`;
    const note = row.note === '' || row.isCopy ? '' : ` (${row.note})`;
    return `${source}: ${row.wording}${note}`;
  });
  return `${title}, by source. ${readings.join('; ')}.`;
}

/** What the chart shows, in a sentence: how many readings, from how many witnesses, between which ends. */
function caption(discrepancy: Discrepancy, rows: readonly ChartRow[], lookup: Lookup): string {
  const origins = originCount(
    discrepancy.readings.flatMap((reading) => reading.claimIds),
    lookup,
  );
  const readings = discrepancy.readings.length;
  const counted = `${readings} ${readings === 1 ? 'reading' : 'readings'} from ${origins} independent ${origins === 1 ? 'origin' : 'origins'}`;
  const placed = rows.filter((row) => extentOf(row.mark).length > 0);
  const sorted = [...placed].sort((a, b) => middle(a) - middle(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const isAmount = discrepancy.groupIds.every((groupId) => lookup.group(groupId).kind === 'quantity');
  if (!low || !high || middle(low) === middle(high)) return `${capitalised(counted)}.`;
  if (!isAmount) return `${capitalised(counted)}; first ${low.wording}, last ${high.wording}.`;
  return `${capitalised(counted)}; lowest ${low.wording}, highest ${high.wording}.`;
}

function middle({ mark }: ChartRow): number {
  const extent = extentOf(mark);
  return dotOf(mark) ?? (Math.min(...extent) + Math.max(...extent)) / 2;
}
