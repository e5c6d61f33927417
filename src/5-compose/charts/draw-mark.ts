// Draws what surrounds a dot, and the bars. The dots themselves are Chart.js' own points.
import type { Mark } from './mark.ts';
import { line, type Pen } from './pen.ts';
import { INK, PAPER } from './theme.ts';

export type MarkStyle = {
  readonly isCopy: boolean;
  /** Of the dot. */
  readonly radius: number;
  /** Of the arrow, from the dot's centre. */
  readonly shaft: number;
};

/** Chart position of a value. */
export type ToX = (value: number) => number;

const HEAD = 4.6;
const WHISKER_MINIMUM = 8;
const BAR_HEIGHT = 5;
const HATCH_HEIGHT = 7;
/** Points between hatch lines; a copy's are twice as far apart, so that it looks open. */
const HATCH_EVERY = 3;

/** Draws everything of `mark` but its dot, on the row at `y`. */
export function drawMark(pen: Pen, mark: Mark, y: number, toX: ToX, style: MarkStyle): void {
  pen.save();
  pen.strokeStyle = INK;
  pen.fillStyle = INK;
  drawShape(pen, mark, y, toX, style);
  pen.restore();
}

function drawShape(pen: Pen, mark: Mark, y: number, toX: ToX, style: MarkStyle): void {
  switch (mark.kind) {
    case 'about':
      whisker(pen, toX(mark.value), toX(mark.low), toX(mark.high), y);
      return;
    case 'atLeast':
      arrow(pen, toX(mark.value), y, style.shaft);
      return;
    case 'atMost':
      arrow(pen, toX(mark.value), y, -style.shaft);
      return;
    case 'range':
      bar(pen, toX(mark.low), toX(mark.high), y, style.isCopy);
      return;
    case 'vague':
      hatchedBar(pen, toX(mark.low), toX(mark.high), y, style.isCopy);
      return;
    case 'exact':
    case 'word':
    case 'none':
      return;
  }
}

function whisker(pen: Pen, x: number, low: number, high: number, y: number): void {
  pen.lineWidth = 1.5;
  pen.lineCap = 'round';
  // A dash of no length with round caps is a dot.
  pen.setLineDash([0, 2.9]);
  line(pen, x, y, Math.min(low, x - WHISKER_MINIMUM), y);
  line(pen, x, y, Math.max(high, x + WHISKER_MINIMUM), y);
}

function arrow(pen: Pen, x: number, y: number, shaft: number): void {
  const tip = x + shaft;
  const back = tip - Math.sign(shaft) * HEAD;
  pen.lineWidth = 1.2;
  line(pen, x, y, back, y);
  pen.beginPath();
  pen.moveTo(tip, y);
  pen.lineTo(back, y - HEAD / 2);
  pen.lineTo(back, y + HEAD / 2);
  pen.closePath();
  pen.fill();
}

function bar(pen: Pen, low: number, high: number, y: number, isCopy: boolean): void {
  const width = Math.max(high - low, 2);
  if (!isCopy) {
    pen.fillRect(low, y - BAR_HEIGHT / 2, width, BAR_HEIGHT);
    return;
  }
  pen.fillStyle = PAPER;
  pen.fillRect(low, y - BAR_HEIGHT / 2, width, BAR_HEIGHT);
  pen.lineWidth = 1.2;
  pen.strokeRect(low, y - BAR_HEIGHT / 2, width, BAR_HEIGHT);
}

/** A bar whose ends are vague. */
export function hatchedBar(pen: Pen, low: number, high: number, y: number, isCopy: boolean): void {
  const width = Math.max(high - low, HATCH_HEIGHT);
  const top = y - HATCH_HEIGHT / 2;
  pen.fillStyle = PAPER;
  pen.fillRect(low, top, width, HATCH_HEIGHT);
  pen.lineWidth = 0.75;
  hatch(pen, low, top, width, isCopy ? HATCH_EVERY * 2 : HATCH_EVERY);
  pen.strokeRect(low, top, width, HATCH_HEIGHT);
}

/** Lines at 45 degrees, each cut to the bar, so that no clipping is needed. */
function hatch(pen: Pen, left: number, top: number, width: number, every: number): void {
  const bottom = top + HATCH_HEIGHT;
  pen.beginPath();
  for (let offset = every; offset < width + HATCH_HEIGHT; offset += every) {
    const fromLeft = Math.max(0, offset - HATCH_HEIGHT);
    const toRight = Math.min(width, offset);
    pen.moveTo(left + fromLeft, bottom - (fromLeft - (offset - HATCH_HEIGHT)));
    pen.lineTo(left + toRight, top + (offset - toRight));
  }
  pen.stroke();
}
