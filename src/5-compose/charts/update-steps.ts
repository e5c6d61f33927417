// How a figure moved: a row a reading, the highest on top, a dot where each source was published, and a line that steps
// from report to report. The heights only order the readings, which the caption says.
import type { Plugin } from 'chart.js';
import { type ChartSpec, markChart } from './base-config.ts';
import { wordsPlugin } from './interval-dots.ts';
import type { ChartRow } from './mark.ts';
import { marksPlugin, placesOf } from './marks.ts';
import { line, type Pen } from './pen.ts';
import { AXIS_HEIGHT, COLUMNS, INK, ROW_PITCH } from './theme.ts';
import { dateAxis } from './timeline.ts';

/** One source at the moment of its publication, in milliseconds. */
type Report = { readonly time: number; readonly origin: string; readonly isCopy: boolean };

/** A reading and who has it. */
export type UpdateLevel = Pick<ChartRow, 'label' | 'name' | 'isCopy' | 'wording'> & {
  readonly reports: readonly Report[];
};

export type UpdateData = {
  /** From top to bottom. */
  readonly levels: readonly UpdateLevel[];
  /** What the times are of: "UTC" where the sources have several zones, else empty. */
  readonly zone: string;
};

const TOP = 4;
const RADIUS = 3.2;

export function updateSteps({ levels, zone }: UpdateData): ChartSpec {
  const points = levels.flatMap(({ reports }, at) =>
    reports.map((report) => ({ ...report, at, mark: { kind: 'exact' as const, value: report.time } })),
  );
  const { axis, unit } = dateAxis(points.map(({ mark }) => mark));
  const words = ['published', unit, zone].filter(Boolean).join(', ');
  // An origin of its own for each row: brackets are for copies beside their report.
  const rows = levels.map((level, at) => ({ ...level, origin: String(at), mark: { kind: 'none' as const }, note: '' }));
  const path = points.filter(({ isCopy }) => !isCopy).sort((a, b) => a.time - b.time);
  const config = markChart(points, {
    axis,
    rowCount: levels.length,
    radius: RADIUS,
    padding: { left: COLUMNS.plot, right: COLUMNS.width - COLUMNS.plotEnd, top: TOP },
    tickLabels: 'all',
    plugins: [
      marksPlugin(points, { radius: RADIUS, shaft: 18, overhang: 10 }),
      stepsPlugin(path),
      wordsPlugin(rows, axis, words),
    ],
  });
  return { widthPt: COLUMNS.width, heightPt: TOP + levels.length * ROW_PITCH + AXIS_HEIGHT, config };
}

type Step = { readonly time: number; readonly at: number };

/** From one report to the next: along the old figure, then to the new one. */
function stepsPlugin(path: readonly Step[]): Plugin<'scatter'> {
  return {
    id: 'parallax-steps',
    beforeDatasetsDraw(chart) {
      const pen: Pen = chart.ctx;
      const { toX, toY } = placesOf(chart);
      pen.strokeStyle = INK;
      pen.lineWidth = 1.2;
      path.slice(1).forEach((next, index) => {
        const before = path[index] ?? next;
        const [x, y] = [toX(next.time), toY(before.at)];
        line(pen, toX(before.time), y, x, y);
        if (next.at !== before.at) line(pen, x, y, x, toY(next.at));
      });
    },
  };
}
