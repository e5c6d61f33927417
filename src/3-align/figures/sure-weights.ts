// What each signal tells. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { Weighing } from '../weighing.ts';
import type { TraitName } from './sureness.ts';

/** Whether a group of figures with unlike values is one question. */
export const SURE: Weighing<TraitName> = {
  bias: -3.82,
  weights: {
    cohesion: 0.14,
    ahead: 0.41,
    sentence: 2.41,
    valueClose: 0.86,
    share: 1.21,
    once: 2.71,
    position: -1.03,
    percent: -0.76,
  },
};
