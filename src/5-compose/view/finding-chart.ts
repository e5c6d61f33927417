// The chart of one finding as data, with the text that stands for it where it cannot be seen.

import type { Claim, Discrepancy } from '../../model.ts';
import type { Band } from '../charts/estimate-band.ts';
import type { ChartRequest } from '../charts/index.ts';
import { type ChartRow, extentOf, markOfQuantity, middleOf } from '../charts/mark.ts';
import { markOfDate } from '../charts/timeline.ts';
import { formatDay } from '../helpers/format-date.ts';
import { plural } from '../helpers/words.ts';
import { onOneAxis } from './axis-unit.ts';
import { estimateFigures, hasEstimate } from './estimate-lines.ts';
import { type Lookup, originCount } from './lookup.ts';
import { attributionWords, printedWords, readingClaims } from './reading-rows.ts';
import { updateChart } from './update-chart.ts';

/** Rows a chart holds: more would not fit on a page, and the table has them all. */
const ROWS = 40;

/** What the steps of an update need said; that they stand by their publication is said at the axis. */
const STEPS = 'Heights give the order, not the size.';

/** Null where there is nothing to place on an axis, or only one place. */
export function findingChart(discrepancy: Discrepancy, title: string, lookup: Lookup): ChartRequest | null {
  const claims = readingClaims(discrepancy, lookup);
  const kind = claims[0]?.kind;
  if (kind !== 'quantity' && kind !== 'date') return null;
  const drawn = onOneAxis(claims);
  const { unit } = drawn;
  const rows = chartRows(drawn.claims, lookup);
  if (rows.filter((row) => extentOf(row.mark).length > 0).length < 2) return null;
  const id = `chart-${discrepancy.id}`;
  const readings = altText(title, rows);
  const told = caption(discrepancy, rows, lookup);
  if (kind === 'date') return { id, kind: 'timeline', data: { rows }, alt: readings, caption: told };
  const moved = discrepancy.class === 'update' ? updateChart(discrepancy, title, lookup) : null;
  if (moved) return { id, kind: 'update-steps', ...moved, caption: `${told} ${STEPS}` };
  const band = bandOf(discrepancy, lookup);
  const alt = band ? `${readings} ${bandWords(band, unit)}` : readings;
  return { id, kind: 'interval-dots', data: { rows, unit, band }, alt, caption: told };
}

/** Different scopes are never pooled: only a finding about one question has a band, where its table has an estimate. */
function bandOf(discrepancy: Discrepancy, lookup: Lookup): Band | null {
  const [groupId, ...others] = discrepancy.groupIds;
  if (groupId === undefined || others.length > 0 || !hasEstimate(discrepancy)) return null;
  const estimate = lookup.group(groupId).estimate;
  // One bound without a best figure would shade all that is not excluded.
  if (!estimate || (estimate.best === null && (estimate.low === null || estimate.high === null))) return null;
  return { low: estimate.low, best: estimate.best, high: estimate.high };
}

function bandWords(band: Band, unit: string | null): string {
  const { low, best, high } = estimateFigures(band, unit);
  return `Estimate, as a band: low ${low}, best ${best}, high ${high}.`;
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
  const from = `from ${plural(origins, 'independent origin', 'independent origins')}`;
  // Between a total and its parts "lowest" and "highest" would say nothing.
  if (discrepancy.class === 'arithmetic') return `A total and ${plural(rows.length - 1, 'part', 'parts')} ${from}.`;
  const counted = `${plural(discrepancy.readings.length, 'reading', 'readings')} ${from}`;
  const placed = rows.filter((row) => extentOf(row.mark).length > 0);
  const sorted = [...placed].sort((a, b) => middleOf(a.mark) - middleOf(b.mark));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const isAmount = discrepancy.groupIds.every((groupId) => lookup.group(groupId).kind === 'quantity');
  if (!low || !high || middleOf(low.mark) === middleOf(high.mark)) return `${counted}.`;
  if (!isAmount) return `${counted}; first ${low.wording}, last ${high.wording}.`;
  return `${counted}; lowest ${low.wording}, highest ${high.wording}.`;
}
