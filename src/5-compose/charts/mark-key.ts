// The key under the overview: every mark with what it says. Drawn with the charts' own marks, so that they cannot differ.
import type { Plugin } from 'chart.js';
import { type ChartSpec, markChart } from './base-config.ts';
import { drawMark } from './draw-mark.ts';
import { drawBand } from './estimate-band.ts';
import type { Mark } from './mark.ts';
import { line, type Pen, write } from './pen.ts';
import { COLUMNS, INK, PAPER, sans } from './theme.ts';

type Entry = { readonly text: string; readonly mark: Mark; readonly isCopy?: boolean };

/** In rows of four; the values are points from the middle of the mark's place. */
const ENTRIES: readonly Entry[] = [
  { text: 'exact figure', mark: { kind: 'exact', value: 0 } },
  { text: '“about”: dotted, ±10%', mark: { kind: 'about', value: 0, low: -12, high: 12 } },
  { text: '“more than”, “at least”', mark: { kind: 'atLeast', value: -9 } },
  { text: '“up to”, “less than”', mark: { kind: 'atMost', value: 9 } },
  { text: 'range given', mark: { kind: 'range', low: -13, high: 13 } },
  { text: 'vague word: “dozens”', mark: { kind: 'vague', low: -13, high: 13 } },
  { text: 'copy, tied to its origin', mark: { kind: 'exact', value: 8 }, isCopy: true },
  { text: 'no figure given', mark: { kind: 'none' } },
];

const BAND_TEXT = 'behind the figures of a finding: estimate from low to high, the triangle at the best';

const PLACES = [0, 118, 240, 366] as const;
const MARK_MIDDLE = 17;
const TEXT_AT = 36;
const ROW = 13;

export function markKey(): ChartSpec {
  const axis = { kind: 'linear' as const, min: 0, max: 1, ticks: [], note: null, isBroken: false };
  const config = markChart([], {
    axis,
    rowCount: 3,
    radius: 3.2,
    padding: { left: 0, right: 0, top: 0 },
    tickLabels: 'ends',
    plugins: [keyPlugin],
  });
  return { widthPt: COLUMNS.width, heightPt: 3 * ROW + 4, config };
}

const keyPlugin: Plugin<'scatter'> = {
  id: 'parallax-key',
  afterDatasetsDraw(chart) {
    ENTRIES.forEach((entry, index) => {
      const x = PLACES[index % PLACES.length] ?? 0;
      drawEntry(chart.ctx, entry, x, 7 + Math.floor(index / PLACES.length) * ROW);
    });
    drawBandEntry(chart.ctx, 9 + 2 * ROW);
  },
};

function drawEntry(pen: Pen, { text, mark, isCopy = false }: Entry, x: number, y: number): void {
  const middle = x + MARK_MIDDLE;
  pen.strokeStyle = INK;
  pen.lineWidth = 1;
  if (isCopy) line(pen, middle - 8, y, middle + 8, y);
  if (mark.kind === 'none') line(pen, middle - 2.5, y, middle + 2.5, y);
  drawMark(pen, mark, y, (value) => middle + value, { isCopy: false, radius: 3.2, shaft: 18 });
  if ('value' in mark) dot(pen, middle + mark.value, y, isCopy);
  if (isCopy) dot(pen, middle - 8, y, false);
  write(pen, text, x + TEXT_AT, y, { font: sans(8), color: INK });
}

function drawBandEntry(pen: Pen, y: number): void {
  const ends = { low: MARK_MIDDLE - 13, best: MARK_MIDDLE + 4, high: MARK_MIDDLE + 13 };
  drawBand(pen, { ...ends, left: 0, right: TEXT_AT, top: y - 3, bottom: y + 4 });
  write(pen, BAND_TEXT, TEXT_AT, y, { font: sans(8), color: INK });
}

function dot(pen: Pen, x: number, y: number, isRing: boolean): void {
  pen.beginPath();
  pen.arc(x, y, isRing ? 2.9 : 3.2, 0, Math.PI * 2);
  pen.fillStyle = isRing ? PAPER : INK;
  pen.fill();
  if (!isRing) return;
  pen.lineWidth = 1.2;
  pen.stroke();
}
