// The estimate behind the marks: a pale band from low to high, a triangle above it at the best figure. Its dashed edges
// remain where a photocopy loses the grey; an end that no source gives has none and runs to the end of the plot.
import type { Plugin } from 'chart.js';
import type { Estimate } from '../../model.ts';
import type { Mark } from './mark.ts';
import { placesOf } from './marks.ts';
import { line, type Pen } from './pen.ts';
import { BAND, INK, ZERO_LINE } from './theme.ts';

export type Band = Pick<Estimate, 'low' | 'best' | 'high'>;

/** The band as places on a chart. */
type Strip = Band & { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const TRIANGLE = { width: 5, height: 4 } as const;

/** So that the axis holds the band too: a question may have figures that its finding leaves out. */
export function marksOfBand(band: Band | null): readonly Mark[] {
  const ends = band ? [band.low, band.best, band.high] : [];
  return ends.flatMap((value) => (value === null ? [] : [{ kind: 'exact' as const, value }]));
}

export function bandPlugin(band: Band): Plugin<'scatter'> {
  return {
    id: 'parallax-estimate',
    // Under the grid, which Chart.js draws after this.
    beforeDraw(chart) {
      const { toX, left, right, top, bottom } = placesOf(chart);
      const place = (value: number | null) => (value === null ? null : toX(value));
      const ends = { low: place(band.low), best: place(band.best), high: place(band.high) };
      drawBand(chart.ctx, { ...ends, left, right, top, bottom });
    },
  };
}

/** Also drawn in the key. The triangle stands above `top`. */
export function drawBand(pen: Pen, { low, best, high, left, right, top, bottom }: Strip): void {
  pen.save();
  pen.fillStyle = BAND;
  pen.fillRect(low ?? left, top, (high ?? right) - (low ?? left), bottom - top);
  pen.strokeStyle = ZERO_LINE;
  pen.lineWidth = 0.6;
  pen.setLineDash([2, 2]);
  for (const edge of new Set([low, high])) {
    if (edge !== null) line(pen, edge, top, edge, bottom);
  }
  pen.restore();
  if (best !== null) drawTriangle(pen, best, top);
}

function drawTriangle(pen: Pen, x: number, y: number): void {
  pen.fillStyle = INK;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x - TRIANGLE.width / 2, y - TRIANGLE.height);
  pen.lineTo(x + TRIANGLE.width / 2, y - TRIANGLE.height);
  pen.closePath();
  pen.fill();
}
