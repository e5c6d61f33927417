// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = -1.34;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  wide: 0.63,
  letters: 1.93,
  sentence: 2.24,
  namesShared: 0.51,
  apart: -1.46,
  subject: 1,
  headSame: 0.84,
  eventSame: 0.57,
  eventOne: -0.36,
  predicateSame: 0.71,
  roleSame: 0.91,
  unitSame: 0.64,
  unitNone: 0.45,
  people: -0.42,
  peopleAndThings: -0.49,
  toll: 0.48,
  tollHarm: 1.39,
  backgroundOne: -2.27,
  backgroundSame: 1.01,
  ownerUnlike: -2.19,
  ownerUnlikeCount: -0.55,
  prominentBoth: 1.6,
  sourceSame: 1.08,
  sourceOne: 0.55,
  partOne: -1.01,
  partBoth: 0.97,
  count: -1.16,
  duration: -0.99,
  age: 2.15,
  valueSame: 0.57,
  valueRarity: 1.49,
  valueApart: -2.86,
};
