// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = -1.17;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  wide: 1.07,
  letters: 2.54,
  sentence: 1.12,
  namesShared: 0.64,
  apart: -1.76,
  subject: 0.81,
  headSame: 0.75,
  eventSame: 0.87,
  eventOne: 0,
  predicateSame: 0.6,
  roleSame: 0.49,
  unitSame: 0.21,
  unitNone: 0.1,
  people: 0.29,
  peopleAndThings: -0.2,
  toll: 0.54,
  tollHarm: 1.25,
  backgroundOne: -1.34,
  backgroundSame: 0.78,
  ownerUnlike: -1.62,
  ownerUnlikeCount: -0.01,
  prominentBoth: 1.22,
  sourceSame: 0.82,
  sourceOne: 0.23,
  partOne: -0.94,
  partBoth: 0.26,
  count: -1.15,
  duration: -0.14,
  age: 2.72,
  valueSame: 0.57,
  valueRarity: 1.28,
  valueApart: -3.44,
};
