// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { DateSignalName } from './signals.ts';

/** Two dates of which nothing is known. */
export const BIAS = -6.07;

export const WEIGHTS: Readonly<Record<DateSignalName, number>> = {
  sentence: 6.72,
  letters: 3.3,
  apart: -0.9,
  eventSame: 3.12,
  roleUnlike: -0.57,
  grainSame: 0.78,
  times: 2.73,
  yearsApart: -0.78,
  hoursApart: -1.31,
};
