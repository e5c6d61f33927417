// The words beside a plot: numbers and names of the sources on the left with a bracket around copies of one report,
// the figure as printed on the right, where nothing can collide with a mark.
import type { ChartRow } from './mark.ts';
import { fitText, line, type Pen, write } from './pen.ts';
import { COLUMNS, COPY_NAME, INK, sans } from './theme.ts';

const NAME = sans(8.5);
const NUMBER = sans(8.5, { weight: 600 });
const NOTE = sans(8, { italic: true });
const BRACKET_ARM = 4;

export type ToY = (row: number) => number;

/** Numbers, names and brackets. */
export function drawNames(pen: Pen, rows: readonly ChartRow[], toY: ToY): void {
  rows.forEach((row, index) => {
    if (row.label === '') return;
    const color = row.isCopy ? COPY_NAME : INK;
    write(pen, row.label, COLUMNS.label, toY(index), { font: NUMBER, color });
    // Two-digit labels with a letter reach into the name's column: the name makes room.
    const nameAt = Math.max(COLUMNS.name, COLUMNS.label + pen.measureText(row.label).width + 3);
    const name = fitText(pen, row.name, COLUMNS.nameEnd - nameAt, NAME);
    write(pen, name, nameAt, toY(index), { font: NAME, color });
  });
  for (const [first, last] of originSpans(rows)) drawBracket(pen, toY(first), toY(last));
}

/** First and last row of each report that stands here in more than one copy. */
function originSpans(rows: readonly ChartRow[]): readonly (readonly [number, number])[] {
  const origins = [...new Set(rows.filter((row) => row.label !== '').map((row) => row.origin))];
  return origins.flatMap((origin) => {
    const named = rows.flatMap((row, index) => (row.origin === origin && row.label !== '' ? [index] : []));
    const first = named[0];
    const last = named.at(-1);
    return first === undefined || last === undefined || first === last ? [] : [[first, last] as const];
  });
}

function drawBracket(pen: Pen, top: number, bottom: number): void {
  pen.strokeStyle = INK;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.moveTo(COLUMNS.bracket + BRACKET_ARM, top);
  pen.lineTo(COLUMNS.bracket, top);
  pen.lineTo(COLUMNS.bracket, bottom);
  pen.lineTo(COLUMNS.bracket + BRACKET_ARM, bottom);
  pen.stroke();
}

/** Points. "alar…" tells nothing: a note that is cut has at least so much room, or is left out. */
const LEAST_OF_NOTE = 45;

/** The figure as printed, and after it in italics who is named for it. */
export function drawWordings(pen: Pen, rows: readonly ChartRow[], toY: ToY): void {
  const room = COLUMNS.width - COLUMNS.wording;
  rows.forEach((row, index) => {
    const wording = fitText(pen, row.wording, room, NAME);
    const color = row.isCopy ? COPY_NAME : INK;
    const used = write(pen, wording, COLUMNS.wording, toY(index), { font: NAME, color }) + 5;
    const note = row.note === '' ? '' : fitText(pen, row.note, room - used, NOTE);
    if (note === row.note || room - used > LEAST_OF_NOTE)
      write(pen, note, COLUMNS.wording + used, toY(index), { font: NOTE, color: INK });
  });
}

/** Two short strokes across the foot of an axis that does not begin at zero. */
export function drawBreak(pen: Pen, x: number, y: number): void {
  pen.strokeStyle = INK;
  pen.lineWidth = 1;
  line(pen, x - 3, y - 1, x + 3, y - 5);
  line(pen, x - 3, y + 2, x + 3, y - 2);
}
