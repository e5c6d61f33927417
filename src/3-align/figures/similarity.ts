// How likely two figures answer one question: the weighted sum of the signals, as log odds.
import type { Profile } from './profile.ts';
import { SIGNALS, type SignalName } from './signals.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** No pair shall outvote all others of its group. Lower lets weak pairs decide, higher single strong ones. */
const CLIP = 3;

const WEIGHTED = Object.entries(SIGNALS).map(([name, signal]) => [signal, WEIGHTS[name as SignalName]] as const);

/** -3 (surely two questions) to 3 (surely one). Symmetrical. */
export function similarity(a: Profile, b: Profile): number {
  const score = WEIGHTED.reduce((sum, [signal, weight]) => sum + weight * signal(a, b), BIAS);
  return Math.max(-CLIP, Math.min(CLIP, score));
}
