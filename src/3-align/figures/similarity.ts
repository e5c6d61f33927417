// How likely two figures answer one question: the weighted sum of the signals, as log odds.
import type { Profile } from './profile.ts';
import { SIGNALS, type SignalName } from './signals.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** No pair shall outvote all others of its group. Lower lets weak pairs decide, higher single strong ones. */
const CLIP = 3;
/** What is beyond still orders pairs that are all very much alike, so that no chance decides between them. */
const BEYOND = 0.01;

const WEIGHTED = Object.entries(SIGNALS).map(([name, signal]) => [signal, WEIGHTS[name as SignalName]] as const);

/** The weighted sum of the signals. Symmetrical. */
export const rawScore = (a: Profile, b: Profile): number =>
  WEIGHTED.reduce((sum, [signal, weight]) => sum + weight * signal(a, b), BIAS);

/** About -3 (surely two questions) to 3 (surely one). */
export const similarity = (a: Profile, b: Profile): number => clip(rawScore(a, b));

/** A score held back, so that it neither outvotes a group nor ties with all others. */
export function clip(score: number): number {
  const clipped = Math.max(-CLIP, Math.min(CLIP, score));
  return clipped + BEYOND * (score - clipped);
}
