// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { DateSignalName } from './signals.ts';

/** Two dates of which nothing is known. */
export const BIAS = -6.07;

export const WEIGHTS: Readonly<Record<DateSignalName, number>> = {
  sentence: 6.69,
  letters: 3.43,
  apart: -0.89,
  eventSame: 3.12,
  roleUnlike: -0.56,
  grainSame: 0.77,
  times: 2.71,
  yearsApart: -0.78,
  hoursApart: -1.3,
};
