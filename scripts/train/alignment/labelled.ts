// Pairs of claims of a topic with gold.
import type { Likeness } from '../../../src/3-align/cluster.ts';

export type LabelledPair = Pick<Likeness, 'high' | 'low'> & {
  /** The score of a pair that needs no judging, else null. */
  readonly decided: number | null;
  /** The signals; empty where the pair needs no judging. */
  readonly x: readonly number[];
  /** What is added to the weighted sum of the signals. */
  readonly bonus: number;
  /** Whether the two answer one question; null where the pair teaches nothing. */
  readonly y: 0 | 1 | null;
};

/** `articleIds`: of each claim. */
export type LabelledTopic = { readonly articleIds: readonly string[]; readonly pairs: readonly LabelledPair[] };
