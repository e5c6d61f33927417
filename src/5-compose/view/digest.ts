// Many topics on one or two pages: of each its main finding with a small chart, the most serious topics first.
import type { Analysis } from '../../model.ts';
import type { ChartRequest } from '../charts/index.ts';
import { briefingView } from './briefing-view.ts';
import type { BriefingView, FindingView, HandoutRow, Method, Stats } from './types.ts';

/** A topic, and where its briefing lies from the digest. */
export type DigestEntry = { readonly analysis: Analysis; readonly href: string | null };

/** A topic that is not among the most serious: its name and counts. */
export type DigestName = {
  readonly title: string;
  readonly href: string | null;
  readonly asOf: string | null;
  readonly stats: Pick<Stats, 'articles' | 'discrepancies' | 'high' | 'medium' | 'low'>;
};

type DigestRow = {
  readonly title: string;
  readonly href: string | null;
  readonly asOf: string | null;
  readonly stats: Stats;
  /** The most serious finding; null where there is none. */
  readonly finding: FindingView | null;
  readonly text: string;
  readonly chart: HandoutRow['chart'];
  readonly readings: HandoutRow['readings'];
};

type DigestView = {
  readonly title: string;
  readonly language: string;
  readonly asOf: string | null;
  readonly tool: { readonly name: string; readonly version: string };
  readonly topics: number;
  readonly articles: number;
  readonly discrepancies: number;
  readonly high: number;
  readonly rows: readonly DigestRow[];
  /** Topics without room for their finding, by name. */
  readonly others: readonly Omit<DigestName, 'asOf'>[];
  /** How many more there are. */
  readonly more: number;
};

/** Points for the rows on two pages of the shorter paper. Higher spills onto a third. */
const ROOM = 1220;
/** More rows than these never fit; of thousands of topics only so many have to be at hand. */
export const MOST_ROWS = 24;
/** Names that still fit under the rows, in two columns. */
const OTHERS = 24;
const LONGEST_TEXT = 170;

export type Digest = { readonly view: DigestView; readonly charts: readonly ChartRequest[] };

/** `further`: topics beyond the `MOST_ROWS` most serious. */
export function digestView(
  entries: readonly DigestEntry[],
  method: Method,
  further: readonly DigestName[] = [],
  share = 1,
): Digest {
  const topics = entries
    .map((entry, index) => topicOf(entry, index, method))
    .sort((a, b) => bySeriousness(a.row, b.row));
  const fitting = countFitting(
    topics.map(({ row }) => row),
    ROOM * share,
  );
  const shown = topics.slice(0, fitting);
  const all: readonly DigestName[] = [...topics.map(({ row }) => row), ...further];
  const left = all.slice(fitting).sort(bySeriousness);
  const sum = (of: (stats: DigestName['stats']) => number) => all.reduce((total, { stats }) => total + of(stats), 0);
  const days = all.flatMap(({ asOf }) => asOf ?? []).sort();
  const view: DigestView = {
    title: 'Discrepancy digest',
    language: 'en',
    asOf: days.at(-1) ?? null,
    tool: entries[0]?.analysis.tool ?? { name: 'parallax', version: '' },
    topics: all.length,
    articles: sum(({ articles }) => articles),
    discrepancies: sum(({ discrepancies }) => discrepancies),
    high: sum(({ high }) => high),
    rows: shown.map(({ row }) => row),
    others: left.slice(0, OTHERS).map(({ title, href, stats }) => ({ title, href, stats })),
    more: Math.max(0, left.length - OTHERS),
  };
  return { view, charts: shown.flatMap(({ chart }) => chart ?? []) };
}

type Topic = { readonly row: DigestRow; readonly chart: ChartRequest | null };

function topicOf({ analysis, href }: DigestEntry, index: number, method: Method): Topic {
  const { view, charts } = briefingView(analysis, method);
  const { title, asOf, stats } = view;
  const finding = view.glance[0] ?? null;
  const told = view.handout.rows.find((row) => row.finding.id === finding?.id);
  const found = charts.find((one) => one.id === told?.chart?.id);
  // Two topics may hold the same report, and so the same finding.
  const chart = found ? { ...found, id: `topic-${index + 1}-${found.id}` } : null;
  return {
    row: {
      ...{ title, href, asOf, stats, finding, text: textOf(view, finding) },
      chart: chart && { id: chart.id, alt: chart.alt, caption: chart.caption },
      readings: told?.readings ?? [],
    },
    chart,
  };
}

function textOf({ stats }: BriefingView, finding: FindingView | null): string {
  if (finding === null) return `No discrepancy was found between ${stats.articles} articles.`;
  const text = finding.text.map((piece) => piece.text).join('');
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_TEXT))} …`;
}

type Ranked = Pick<DigestName, 'title' | 'stats'>;

/** The topics that differ most first. */
export function bySeriousness({ title: a, stats: one }: Ranked, { title: b, stats: other }: Ranked): number {
  const order = other.high - one.high || other.medium - one.medium || other.low - one.low;
  return order !== 0 || a === b ? order : a < b ? -1 : 1;
}

function countFitting(rows: readonly DigestRow[], roomPt: number): number {
  let room = roomPt;
  for (const [index, row] of rows.entries()) {
    room -= heightOf(row);
    const named = rows.slice(index + 1, index + 1 + OTHERS);
    if (room < named.reduce((sum, { title }) => sum + lines(title.length + 24, 52) * 5.5, named.length > 0 ? 40 : 0))
      return index;
  }
  return rows.length;
}

/** A name under the rows takes half its lines, since it stands in two columns. */
const lines = (length: number, perLine: number): number => Math.max(1, Math.ceil(length / perLine));

/** Points: the tallest of the three columns, with the space and the rule between rows. */
function heightOf({ title, text, finding, chart, readings }: DigestRow): number {
  const left = lines(title.length, 24) * 13 + 24;
  const middle = lines((finding?.title.length ?? 0) + text.length + 2, 36) * 13 + 14;
  const right = chart ? 4 * 14.5 + 14 : readings.length * 13;
  return Math.max(left, middle, right) + 16;
}
