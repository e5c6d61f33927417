// How likely two figures answer one question: the weighted sum of the signals, as log odds.
import type { Profile } from './profile.ts';
import { SIGNALS, type SignalName } from './signals.ts';
import { ALONE } from './weights.ts';

/** No pair shall outvote all others of its group. Lower lets weak pairs decide, higher single strong ones. */
const CLIP = 3;
/** What is beyond still orders pairs that are all very much alike, so that no chance decides between them. */
const BEYOND = 0.01;

const WEIGHTED = Object.entries(SIGNALS).map(([name, signal]) => [signal, ALONE.weights[name as SignalName]] as const);

/** The weighted sum of the signals. Symmetrical. */
export function rawScore(a: Profile, b: Profile): number {
  let sum = ALONE.bias;
  for (let i = 0; i < WEIGHTED.length; i += 1) sum += WEIGHTED[i][1] * WEIGHTED[i][0](a, b);
  return sum;
}

/** About -3 (surely two questions) to 3 (surely one). */
export const similarity = (a: Profile, b: Profile): number => clip(rawScore(a, b));

const UNVALUED = Object.entries(SIGNALS)
  .filter(([name]) => !/^value/.test(name))
  .map(([name, signal]) => [signal, ALONE.weights[name as SignalName]] as const);

/**
 * How alike two figures of one value are but for the value: a number in common says little of what it counts. Put so that
 * the same line parts what is surely one question from what is not, as it does for unlike values.
 */
export const likenessOfEquals = (a: Profile, b: Profile): number =>
  clip(UNVALUED.reduce((sum, [signal, weight]) => sum + weight * signal(a, b), ALONE.bias) + OF_EQUALS);

/**
 * Of groups that agree and lie above, nine in ten are one question, of those below every second one; leaving one topic out.
 */
const OF_EQUALS = 1.4;

/** A score held back, so that it neither outvotes a group nor ties with all others. */
export function clip(score: number): number {
  const clipped = Math.max(-CLIP, Math.min(CLIP, score));
  return clipped + BEYOND * (score - clipped);
}
