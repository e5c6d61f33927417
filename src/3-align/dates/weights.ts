// What each signal tells. Written by scripts/train/alignment/fit.ts; not edited by hand.

import type { RivalryName } from '../rivals.ts';
import type { Weighing } from '../weighing.ts';
import type { DateSignalName } from './signals.ts';

/** Whether two dates are of one event, by what the two tell. */
export const ALONE: Weighing<DateSignalName> = {
  bias: -5.19,
  weights: {
    sentence: 5.97,
    letters: 3.67,
    apart: -1.78,
    eventSame: 2.53,
    roleUnlike: -0.65,
    grainSame: 0.84,
    times: 2.22,
    hoursApart: -1.21,
  },
};

/** The same where it is known what else the two could be paired with. */
export const AMONG_RIVALS: Weighing<DateSignalName | RivalryName> = {
  bias: -4.66,
  weights: {
    sentence: 3.83,
    letters: 2.47,
    apart: -1.35,
    eventSame: 1.59,
    roleUnlike: -0.5,
    grainSame: 0.65,
    times: 1.94,
    hoursApart: -0.87,
    lead: 0.26,
    mutual: 0.79,
  },
};
