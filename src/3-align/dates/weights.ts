// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { DateSignalName } from './signals.ts';

/** Two dates of which nothing is known. */
export const BIAS = -6.06;

export const WEIGHTS: Readonly<Record<DateSignalName, number>> = {
  sentence: 6.92,
  letters: 3.28,
  apart: -0.87,
  eventSame: 2.98,
  roleUnlike: -0.57,
  grainSame: 0.76,
  times: 2.81,
  yearsApart: -0.78,
  hoursApart: -1.34,
};
