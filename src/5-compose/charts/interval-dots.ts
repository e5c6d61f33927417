// The figures of one discrepancy by source: a row each, its mark on a common axis, its printed wording beside it.
import type { Plugin } from 'chart.js';
import { type Axis, axisFor } from './axis.ts';
import { type ChartSpec, markChart } from './base-config.ts';
import { type Band, bandPlugin, marksOfBand } from './estimate-band.ts';
import type { ChartRow } from './mark.ts';
import { marksPlugin, placesOf } from './marks.ts';
import { drawBreak, drawNames, drawWordings } from './names-plugin.ts';
import { fitText, type Pen, write } from './pen.ts';
import { AXIS_HEIGHT, COLUMNS, INK, ROW_PITCH, sans } from './theme.ts';

export type IntervalData = {
  readonly rows: readonly ChartRow[];
  /** "people", "USD"; null for bare numbers. */
  readonly unit: string | null;
  /** Drawn behind the marks; null where the finding has none, or more than one. */
  readonly band: Band | null;
};

const TOP = 4;
const OVERHANG = 10;
const AXIS_TEXT = sans(7.5);

export function intervalDots({ rows, unit, band }: IntervalData): ChartSpec {
  const axis = axisFor([...rows.map((row) => row.mark), ...marksOfBand(band)], unit);
  return rowsOnAxis(rows, axis, unitWords(unit), band ? [bandPlugin(band)] : []);
}

/** Also used by the timeline, whose axis holds days. `behind`: what is drawn before the marks. */
export function rowsOnAxis(
  rows: readonly ChartRow[],
  axis: Axis,
  unit: string,
  behind: readonly Plugin<'scatter'>[] = [],
): ChartSpec {
  const marked = rows.map((row, at) => ({ ...row, at }));
  const config = markChart(marked, {
    axis,
    rowCount: rows.length,
    radius: 3.2,
    padding: { left: COLUMNS.plot, right: COLUMNS.width - COLUMNS.plotEnd, top: TOP },
    tickLabels: 'all',
    plugins: [
      ...behind,
      marksPlugin(marked, { radius: 3.2, shaft: 18, overhang: OVERHANG }),
      wordsPlugin(rows, axis, unit),
    ],
  });
  return { widthPt: COLUMNS.width, heightPt: TOP + rows.length * ROW_PITCH + AXIS_HEIGHT, config };
}

/** Names on the left, wordings on the right, what the axis holds under them. */
export function wordsPlugin(rows: readonly ChartRow[], axis: Axis, unit: string): Plugin<'scatter'> {
  return {
    id: 'parallax-words',
    afterDatasetsDraw(chart) {
      const pen: Pen = chart.ctx;
      const { toY, left, bottom } = placesOf(chart);
      drawNames(pen, rows, toY);
      drawWordings(pen, rows, toY);
      if (axis.isBroken) drawBreak(pen, left, bottom);
      drawUnit(pen, axis, unit, bottom);
    },
  };
}

/** What the axis counts and how it is drawn, right of its last number. */
function drawUnit(pen: Pen, axis: Axis, unit: string, bottom: number): void {
  const text = [unit, axis.note].filter(Boolean).join(', ');
  pen.font = AXIS_TEXT;
  const lastLabel = pen.measureText(axis.ticks.at(-1)?.label ?? '').width;
  const x = Math.max(COLUMNS.wording, COLUMNS.plotEnd + lastLabel / 2 + 5);
  write(pen, fitText(pen, text, COLUMNS.width - x, AXIS_TEXT), x, bottom + 7.2, { font: AXIS_TEXT, color: INK });
}

/** Money and per cent carry their sign at the figures already. */
function unitWords(unit: string | null): string {
  if (unit === null || unit === 'percent' || /^[A-Z]{3}$/.test(unit)) return '';
  return unit;
}
