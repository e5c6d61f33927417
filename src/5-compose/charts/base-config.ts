// The Chart.js configuration that all charts of marks share: a value axis below, rows from top to bottom, no legend.
import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Axis } from './axis.ts';
import { dotOf } from './mark.ts';
import type { MarkedRow } from './marks.ts';
import { AXIS_HEIGHT, GRID, INK, PAPER, ZERO_LINE } from './theme.ts';

export type MarkChart = ChartConfiguration<'scatter'>;

/** A configuration and its size; Chart.js wants the size on the canvas, not in the configuration. */
export type ChartSpec = { readonly widthPt: number; readonly heightPt: number; readonly config: MarkChart };

/** What no chart of ours is: reactive, animated, or drawn by Chart.js' own plugins, each of which it asks at every step. */
export const STILL = {
  // The size is ours, in points; the canvas has no device pixels.
  devicePixelRatio: 1,
  maintainAspectRatio: false,
  events: [],
  plugins: Object.fromEntries(
    ['colors', 'decimation', 'filler', 'legend', 'subtitle', 'title', 'tooltip'].map((name) => [name, false]),
  ),
} satisfies MarkChart['options'];

type Frame = {
  readonly axis: Axis;
  readonly rowCount: number;
  readonly radius: number;
  readonly padding: { readonly left: number; readonly right: number; readonly top: number };
  readonly plugins: readonly Plugin<'scatter'>[];
  /** Numbers under the axis; a panel shows only the ends. */
  readonly tickLabels: 'all' | 'ends';
  /** Under the plot, for the numbers. */
  readonly axisHeightPt?: number;
};

export function markChart(rows: readonly MarkedRow[], frame: Frame): MarkChart {
  return {
    type: 'scatter',
    data: { datasets: [dotsOf(rows, frame.radius)] },
    options: {
      ...STILL,
      layout: { padding: { ...frame.padding, bottom: 0 } },
      scales: { x: valueScale(frame), y: rowScale(frame.rowCount) },
    },
    plugins: [...frame.plugins],
  };
}

function dotsOf(rows: readonly MarkedRow[], radius: number) {
  const dots = rows.flatMap((row) => {
    const x = dotOf(row.mark);
    return x === null ? [] : [{ x, y: row.at, isCopy: row.isCopy }];
  });
  return {
    data: dots.map(({ x, y }) => ({ x, y })),
    pointBackgroundColor: dots.map((dot) => (dot.isCopy ? PAPER : INK)),
    pointBorderColor: INK,
    pointBorderWidth: dots.map((dot) => (dot.isCopy ? 1.2 : 0)),
    pointRadius: dots.map((dot) => (dot.isCopy ? radius - 0.3 : radius)),
    // A dot on the edge of the plot is drawn whole.
    clip: false as const,
  };
}

function valueScale({ axis, tickLabels, axisHeightPt = AXIS_HEIGHT }: Frame) {
  const labels = axis.ticks.map((tick, index) => {
    const isEnd = index === 0 || index === axis.ticks.length - 1;
    return tickLabels === 'all' || isEnd ? tick.label : '';
  });
  return {
    type: axis.kind,
    min: axis.min,
    max: axis.max,
    border: { display: false },
    grid: {
      drawTicks: false,
      lineWidth: 0.6,
      color: (context: { index: number }) => (isBaseLine(axis, context.index) ? ZERO_LINE : GRID),
    },
    ticks: {
      color: INK,
      font: { family: 'Source Sans 3', size: 7.5 },
      padding: 4,
      autoSkip: false,
      maxRotation: 0,
      callback: (_value: number | string, index: number) => labels[index] ?? '',
    },
    afterBuildTicks(scale: { ticks: { value: number }[] }) {
      scale.ticks = axis.ticks.map(({ value }) => ({ value }));
    },
    afterFit(scale: { height: number }) {
      scale.height = axisHeightPt;
    },
  };
}

/** The darker line on the left: zero, or where the axis begins. */
function isBaseLine(axis: Axis, index: number): boolean {
  const value = axis.ticks[index]?.value;
  return value === 0 || (index === 0 && axis.min > 0);
}

function rowScale(rowCount: number) {
  return { type: 'linear' as const, display: false, reverse: true, min: -0.5, max: rowCount - 0.5 };
}
