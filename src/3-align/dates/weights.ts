// What each signal tells. Written by scripts/train/alignment/fit.ts; not edited by hand.

import type { RivalryName } from '../rivals.ts';
import type { Weighing } from '../weighing.ts';
import type { DateSignalName } from './signals.ts';

/** Whether two dates are of one event, by what the two tell. */
export const ALONE: Weighing<DateSignalName> = {
  bias: -5.38,
  weights: {
    sentence: 6.39,
    letters: 3.29,
    apart: -1.71,
    eventSame: 2.46,
    roleUnlike: -0.55,
    grainSame: 0.92,
    times: 2.58,
    yearsApart: -1.04,
    hoursApart: -1.56,
  },
};

/** The same where it is known what else the two could be paired with. */
export const AMONG_RIVALS: Weighing<DateSignalName | RivalryName> = {
  bias: -4.72,
  weights: {
    sentence: 4.23,
    letters: 2.13,
    apart: -1.26,
    eventSame: 1.58,
    roleUnlike: -0.44,
    grainSame: 0.65,
    times: 2.21,
    yearsApart: -0.88,
    hoursApart: -1.1,
    lead: 0.27,
    mutual: 0.67,
  },
};
