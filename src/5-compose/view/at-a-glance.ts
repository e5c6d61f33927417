// The findings of page one: the most serious first, as many as leave the overview its place under them.

import type { Paper } from '../../page-model.ts';
import type { ChartRequest } from '../charts/index.ts';
import { overviewHeight } from '../charts/overview.ts';
import type { Lookup } from './lookup.ts';
import { overviewChart, PANELS } from './overview-data.ts';
import type { FindingView, SectionView } from './types.ts';

/** At least and at most so many, whatever the room. */
const FEWEST = 3;
const MOST = 9;
/** Points of page one under a title of one line and the headings; more would push the overview to page two. */
const ROOM: Readonly<Record<Paper, number>> = { a4: 535, letter: 485 };
/** Characters in a line of the title; each further line takes room from the rest. */
const TITLE_LENGTH = 42;
const TITLE_LEADING = 29;
/** What stands around the overview's panels: its heading, the key and the caption. */
const AROUND_OVERVIEW = 107;
/** Characters in a line of the finding's column, and its leading. */
const LINE_LENGTH = 74;
const LEADING = 14;
const GAP = 8;

/** Serious findings that page one tells in words, if need be instead of the second row of panels. */
const WANTED = 5;

export type PageOne = { readonly glance: readonly FindingView[]; readonly overview: ChartRequest | null };

export function pageOne(
  findings: readonly FindingView[],
  sections: readonly SectionView[],
  lookup: Lookup,
  paper: Paper,
): PageOne {
  const serious = findings.filter((finding) => filledSquares(finding) > 1).length;
  const titleLines = Math.ceil(lookup.analysis.topic.title.length / TITLE_LENGTH);
  const room = ROOM[paper] - (titleLines - 1) * TITLE_LEADING;
  const [full, halved] = [PANELS, PANELS / 2].map((most) => {
    const overview = overviewChart(sections, lookup, most);
    return { overview, ...atAGlance(findings, overview, room) };
  });
  return full.fits && full.glance.length >= Math.min(WANTED, serious) ? full : halved;
}

/** `fits`: the overview has its place under even the fewest findings. */
type Glance = { readonly glance: readonly FindingView[]; readonly fits: boolean };

function atAGlance(findings: readonly FindingView[], chart: ChartRequest | null, roomPt: number): Glance {
  const free = roomPt - (chart?.kind === 'overview' ? overviewHeight(chart.data) + AROUND_OVERVIEW : 0);
  let room = free;
  const chosen: FindingView[] = [];
  for (const finding of mostSeriousFirst(findings)) {
    room -= heightOf(finding);
    if (chosen.length >= MOST || (room < 0 && chosen.length >= FEWEST)) break;
    chosen.push(finding);
  }
  return { glance: chosen, fits: chosen.reduce((left, finding) => left - heightOf(finding), free) >= 0 };
}

/** What is equally serious keeps its order. */
export const mostSeriousFirst = (findings: readonly FindingView[]): readonly FindingView[] =>
  [...findings].sort((a, b) => filledSquares(b) - filledSquares(a));

/** How serious: one to three. */
function filledSquares(finding: FindingView): number {
  return finding.severity.squares.filter((square) => square === 'full').length;
}

function heightOf({ title, text }: FindingView): number {
  // Citations are small: a label takes about two characters' width.
  const length = text.reduce((sum, piece) => sum + piece.text.length + piece.cites.length * 2, title.length + 14);
  return Math.max(2, Math.ceil(length / LINE_LENGTH)) * LEADING + GAP;
}
