// Pairs of claims of a topic with gold.
export type LabelledPair = {
  /** By index, the higher first. */
  readonly high: number;
  readonly low: number;
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
