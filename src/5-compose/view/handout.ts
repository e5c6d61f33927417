// The handout: one page for an editor, with what to use of each finding.

import type { Discrepancy, DiscrepancyClass } from '../../model.ts';
import type { ChartRequest } from '../charts/index.ts';
import { list } from '../helpers/words.ts';
import { mostSeriousFirst } from './at-a-glance.ts';
import { onOneAxis } from './axis-unit.ts';
import { markOfClaim } from './finding-chart.ts';
import { articlesOf, capitalised, type Lookup } from './lookup.ts';
import { printedWords } from './reading-rows.ts';
import type { AgreedRow, FindingView, HandoutRow, HandoutView, SingleRow } from './types.ts';

const USE: Readonly<Record<DiscrepancyClass, string>> = {
  conflict: 'every reading, each with its source.',
  internal: 'no figure before the outlet has been asked.',
  arithmetic: 'parts and total from one source, and say what was added up.',
  wording: 'the sense, or the words with whose they are.',
  attribution: 'the statement with its authority named.',
  update: 'the latest, with its time.',
  precision: 'the most precise, and keep “about” or “more than”.',
  scope: 'each with its place, period or group.',
  gap: 'with the source named; the others do not have it.',
};

const USE_OF_NAME = 'one spelling, and ask which is right.';

const READINGS = 6;
/** A longer sentence is left to the readings beside it. */
const LONGEST_TEXT = 130;
const LINE_LENGTH = 36;
const LISTED = 5;

type Parts = {
  readonly findings: readonly FindingView[];
  readonly agreed: readonly AgreedRow[];
  readonly single: readonly SingleRow[];
};

export type Handout = { readonly view: HandoutView; readonly charts: readonly ChartRequest[] };

/** `roomPt`: for rows and lists. */
export function handout({ findings, agreed, single }: Parts, roomPt: number, lookup: Lookup): Handout {
  const charts: ChartRequest[] = [];
  const rows: HandoutRow[] = [];
  const lists = { agreed: agreed.slice(0, LISTED), single: single.slice(0, LISTED) };
  let room = roomPt - listsHeight(lists);
  // What only some tell is in the second list already.
  const ordered = mostSeriousFirst(findings.filter((finding) => finding.class.id !== 'gap'));
  for (const finding of ordered) {
    const { row, chart } = rowOf(finding, lookup);
    room -= heightOf(row, chart?.kind === 'reading-dots' ? chart.data.rows.length : 0);
    if (room < 0) break;
    rows.push(row);
    if (chart) charts.push(chart);
  }
  const view = {
    lead: leadOf(ordered, agreed),
    rows,
    more: findings.length - rows.length,
    ...lists,
  };
  return { view, charts };
}

function rowOf(
  finding: FindingView,
  lookup: Lookup,
): { readonly row: HandoutRow; readonly chart: ChartRequest | null } {
  const discrepancy = lookup.analysis.discrepancies.find((item) => item.id === finding.id);
  const chart = discrepancy ? chartOf(discrepancy, finding, lookup) : null;
  const length = finding.text.reduce((sum, piece) => sum + piece.text.length, 0);
  const row = {
    finding,
    text: length > LONGEST_TEXT ? [] : finding.text,
    use: isOfName(discrepancy, lookup) ? USE_OF_NAME : USE[finding.class.id],
    chart: chart && { id: chart.id, alt: chart.alt, caption: chart.caption },
    readings: chart || !discrepancy ? [] : readingsOf(discrepancy, lookup),
  };
  return { row, chart };
}

const isOfName = (discrepancy: Discrepancy | undefined, lookup: Lookup): boolean =>
  discrepancy?.groupIds.some((id) => lookup.group(id).kind === 'name') ?? false;

function readingsOf(discrepancy: Discrepancy, lookup: Lookup): HandoutRow['readings'] {
  return discrepancy.readings.slice(0, READINGS).map((reading) => ({
    text: shortened(reading.text),
    labels: labelsOf(reading.claimIds, lookup),
  }));
}

function chartOf(discrepancy: Discrepancy, { title }: FindingView, lookup: Lookup): ChartRequest | null {
  const rows = discrepancy.readings.slice(0, READINGS).flatMap((reading) => {
    const claim = reading.claimIds.map((id) => lookup.claim(id)).find((candidate) => candidate.quantity);
    if (!claim) return [];
    const wording = printedWords(claim, lookup.articleOf(claim));
    return [
      {
        mark: markOfClaim(claim),
        wording,
        labels: labelsOf(reading.claimIds, lookup),
        claim,
      },
    ];
  });
  const { claims, unit } = onOneAxis(rows.map(({ claim }) => claim));
  // Figures of different units share no axis, and one figure alone needs none.
  if (rows.length < 2 || claims.length < rows.length || rows.some((row) => row.mark.kind === 'word')) return null;
  // The same figure in other words or from another mouth; parts, whose sum no source prints.
  if (/^(?:wording|attribution|arithmetic)$/.test(discrepancy.class)) return null;
  const alt = `${title}, by reading. ${rows.map((row) => `${row.wording}: ${row.labels}`).join('; ')}.`;
  return {
    id: `readings-${discrepancy.id}`,
    kind: 'reading-dots',
    data: { rows: rows.map(({ mark, wording, labels }) => ({ mark, wording, labels })), unit },
    alt,
    caption: title,
  };
}

function labelsOf(claimIds: readonly string[], lookup: Lookup): string {
  return articlesOf(claimIds, lookup)
    .map((article) => article.label)
    .join(', ');
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 58).trimEnd()} …`;
}

/** Points: the taller of the sentence with its "Use" line and the readings. */
function heightOf({ finding, text, use, readings }: HandoutRow, charted: number): number {
  const length =
    finding.title.length + text.reduce((sum, piece) => sum + piece.text.length + piece.cites.length * 2, 2);
  const left = Math.ceil(length / LINE_LENGTH) * 14.2 + Math.ceil((use.length + 6) / LINE_LENGTH) * 12 + 2;
  const lines = readings.reduce((sum, reading) => sum + Math.ceil(reading.text.length / 26), 0);
  const right = charted > 0 ? charted * 14.5 + 14 : lines * 13;
  return Math.max(left, right, 28) + 15;
}

/** The taller of the two lists. */
function listsHeight({ agreed, single }: Pick<Parts, 'agreed' | 'single'>): number {
  const height = (lines: readonly number[]) => lines.reduce((sum, count) => sum + Math.ceil(count) * 10.5 + 4.4, 0);
  const agreedLines = agreed.map((row) =>
    Math.max(row.label.length / 20, row.reading.length / 15, row.cites.length / 3),
  );
  const singleLines = single.map((row) => row.text.reduce((sum, piece) => sum + piece.text.length, 0) / 54);
  return Math.max(height(agreedLines), height(singleLines));
}

/** "people: arrest" is a question's label; in a sentence its event stands in brackets. */
function inSentence(label: string): string {
  const first = /^\p{Lu}\p{Lu}/u.test(label) ? label.charAt(0) : label.charAt(0).toLowerCase();
  return (first + label.slice(1)).replace(/: ([^“”]+)$/, ' ($1)');
}

/** What a finding differs about in another way is no agreement to begin with. */
function leadOf(findings: readonly FindingView[], agreed: readonly AgreedRow[]): string {
  const inWords = (titles: readonly string[]) => list(titles.slice(0, 3).map(inSentence));
  const differ = inWords([...new Set(findings.map((finding) => finding.title))]);
  const agree = inWords(agreed.filter((row) => row.see.length === 0).map((row) => row.label));
  const parts = [agree === '' ? '' : `the reports agree on ${agree}`, differ === '' ? '' : `they differ on ${differ}`];
  const text = parts.filter((part) => part !== '').join('; ');
  return text === '' ? 'No discrepancy was found.' : `${capitalised(text)}.`;
}
