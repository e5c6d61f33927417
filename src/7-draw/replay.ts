// A chart's display list, replayed as vectors and selectable text. Canvas semantics; one unit is one point.

import { type Matrix, multiply, scaleOf } from '../lib/matrix.ts';
import type { DisplayList, DrawOperation } from '../page-model.ts';
import { type Content, num } from './content.ts';
import { createPath, extendPath } from './replay-path.ts';
import { type CanvasState, initialState, parseCanvasColour } from './replay-state.ts';
import { type Canvas, fillText, type Replay, withOpacity } from './replay-text.ts';

type Place = { readonly x: number; readonly y: number; readonly scale: number };

/** Draws the chart with its upper left corner at `place`; nothing of it shows outside its own size. */
export function replayChart(chart: DisplayList, place: Place, replay: Replay): void {
  const base: Matrix = [place.scale, 0, 0, place.scale, place.x, place.y];
  const canvas: Canvas = { ...replay, state: initialState(base), stack: [], path: createPath(), base };
  const { content } = replay;
  content.save();
  content.add(
    `${num(place.x)} ${num(place.y)} ${num(chart.widthPt * place.scale)} ${num(chart.heightPt * place.scale)} re W n`,
  );
  for (const operation of chart.operations) run(canvas, operation);
  while (canvas.stack.length > 0) restore(canvas);
  content.restore();
}

function run(canvas: Canvas, [name, ...args]: DrawOperation): void {
  if (name === '=') {
    assign(canvas.state, args);
    return;
  }
  const numbers = args.map((arg) => (typeof arg === 'number' ? arg : arg === true ? 1 : 0));
  if (extendPath(canvas.path, name, numbers, canvas.state.matrix)) return;
  if (name === 'fillText') fillText(canvas, String(args[0] ?? ''), numbers[1] ?? 0, numbers[2] ?? 0);
  else if (name === 'setLineDash') canvas.state.dash = Array.isArray(args[0]) ? args[0] : numbers;
  else METHODS[name]?.(canvas, numbers, args);
}

function assign(state: CanvasState, [property, value]: readonly unknown[]): void {
  switch (property) {
    case 'fillStyle':
    case 'strokeStyle':
    case 'lineCap':
    case 'lineJoin':
    case 'font':
    case 'textAlign':
    case 'textBaseline':
      if (typeof value === 'string') state[property] = value;
      break;
    case 'lineWidth':
    case 'miterLimit':
    case 'lineDashOffset':
    case 'globalAlpha':
      if (typeof value === 'number') state[property] = value;
      break;
  }
}

type Method = (canvas: Canvas, numbers: readonly number[], args: readonly unknown[]) => void;

const METHODS: Readonly<Record<string, Method>> = {
  save: (canvas) => {
    canvas.stack.push({ ...canvas.state });
    canvas.content.save();
  },
  restore: (canvas) => restore(canvas),
  beginPath: (canvas) => {
    canvas.path = createPath();
  },
  translate: (canvas, [x = 0, y = 0]) => transform(canvas, [1, 0, 0, 1, x, y]),
  scale: (canvas, [x = 1, y = 1]) => transform(canvas, [x, 0, 0, y, 0, 0]),
  rotate: (canvas, [angle = 0]) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    transform(canvas, [cos, sin, -sin, cos, 0, 0]);
  },
  transform: (canvas, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => transform(canvas, [a, b, c, d, e, f]),
  setTransform: (canvas, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => {
    canvas.state.matrix = multiply(canvas.base, [a, b, c, d, e, f]);
  },
  resetTransform: (canvas) => {
    canvas.state.matrix = canvas.base;
  },
  fill: (canvas, _, args) => paint(canvas, 'fill', args.includes('evenodd') ? 'f*' : 'f'),
  stroke: (canvas) => paint(canvas, 'stroke', 'S'),
  clip: ({ content, path }, _, args) =>
    content.add(`${path.operators.join('\n')}\n${args.includes('evenodd') ? 'W*' : 'W'} n`),
  fillRect: (canvas, numbers) => paintRectangle(canvas, numbers, 'fill', 'f'),
  strokeRect: (canvas, numbers) => paintRectangle(canvas, numbers, 'stroke', 'S'),
};

function restore(canvas: Canvas): void {
  const state = canvas.stack.pop();
  if (state === undefined) return;
  canvas.state = state;
  canvas.content.restore();
}

function transform(canvas: Canvas, matrix: Matrix): void {
  canvas.state.matrix = multiply(canvas.state.matrix, matrix);
}

function paintRectangle(canvas: Canvas, numbers: readonly number[], kind: 'fill' | 'stroke', operator: string): void {
  const path = createPath();
  extendPath(path, 'rect', numbers, canvas.state.matrix);
  paint({ ...canvas, path }, kind, operator);
}

function paint({ doc, content, path, state }: Canvas, kind: 'fill' | 'stroke', operator: string): void {
  const { colour, alpha } = parseCanvasColour(kind === 'fill' ? state.fillStyle : state.strokeStyle);
  const opacity = alpha * state.globalAlpha;
  if (path.operators.length === 0 || opacity === 0 || (kind === 'stroke' && state.lineWidth <= 0)) return;
  withOpacity(doc, content, opacity, () => {
    if (kind === 'fill') content.fillColour(colour);
    else strokeSettings(content, state, colour);
    content.add(`${path.operators.join('\n')}\n${operator}`);
  });
}

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

function strokeSettings(content: Content, state: CanvasState, colour: string): void {
  const scale = scaleOf(state.matrix);
  content.strokeColour(colour);
  content.lineStyle({
    widthPt: state.lineWidth * scale,
    dash: state.dash.map((length) => length * scale),
    dashOffset: state.lineDashOffset * scale,
    cap: CAPS[state.lineCap] ?? 0,
    join: JOINS[state.lineJoin] ?? 0,
    miter: state.miterLimit,
  });
}
