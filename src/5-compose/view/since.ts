// What is new since an earlier briefing: the changes as lists, and what was published since on a timeline.
import type { ChartRequest } from '../charts/index.ts';
import { type ChartRow, extentOf } from '../charts/mark.ts';
import { markOfDate } from '../charts/timeline.ts';
import { formatDate, formatDay } from '../helpers/format-date.ts';
import type { Lookup } from './lookup.ts';
import type { ChangesSince, SinceView } from './types.ts';

/** Articles on the timeline; the list of new sources has them all. Higher makes it large. */
const ARTICLES = 12;

type Since = { readonly view: SinceView; readonly chart: ChartRequest | null };

export function sinceSection({ asOf, sections, articleIds }: ChangesSince, lookup: Lookup): Since {
  const chart = timelineOf(asOf, new Set(articleIds), lookup);
  return { view: { asOf, sections, chart: chart && { id: chart.id, alt: chart.alt, caption: chart.caption } }, chart };
}

/** Null where nothing new has a date, or all is of one day. */
function timelineOf(asOf: string | null, newIds: ReadonlySet<string>, lookup: Lookup): ChartRequest | null {
  const dated = lookup.articles
    .filter(({ id }) => newIds.has(id))
    .flatMap((article) => (article.published ? [{ article, at: article.published.value }] : []))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const shown = dated.slice(0, ARTICLES);
  const more = dated.length - shown.length;
  const today = lookup.analysis.topic.asOf;
  const rows = [
    ...(asOf === null ? [] : [rowAt(asOf, 'Last briefing')]),
    ...shown.map(({ article, at }) => ({
      ...rowAt(at, article.outlet),
      ...{ label: article.label, origin: article.originGroup, isCopy: lookup.isCopy(article) },
    })),
    ...(today === null ? [] : [rowAt(today, 'This briefing')]),
  ];
  const places = new Set(rows.flatMap(({ mark }) => extentOf(mark)));
  if (shown.length === 0 || places.size < 2) return null;
  const told = rows.map(({ name, wording }) => `${name}, ${wording}`).join('; ');
  return {
    id: 'since',
    kind: 'timeline',
    data: { rows },
    alt: `Published since the last briefing: ${told}.`,
    caption: `What was published since${more > 0 ? `, and ${more} later` : ''}.`,
  };
}

const rowAt = (at: string, name: string): ChartRow => ({
  ...{ label: '', name, origin: name, isCopy: false, wording: formatDay(at), note: '' },
  mark: markOfDate({ value: at, basis: 'stated', role: 'on' }, formatDate(at)),
});
