// The figures beside the dots of a panel: all on one side, right if all fit there, else left, else each where it fits.
import type { Chart } from 'chart.js';
import { formatNumber } from '../helpers/format-number.ts';
import { dotOf } from './mark.ts';
import { type MarkedRow, type Places, placesOf } from './marks.ts';
import { type Pen, write } from './pen.ts';
import { COPY_NAME, INK, PAPER, sans } from './theme.ts';

const LABEL = sans(7.5);
/** From a dot's centre to its label. */
const CLEAR = 6;
const ARROW_CLEAR = 15;

type Label = {
  readonly text: string;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly row: MarkedRow;
};

export function drawPanelLabels(chart: Chart, rows: readonly MarkedRow[], unit: string | null): void {
  const pen: Pen = chart.ctx;
  const places = placesOf(chart);
  drawWords(pen, rows, places);
  const labels = labelsOf(pen, rows, places, unit);
  // The plot's padding on the right belongs to the labels.
  const fitsRight = (label: Label) => label.right + label.width <= places.right + 14;
  const fitsLeft = (label: Label) => label.left - label.width >= places.left + 1;
  const isLeft = !labels.every(fitsRight) && labels.every(fitsLeft);
  for (const label of labels) {
    // Nowhere room: the mark alone, since the table has every figure.
    if (!fitsRight(label) && !fitsLeft(label)) continue;
    const x = isLeft || !fitsRight(label) ? label.left - label.width : label.right;
    const y = places.toY(label.row.at);
    // White behind, as the lines of the grid would run through it.
    pen.fillStyle = PAPER;
    pen.fillRect(x - 1, y - 4, label.width + 2, 8);
    write(pen, label.text, x, y, { font: LABEL, color: label.row.isCopy ? COPY_NAME : INK });
  }
}

/** "lots": a word without a known range stands where its mark would. */
function drawWords(pen: Pen, rows: readonly MarkedRow[], places: Places): void {
  for (const { mark, at } of rows) {
    const isAlone = rows.filter((other) => other.at === at).length === 1;
    if (mark.kind === 'word' && isAlone)
      write(pen, `“${mark.text}”`, places.left + 5, places.toY(at), { font: LABEL, color: INK });
  }
}

/** Sources with more than one figure get none: two labels in one row would collide. */
function labelsOf(pen: Pen, rows: readonly MarkedRow[], { toX }: Places, unit: string | null): readonly Label[] {
  pen.font = LABEL;
  return rows.flatMap((row) => {
    const value = dotOf(row.mark);
    if (value === null || rows.filter((other) => other.at === row.at).length > 1) return [];
    const text = formatNumber(value, unit);
    const [reachLeft, reachRight] = reachOf(row, toX);
    const width = pen.measureText(text).width;
    return [{ text, width, row, left: toX(value) - reachLeft, right: toX(value) + reachRight }];
  });
}

/** How far the mark reaches to either side of its dot, with a gap. */
function reachOf({ mark }: MarkedRow, toX: (value: number) => number): readonly [number, number] {
  switch (mark.kind) {
    case 'about':
      return [Math.max(8, toX(mark.value) - toX(mark.low)) + 4, Math.max(8, toX(mark.high) - toX(mark.value)) + 4];
    case 'atLeast':
      return [CLEAR, ARROW_CLEAR];
    case 'atMost':
      return [ARROW_CLEAR, CLEAR];
    case 'exact':
    case 'range':
    case 'vague':
    case 'word':
    case 'none':
      return [CLEAR, CLEAR];
  }
}
