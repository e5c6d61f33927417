// A canvas path as PDF operators, in the coordinates of the page.
import { num } from './content.ts';
import { apply, type Matrix } from './replay-state.ts';

export type Path = {
  readonly operators: readonly string[];
  readonly begin: () => void;
  /** False for a name that is no path method. */
  readonly call: (name: string, args: readonly number[], matrix: Matrix) => boolean;
};

type Point = readonly [number, number];

export function createPath(): Path {
  let operators: string[] = [];
  let current: Point | null = null;
  let start: Point | null = null;
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const at = (x: number, y: number) => apply(matrix, x, y).map(num).join(' ');
  const move = (x: number, y: number) => {
    operators.push(`${at(x, y)} m`);
    current = [x, y];
    start = current;
  };
  const line = (x: number, y: number) => {
    if (current === null) return move(x, y);
    operators.push(`${at(x, y)} l`);
    current = [x, y];
  };
  const curve = (a: number, b: number, c: number, d: number, x: number, y: number) => {
    if (current === null) move(a, b);
    operators.push(`${at(a, b)} ${at(c, d)} ${at(x, y)} c`);
    current = [x, y];
  };
  const close = () => {
    if (current === null) return;
    operators.push('h');
    current = start;
  };
  const ellipse = (
    x: number,
    y: number,
    rx: number,
    ry: number,
    turn: number,
    from: number,
    to: number,
    isLeft: boolean,
  ) => {
    const arcs = arcCurves({ x, y, rx, ry, turn, from, sweep: sweepOf(from, to, isLeft) });
    line(arcs.start[0], arcs.start[1]);
    for (const [a, b, c, d, e, f] of arcs.curves) curve(a, b, c, d, e, f);
  };
  const methods: Readonly<Record<string, (...args: readonly number[]) => void>> = {
    moveTo: (x = 0, y = 0) => move(x, y),
    lineTo: (x = 0, y = 0) => line(x, y),
    bezierCurveTo: (a = 0, b = 0, c = 0, d = 0, x = 0, y = 0) => curve(a, b, c, d, x, y),
    quadraticCurveTo: (a = 0, b = 0, x = 0, y = 0) => {
      const [u, v] = current ?? [a, b];
      curve(u + (2 / 3) * (a - u), v + (2 / 3) * (b - v), x + (2 / 3) * (a - x), y + (2 / 3) * (b - y), x, y);
    },
    rect: (x = 0, y = 0, width = 0, height = 0) => {
      move(x, y);
      line(x + width, y);
      line(x + width, y + height);
      line(x, y + height);
      close();
    },
    arc: (x = 0, y = 0, r = 0, from = 0, to = 0, left = 0) => ellipse(x, y, r, r, 0, from, to, left !== 0),
    ellipse: (x = 0, y = 0, rx = 0, ry = 0, turn = 0, from = 0, to = 0, left = 0) =>
      ellipse(x, y, rx, ry, turn, from, to, left !== 0),
    closePath: close,
  };
  return {
    get operators() {
      return operators;
    },
    begin() {
      operators = [];
      current = null;
    },
    call(name, args, transform) {
      const method = methods[name];
      if (method === undefined) return false;
      matrix = transform;
      method(...args);
      return true;
    },
  };
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
