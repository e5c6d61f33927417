// How alike things are, two and two.
import type { Pair } from './candidates.ts';

/**
 * How alike the things to be grouped are, two and two, by index. Each pair has its place in all three lists: of a large
 * topic there are millions, too many to be things of their own.
 */
export type Likenesses = {
  readonly high: readonly number[];
  readonly low: readonly number[];
  readonly score: readonly number[];
};

/** `score`: of two by index, the higher first. */
export function compared(pairs: Iterable<Pair>, score: (i: number, k: number) => number): Likenesses {
  const [high, low, scores]: [number[], number[], number[]] = [[], [], []];
  for (const [i, k] of pairs) {
    high.push(i);
    low.push(k);
    scores.push(score(i, k));
  }
  return { high, low, score: scores };
}

/** Of each of `count` things the pairs that it is in, by their places in the lists. */
export function pairsOfEach(count: number, { high, low }: Omit<Likenesses, 'score'>): (readonly number[])[] {
  const own = Array.from({ length: count }, (): number[] => []);
  for (let n = 0; n < high.length; n += 1) {
    own[high[n]].push(n);
    own[low[n]].push(n);
  }
  return own;
}
