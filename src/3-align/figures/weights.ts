// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = -1.7;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  wide: 0.01,
  letters: 2.94,
  sentence: -0.94,
  rareWord: 0.3,
  namesShared: 0.42,
  apart: -1.67,
  subject: 0.57,
  headSame: 0.33,
  eventSame: 0.75,
  eventOne: 0.25,
  headRare: 0.31,
  predicateSame: 0.66,
  roleSame: 0.43,
  unitSame: 0.18,
  unitNone: 0.83,
  people: 0.33,
  peopleAndThings: 0.05,
  toll: 0.53,
  tollHarm: 1.26,
  backgroundOne: -1.68,
  backgroundSame: 1.07,
  ownerUnlike: -1.49,
  ownerUnlikeCount: -0.16,
  prominentBoth: 1.01,
  sourceSame: 0.71,
  sourceOne: 0.24,
  partOne: -1.03,
  partBoth: -0.28,
  count: -0.79,
  duration: -0.03,
  age: 2.14,
  small: -1.92,
  smallUnlike: 1.53,
  valueSame: 2.42,
  valueRarity: 0.23,
  valueApart: -3.21,
};
