// One row a reading instead of a source, in a narrow column: mark, words, and the labels of who has it.
import type { Plugin } from 'chart.js';
import { axisFor } from './axis.ts';
import { type ChartSpec, markChart } from './base-config.ts';
import type { Mark } from './mark.ts';
import { marksPlugin, placesOf } from './marks.ts';
import { fitText, line, type Pen, write } from './pen.ts';
import { INK, sans, ZERO_LINE } from './theme.ts';

export type ReadingDotsData = {
  readonly unit: string | null;
  readonly rows: readonly { readonly mark: Mark; readonly wording: string; readonly labels: string }[];
};

const WIDTH = 178;
const PLOT = 4;
const PLOT_END = 62;
const WORDING = 76;
const PITCH = 14.5;

export function readingDots({ rows, unit }: ReadingDotsData): ChartSpec {
  const axis = axisFor(
    rows.map((row) => row.mark),
    unit,
    2,
  );
  const marked = rows.map(({ mark }, at) => ({ mark, at, origin: String(at), isCopy: false }));
  const config = markChart(marked, {
    // No room for numbers under it: the words say them.
    axis: { ...axis, ticks: [] },
    rowCount: rows.length,
    radius: 2.9,
    padding: { left: PLOT, right: WIDTH - PLOT_END, top: 2 },
    tickLabels: 'ends',
    axisHeightPt: 0,
    plugins: [marksPlugin(marked, { radius: 2.9, shaft: 13, overhang: 4 }), wordsPlugin(rows, axis.note)],
  });
  const noteHeight = axis.note === null ? 0 : 10;
  return { widthPt: WIDTH, heightPt: 4 + rows.length * PITCH + noteHeight, config: withFoot(config, 2 + noteHeight) };
}

/** Room under the rows for the note on the axis. */
function withFoot(config: ChartSpec['config'], footPt: number): ChartSpec['config'] {
  const padding = { left: PLOT, right: WIDTH - PLOT_END, top: 2, bottom: footPt };
  return { ...config, options: { ...config.options, layout: { padding } } };
}

function wordsPlugin(rows: ReadingDotsData['rows'], note: string | null): Plugin<'scatter'> {
  return {
    id: 'parallax-reading-words',
    afterDatasetsDraw(chart) {
      const pen: Pen = chart.ctx;
      const { toY, left, top, bottom } = placesOf(chart);
      pen.strokeStyle = ZERO_LINE;
      pen.lineWidth = 1;
      line(pen, left, top, left, bottom);
      rows.forEach((row, index) => {
        const labels = { font: sans(8), color: INK, align: 'right' as const };
        const used = write(pen, fitText(pen, row.labels, 60, labels.font), WIDTH, toY(index), labels);
        const words = { font: sans(8.5, { weight: 600 }), color: INK };
        write(pen, fitText(pen, row.wording, WIDTH - WORDING - used - 6, words.font), WORDING, toY(index), words);
      });
      if (note) write(pen, note, PLOT, bottom + 6, { font: sans(7, { italic: true }), color: INK });
    },
  };
}
