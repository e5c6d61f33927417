// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { DateSignalName } from './signals.ts';

/** Two dates of which nothing is known. */
export const BIAS = -6.05;

export const WEIGHTS: Readonly<Record<DateSignalName, number>> = {
  sentence: 6.88,
  letters: 3.2,
  apart: -0.86,
  eventSame: 3.03,
  roleUnlike: -0.56,
  grainSame: 0.76,
  times: 2.59,
  yearsApart: -0.78,
  hoursApart: -1.22,
};
