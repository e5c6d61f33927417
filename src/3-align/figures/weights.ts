// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = -1.66;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  wide: -0.33,
  letters: 3.14,
  sentence: -0.77,
  rareWord: 0.29,
  namesShared: 0.47,
  apart: -1.64,
  subject: 0.59,
  headSame: 0.14,
  eventSame: 1.26,
  eventOne: 0.34,
  headRare: 0.4,
  predicateSame: 0.22,
  roleSame: 0.67,
  unitSame: 0.01,
  unitNone: 0.54,
  people: 0.51,
  peopleAndThings: 0.07,
  toll: 0.57,
  tollHarm: 1.12,
  backgroundOne: -1.78,
  backgroundSame: 1.2,
  ownerUnlike: -1.35,
  ownerUnlikeCount: -0.04,
  prominentBoth: 1.14,
  sourceSame: 0.71,
  sourceOne: 0.26,
  partOne: -1,
  partBoth: -0.22,
  count: -1.01,
  duration: -0.55,
  age: -1.14,
  small: -2.04,
  smallUnlike: 1.67,
  valueSame: 2.68,
  valueRarity: 0.17,
  valueApart: -3.16,
};
