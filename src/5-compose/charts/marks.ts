// Our Chart.js plugin: row lines, ties between copies, whiskers, arrows and bars, which Chart.js does not have.
import type { Chart, Plugin } from 'chart.js';
import { drawMark, type MarkStyle } from './draw-mark.ts';
import { type ChartRow, dotOf } from './mark.ts';
import { line, type Pen } from './pen.ts';
import { GRID, INK } from './theme.ts';

/** Where values and rows lie on a drawn chart. */
export type Places = {
  readonly toX: (value: number) => number;
  readonly toY: (row: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export function placesOf(chart: Chart): Places {
  const { x, y } = chart.scales;
  if (!x || !y) throw new Error('A chart of ours has the scales x and y.');
  const { left, right, top, bottom } = chart.chartArea;
  return { toX: (value) => x.getPixelForValue(value), toY: (row) => y.getPixelForValue(row), left, right, top, bottom };
}

export type MarkedRow = Pick<ChartRow, 'mark' | 'origin' | 'isCopy'> & {
  /** Position on the category axis; two marks of one source share it. */
  readonly at: number;
};

type Size = Omit<MarkStyle, 'isCopy'> & { readonly overhang: number };

/** Draws every mark but the dots, which are Chart.js' points and come on top. */
export function marksPlugin(rows: readonly MarkedRow[], size: Size): Plugin<'scatter'> {
  return {
    id: 'parallax-marks',
    beforeDatasetsDraw(chart) {
      const pen: Pen = chart.ctx;
      const places = placesOf(chart);
      drawRowLines(pen, rows, places, size.overhang);
      drawTies(pen, rows, places);
      for (const row of rows) {
        drawMark(pen, row.mark, places.toY(row.at), places.toX, { ...size, isCopy: row.isCopy });
      }
    },
  };
}

function drawRowLines(pen: Pen, rows: readonly MarkedRow[], places: Places, overhang: number): void {
  pen.strokeStyle = GRID;
  pen.lineWidth = 0.6;
  for (const at of new Set(rows.map((row) => row.at))) {
    const y = places.toY(at);
    if (rows.some((row) => row.at === at && row.mark.kind === 'none')) drawNoFigure(pen, places.left, y);
    else line(pen, places.left, y, places.right + overhang, y);
  }
}

/** A short dash near the axis: this source has no figure. */
function drawNoFigure(pen: Pen, left: number, y: number): void {
  pen.save();
  pen.strokeStyle = INK;
  pen.lineWidth = 1;
  line(pen, left + 6, y, left + 11, y);
  pen.restore();
}

/** A thin line from each copy's ring to the dot of the report it copies. */
function drawTies(pen: Pen, rows: readonly MarkedRow[], { toX, toY }: Places): void {
  pen.strokeStyle = INK;
  pen.lineWidth = 1;
  for (const copy of rows) {
    const end = dotOf(copy.mark);
    // Several figures in one row, as in a panel: their ties would cross.
    const isAlone = rows.filter((row) => row.at === copy.at).length === 1;
    if (!copy.isCopy || end === null || !isAlone) continue;
    const original = nearestOriginal(rows, copy, end);
    const start = original ? dotOf(original.mark) : null;
    if (!original || start === null) continue;
    line(pen, toX(start), toY(original.at), toX(end), toY(copy.at));
  }
}

/** Where the report itself has several figures, the copy belongs to the one nearest to its own. */
function nearestOriginal(rows: readonly MarkedRow[], copy: MarkedRow, value: number): MarkedRow | undefined {
  const distance = (row: MarkedRow) => Math.abs((dotOf(row.mark) ?? Number.POSITIVE_INFINITY) - value);
  return rows
    .filter((row) => row.origin === copy.origin && !row.isCopy && dotOf(row.mark) !== null)
    .sort((a, b) => distance(a) - distance(b))[0];
}
