// Canvas path calls as the `d` of an SVG path, already in the picture's coordinates.
import { apply, type Matrix } from '../lib/matrix.ts';

export type Pt = readonly [number, number];

export function transformed(m: Matrix, [x, y]: Pt): Pt {
  const [a, b] = apply(m, x, y);
  return [rounded(a), rounded(b)];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

const FULL_TURN = Math.PI * 2;

export class SvgPath {
  data = '';

  get isEmpty(): boolean {
    return this.data === '';
  }

  /** Adds one canvas call; calls that are no part of a path add nothing. */
  add(name: string, n: readonly number[], matrix: Matrix): this {
    const at = (index: number): string => transformed(matrix, [n[index] ?? 0, n[index + 1] ?? 0]).join(' ');
    if (name === 'moveTo') this.data += `M${at(0)}`;
    else if (name === 'lineTo') this.data += `${this.isEmpty ? 'M' : 'L'}${at(0)}`;
    else if (name === 'quadraticCurveTo') this.data += `Q${at(0)} ${at(2)}`;
    else if (name === 'bezierCurveTo') this.data += `C${at(0)} ${at(2)} ${at(4)}`;
    else if (name === 'closePath') this.data += this.isEmpty ? '' : 'Z';
    else if (name === 'rect') this.rectangle(n, matrix);
    else if (name === 'arc') this.arc(n, matrix);
    return this;
  }

  private rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[], matrix: Matrix): void {
    const corners: readonly Pt[] = [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ];
    this.data += `M${corners.map((corner) => transformed(matrix, corner).join(' ')).join('L')}Z`;
  }

  /** Circles only under a uniform scale, which is all that Chart.js asks for. */
  private arc([x = 0, y = 0, radius = 0, start = 0, end = 0]: readonly number[], matrix: Matrix): void {
    const r = rounded(radius * Math.hypot(matrix[0], matrix[1]));
    const at = (angle: number) =>
      transformed(matrix, [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]).join(' ');
    const first = `${this.isEmpty ? 'M' : 'L'}${at(start)}`;
    if (Math.abs(end - start) >= FULL_TURN - 1e-4) {
      // One SVG arc cannot close on its own start: two halves can.
      this.data += `M${at(start)}A${r} ${r} 0 1 1 ${at(start + Math.PI)}A${r} ${r} 0 1 1 ${at(start)}Z`;
      return;
    }
    const isLarge = (end - start + FULL_TURN) % FULL_TURN > Math.PI ? 1 : 0;
    this.data += `${first}A${r} ${r} 0 ${isLarge} 1 ${at(end)}`;
  }
}
