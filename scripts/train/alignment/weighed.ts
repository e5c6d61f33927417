// What the fits of figures and dates have in common.
import type { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import type { Example, Fit } from './logistic.ts';

/** A constant of weights.ts. `types`: what its signals are named by, with the file beside weights.ts. */
export type Weighed = {
  readonly name: string;
  readonly comment: string;
  readonly types: Readonly<Record<string, string>>;
  readonly signals: readonly string[];
  readonly fit: Fit;
};

export type FitTopics = (
  folders: readonly string[],
  parser: ReturnType<typeof loadParser>,
) => Promise<readonly Weighed[]>;

/** Fewer pairs of one question than this in a topic, and its pairs would count too much each. */
const LEAST_PAIRS = 5;

/** Every topic counts the same, however many figures it has. */
export function weighedAlike(examples: readonly Omit<Example, 'weight'>[]): readonly Example[] {
  const positive = examples.filter(({ y }) => y === 1).length;
  return examples.map((example) => ({ ...example, weight: 1 / Math.max(LEAST_PAIRS, positive) }));
}

/** All but one. */
export const without = <T>(items: readonly T[], left: T): readonly T[] => items.filter((item) => item !== left);

/** The weights brought to a mean of 1, so that a ridge means the same for few topics and for many. */
export function joined(topics: readonly (readonly Example[])[]): readonly Example[] {
  const examples = topics.flat();
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  return examples.map((example) => ({ ...example, weight: example.weight / mean }));
}

export const scoreBy = ({ bias, weights }: Fit, x: readonly number[]): number =>
  x.reduce((sum, value, i) => sum + value * weights[i], bias);

/** Mean precision at the rank of each pair of one question. */
export function averagePrecision(pairs: readonly Example[], fit: Fit): number {
  const ranked = pairs.map(({ x, y }) => ({ y, score: scoreBy(fit, x) })).sort((a, b) => b.score - a.score);
  let found = 0;
  const precisions = ranked.flatMap(({ y }, rank) => {
    found += y;
    return y === 1 ? [found / (rank + 1)] : [];
  });
  return precisions.reduce((sum, value) => sum + value, 0) / precisions.length;
}
