// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = -1.54;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  wide: 0.33,
  letters: 2.89,
  sentence: -1.06,
  rareWord: 0.29,
  namesShared: 0.44,
  apart: -1.67,
  subject: 0.54,
  headSame: 0.37,
  eventSame: 0.86,
  eventOne: 0.14,
  headRare: 0.35,
  predicateSame: 0.58,
  roleSame: 0.43,
  unitSame: 0.12,
  unitNone: 0.73,
  people: 0.26,
  peopleAndThings: -0.04,
  toll: 0.61,
  tollHarm: 1.21,
  backgroundOne: -1.28,
  backgroundSame: 0.93,
  ownerUnlike: -1.63,
  ownerUnlikeCount: -0.08,
  prominentBoth: 1.02,
  sourceSame: 0.58,
  sourceOne: 0.24,
  partOne: -1.02,
  partBoth: 0.06,
  count: -0.9,
  duration: -0.14,
  age: 2.09,
  small: -1.91,
  smallUnlike: 1.53,
  valueSame: 2.42,
  valueRarity: 0.27,
  valueApart: -3.2,
};
