// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = -1.22;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  wide: 1.02,
  letters: 2.66,
  sentence: 0.83,
  namesShared: 0.64,
  apart: -1.73,
  subject: 0.76,
  headSame: 0.76,
  eventSame: 0.87,
  eventOne: -0.03,
  predicateSame: 0.58,
  roleSame: 0.49,
  unitSame: 0.24,
  unitNone: 0.15,
  people: 0.24,
  peopleAndThings: -0.02,
  toll: 0.63,
  tollHarm: 1.08,
  backgroundOne: -1.28,
  backgroundSame: 0.85,
  ownerUnlike: -1.56,
  ownerUnlikeCount: -0.21,
  prominentBoth: 1.16,
  sourceSame: 0.66,
  sourceOne: 0.25,
  partOne: -1.04,
  partBoth: -0.17,
  count: -1.07,
  duration: -0.1,
  age: 2.74,
  valueSame: 0.56,
  valueRarity: 1.22,
  valueApart: -3.29,
};
