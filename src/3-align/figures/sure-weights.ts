// What each signal tells. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { Weighing } from '../weighing.ts';
import type { TraitName } from './sureness.ts';

/** Whether a group of figures with unlike values is one question. */
export const SURE: Weighing<TraitName> = {
  bias: -3.39,
  weights: {
    cohesion: 0.19,
    ahead: 0.28,
    sentence: 2.51,
    valueClose: 0.86,
    share: 1.46,
    once: 2.49,
    position: -1.13,
    percent: -0.84,
  },
};
