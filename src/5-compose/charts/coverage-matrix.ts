// Who reports what: a row a question, a column a source, the same shape for the same reading; open shapes are copies.
import type { Plugin } from 'chart.js';
import { type ChartSpec, STILL } from './base-config.ts';
import { hatchedBar } from './draw-mark.ts';
import { placesOf } from './marks.ts';
import { fitText, line, type Pen, write } from './pen.ts';
import { COLUMNS, COPY_NAME, INK, PAPER, ROW_RULE, sans } from './theme.ts';

/** One reading of a source: its rank among those of the question, most origins first. */
export type CoverageCell = readonly { readonly rank: number; readonly isVague: boolean }[];
export type CoverageRow = {
  readonly number: string;
  readonly label: string;
  readonly cells: readonly CoverageCell[];
  readonly origins: number;
  readonly readings: number;
};
export type CoverageData = {
  readonly columns: readonly { readonly label: string; readonly isCopy: boolean }[];
  readonly rows: readonly CoverageRow[];
};

const PITCH = 14;
const HEAD = 17;
const LABEL = 24;
/** The question's label takes at least so much of the width, and the columns of sources never lie further apart. */
const LABEL_WIDTH = 150;
const WIDEST = 26;
/** Right edges of the two counts. */
const ORIGINS = COLUMNS.width - 24;
const READINGS = COLUMNS.width;
const COUNTS_WIDTH = 44;
/** Chart.js' points for the first three readings and all further ones; those with corners look smaller. */
const SHAPES = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const GROWN = [1, 1.2, 1.2, 1.2] as const;
const RADIUS = 3.1;
/** More readings of one source than this are counted: side by side they would be too small to tell apart. */
const MOST_SHAPES = 3;

export function coverageMatrix({ columns, rows }: CoverageData): ChartSpec {
  const room = COLUMNS.width - COUNTS_WIDTH - LABEL - LABEL_WIDTH;
  const pitch = Math.min(WIDEST, room / columns.length);
  const right = COLUMNS.width - COUNTS_WIDTH;
  const left = right - pitch * columns.length;
  const marks = rows.flatMap((row, at) =>
    row.cells.flatMap((cell, column) => (cell.length > MOST_SHAPES ? [] : marksOf(cell, column, at, pitch))),
  );
  const isCopy = (mark: Mark) => columns[mark.column]?.isCopy === true;
  const points = marks.filter((mark) => !mark.isVague);
  return {
    widthPt: COLUMNS.width,
    heightPt: HEAD + rows.length * PITCH + 1,
    config: {
      type: 'scatter',
      data: {
        datasets: [
          {
            data: points.map(({ x, y }) => ({ x, y })),
            pointStyle: points.map(({ rank }) => SHAPES[rank] ?? 'rectRot'),
            pointRadius: points.map(({ rank, size }) => size * (GROWN[rank] ?? 1.2)),
            pointBackgroundColor: points.map((mark) => (isCopy(mark) ? PAPER : INK)),
            pointBorderColor: INK,
            pointBorderWidth: points.map((mark) => (isCopy(mark) ? 1 : 0)),
            clip: false,
          },
        ],
      },
      options: {
        ...STILL,
        layout: { padding: { left, right: COLUMNS.width - right, top: HEAD, bottom: 1 } },
        scales: {
          x: { type: 'linear', display: false, min: -0.5, max: columns.length - 0.5 },
          y: { type: 'linear', display: false, reverse: true, min: -0.5, max: rows.length - 0.5 },
        },
      },
      plugins: [
        tablePlugin({ columns, rows }, left),
        vaguePlugin(
          marks.filter((mark) => mark.isVague),
          isCopy,
        ),
      ],
    },
  };
}

type Mark = {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  readonly rank: number;
  readonly isVague: boolean;
  readonly size: number;
  /** Half the width of a vague word's bar, which stands where a shape would. */
  readonly reach: number;
};

/** The readings of one source side by side, smaller where they are many. */
function marksOf(cell: CoverageCell, column: number, y: number, pitch: number): readonly Mark[] {
  const step = Math.min(RADIUS * 2 + 2.4, (pitch - 2) / Math.max(1, cell.length));
  const size = Math.min(RADIUS, step / 2 - 0.4);
  const reach = cell.length === 1 ? size * 1.45 : size;
  return cell.map(({ rank, isVague }, index) => {
    const offset = (index - (cell.length - 1) / 2) * step;
    return { x: column + offset / pitch, y, column, rank: Math.min(rank, SHAPES.length - 1), isVague, size, reach };
  });
}

/** Everything but the shapes: heads, questions, counts, rules, and a point where a source says nothing, a number where much. */
function tablePlugin({ columns, rows }: CoverageData, left: number): Plugin<'scatter'> {
  const bold = sans(8.5, { weight: 600 });
  return {
    id: 'parallax-coverage',
    beforeDatasetsDraw(chart) {
      const pen: Pen = chart.ctx;
      const { toX, toY } = placesOf(chart);
      const rule = (y: number, width: number, colour: string) => {
        pen.strokeStyle = colour;
        pen.lineWidth = width;
        line(pen, 0, y, COLUMNS.width, y);
      };
      rule(0.5, 0.9, INK);
      rule(HEAD - 1, 0.5, INK);
      const head = (text: string, x: number, align: 'left' | 'right' | 'center', color = INK) =>
        write(pen, text, x, HEAD / 2, { font: bold, color, align });
      head('No.', 0, 'left');
      head('Question', LABEL, 'left');
      for (const [at, { label, isCopy }] of columns.entries()) head(label, toX(at), 'center', isCopy ? COPY_NAME : INK);
      head('O', ORIGINS, 'right');
      head('R', READINGS, 'right');
      for (const [at, row] of rows.entries()) {
        const y = toY(at);
        const text = { font: sans(8.5), color: INK };
        write(pen, row.number, 0, y, text);
        write(pen, fitText(pen, row.label, left - LABEL - 6, text.font), LABEL, y, text);
        write(pen, String(row.origins), ORIGINS, y, { ...text, align: 'right' });
        write(pen, String(row.readings), READINGS, y, { ...text, align: 'right' });
        for (const [column, cell] of row.cells.entries()) {
          if (cell.length === 0) absent(pen, toX(column), y);
          const color = columns[column]?.isCopy ? COPY_NAME : INK;
          if (cell.length > MOST_SHAPES)
            write(pen, String(cell.length), toX(column), y, { ...text, color, align: 'center' });
        }
        const isLast = at === rows.length - 1;
        rule(y + PITCH / 2, isLast ? 0.9 : 0.4, isLast ? INK : ROW_RULE);
      }
    },
  };
}

function absent(pen: Pen, x: number, y: number): void {
  pen.fillStyle = INK;
  pen.fillRect(x - 0.6, y - 0.6, 1.2, 1.2);
}

function vaguePlugin(marks: readonly Mark[], isCopy: (mark: Mark) => boolean): Plugin<'scatter'> {
  return {
    id: 'parallax-coverage-vague',
    afterDatasetsDraw(chart) {
      const pen: Pen = chart.ctx;
      const { toX, toY } = placesOf(chart);
      pen.strokeStyle = INK;
      for (const mark of marks) {
        hatchedBar(pen, toX(mark.x) - mark.reach, toX(mark.x) + mark.reach, toY(mark.y), isCopy(mark));
      }
    },
  };
}
