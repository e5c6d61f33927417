// A canvas path as PDF operators, in the coordinates of the page.

import { apply, type Matrix } from '../lib/matrix.ts';
import { num } from './content.ts';

/** A path that is being drawn. `current` and `start` are in the coordinates of the canvas. */
export type Path = { operators: string[]; current: Point | null; start: Point | null };

type Point = readonly [number, number];

export function createPath(): Path {
  return { operators: [], current: null, start: null };
}

type Method = (path: Path, matrix: Matrix, ...numbers: readonly number[]) => void;

/** What a canvas calls the ways to go on. */
const METHODS: Readonly<Record<string, Method>> = {
  moveTo: (path, matrix, x = 0, y = 0) => move(path, matrix, [x, y]),
  lineTo: (path, matrix, x = 0, y = 0) => line(path, matrix, [x, y]),
  bezierCurveTo: (path, matrix, a = 0, b = 0, c = 0, d = 0, x = 0, y = 0) => curve(path, matrix, [a, b, c, d, x, y]),
  quadraticCurveTo: (path, matrix, a = 0, b = 0, x = 0, y = 0) => {
    const [u, v] = path.current ?? [a, b];
    const toControl = (from: number, control: number) => from + (2 / 3) * (control - from);
    curve(path, matrix, [toControl(u, a), toControl(v, b), toControl(x, a), toControl(y, b), x, y]);
  },
  rect: (path, matrix, x = 0, y = 0, width = 0, height = 0) => {
    move(path, matrix, [x, y]);
    line(path, matrix, [x + width, y]);
    line(path, matrix, [x + width, y + height]);
    line(path, matrix, [x, y + height]);
    close(path);
  },
  arc: (path, matrix, x = 0, y = 0, r = 0, from = 0, to = 0, left = 0) =>
    arc(path, matrix, { x, y, rx: r, ry: r, turn: 0, from, sweep: sweepOf(from, to, left !== 0) }),
  ellipse: (path, matrix, x = 0, y = 0, rx = 0, ry = 0, turn = 0, from = 0, to = 0, left = 0) =>
    arc(path, matrix, { x, y, rx, ry, turn, from, sweep: sweepOf(from, to, left !== 0) }),
  closePath: close,
};

/** False for a name that is no path method. */
export function extendPath(path: Path, name: string, numbers: readonly number[], matrix: Matrix): boolean {
  const method = METHODS[name];
  method?.(path, matrix, ...numbers);
  return method !== undefined;
}

function at(matrix: Matrix, x: number, y: number): string {
  return apply(matrix, x, y).map(num).join(' ');
}

function move(path: Path, matrix: Matrix, point: Point): void {
  path.operators.push(`${at(matrix, ...point)} m`);
  path.current = point;
  path.start = point;
}

function line(path: Path, matrix: Matrix, point: Point): void {
  if (path.current === null) {
    move(path, matrix, point);
    return;
  }
  path.operators.push(`${at(matrix, ...point)} l`);
  path.current = point;
}

function curve(path: Path, matrix: Matrix, [a, b, c, d, x, y]: Curve): void {
  if (path.current === null) move(path, matrix, [a, b]);
  path.operators.push(`${at(matrix, a, b)} ${at(matrix, c, d)} ${at(matrix, x, y)} c`);
  path.current = [x, y];
}

function close(path: Path): void {
  if (path.current === null) return;
  path.operators.push('h');
  path.current = path.start;
}

function arc(path: Path, matrix: Matrix, shape: Arc): void {
  const { start, curves } = arcCurves(shape);
  line(path, matrix, start);
  for (const one of curves) curve(path, matrix, one);
}

const FULL = Math.PI * 2;

function sweepOf(from: number, to: number, isLeft: boolean): number {
  const sweep = to - from;
  if (!isLeft) return sweep >= FULL ? FULL : ((sweep % FULL) + FULL) % FULL;
  return sweep <= -FULL ? -FULL : ((sweep % FULL) - FULL) % FULL;
}

type Arc = {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly from: number;
  readonly sweep: number;
};

type Curve = readonly [number, number, number, number, number, number];

/** One Bézier curve for each quarter at most: the error is a 4000th of the radius. */
function arcCurves({ x, y, rx, ry, turn, from, sweep }: Arc): {
  readonly start: Point;
  readonly curves: readonly Curve[];
} {
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const point = (u: number, v: number): Point => [
    x + rx * u * Math.cos(turn) - ry * v * Math.sin(turn),
    y + rx * u * Math.sin(turn) + ry * v * Math.cos(turn),
  ];
  const curves = Array.from({ length: count }, (_, index): Curve => {
    const a = from + step * index;
    const b = a + step;
    const first = point(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a));
    const second = point(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b));
    return [...first, ...second, ...point(Math.cos(b), Math.sin(b))];
  });
  return { start: point(Math.cos(from), Math.sin(from)), curves };
}
