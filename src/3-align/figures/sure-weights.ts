// What each signal tells. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { Weighing } from '../weighing.ts';
import type { TraitName } from './sureness.ts';

/** Whether a group of figures with unlike values is one question. */
export const SURE: Weighing<TraitName> = {
  bias: -4.12,
  weights: {
    cohesion: 0.1,
    ahead: 0.42,
    sentence: 2.38,
    valueClose: 0.94,
    share: 1.02,
    once: 3.04,
    position: -0.87,
    percent: -0.71,
  },
};
