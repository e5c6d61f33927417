// Text that runs from right to left, in lines: the order of the eye against the order of reading. A part is one word.
import type { Part } from './parts.ts';

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\u200f]/u;
const NUMBER = /\p{N}/u;
const LETTER = /\p{L}/u;

type Direction = 'right-to-left' | 'left-to-right' | 'number' | 'neutral';

/** By the character meant, where a code point stands for it. */
function directionOf({ shaped, actual }: Part): Direction {
  const text = actual ?? shaped?.text ?? '';
  if (RIGHT_TO_LEFT.test(text)) return 'right-to-left';
  if (LETTER.test(text)) return 'left-to-right';
  return NUMBER.test(text) ? 'number' : 'neutral';
}

export type Base = 'left-to-right' | 'right-to-left';

/** A paragraph runs as its first letter does (Unicode's rules P2 and P3). Null where all runs from left to right anyway. */
export function baseOf(text: string): Base | null {
  if (!RIGHT_TO_LEFT.test(text)) return null;
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'right-to-left' : 'left-to-right';
}

/**
 * Places of the parts from left to right: Unicode's bidirectional algorithm on whole words. In a paragraph from left to
 * right a run of the other direction is turned round; numbers in it are not.
 */
export function visualOrder(parts: readonly Part[], base: Base): readonly number[] {
  const directions = parts.map(directionOf);
  const order = parts.map((_, index) => index);
  const levels = levelsOf(directions, base === 'right-to-left' ? 1 : 0);
  for (let level = Math.max(...levels); level > 0; level -= 1) reverseRuns(order, levels, level);
  return order;
}

/** Even: from left to right; odd: from right to left. Rules W2, W7, N1, N2, I1 and I2 of the algorithm. */
function levelsOf(directions: readonly Direction[], base: 0 | 1): readonly number[] {
  let strong: Direction = base === 1 ? 'right-to-left' : 'left-to-right';
  const resolved = directions.map((direction): Direction => {
    if (direction === 'left-to-right' || direction === 'right-to-left') strong = direction;
    // A number belongs to the run it stands in.
    return direction === 'number' && strong === 'left-to-right' ? 'left-to-right' : direction;
  });
  const sideOf = (index: number, step: 1 | -1): Direction => {
    let at = index + step;
    while (resolved[at] === 'neutral') at += step;
    const found = resolved[at] ?? (base === 1 ? 'right-to-left' : 'left-to-right');
    return found === 'number' ? 'right-to-left' : found;
  };
  return resolved.map((direction, index) => {
    if (direction === 'right-to-left') return 1;
    if (direction === 'left-to-right') return base * 2;
    if (direction === 'number') return 2;
    const before = sideOf(index, -1);
    if (before !== sideOf(index, 1)) return base;
    return before === 'right-to-left' ? 1 : base * 2;
  });
}

/** Turns round each run of at least this level, in the order reached so far. */
function reverseRuns(order: number[], levels: readonly number[], level: number): void {
  for (let start = 0; start < order.length; start += 1) {
    let end = start;
    while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
    if (end - start > 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
    start = Math.max(start, end);
  }
}
