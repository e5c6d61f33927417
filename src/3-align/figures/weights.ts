// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = -1.73;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  wide: -0.03,
  letters: 3.05,
  sentence: -0.99,
  rareWord: 0.29,
  namesShared: 0.44,
  apart: -1.61,
  subject: 0.58,
  headSame: 0.32,
  eventSame: 0.79,
  eventOne: 0.22,
  headRare: 0.32,
  predicateSame: 0.65,
  roleSame: 0.47,
  unitSame: 0.19,
  unitNone: 0.71,
  people: 0.3,
  peopleAndThings: 0.04,
  toll: 0.58,
  tollHarm: 1.21,
  backgroundOne: -1.73,
  backgroundSame: 1.05,
  ownerUnlike: -1.5,
  ownerUnlikeCount: -0.14,
  prominentBoth: 1.1,
  sourceSame: 0.6,
  sourceOne: 0.24,
  partOne: -1.01,
  partBoth: -0.2,
  count: -0.8,
  duration: -0.02,
  age: 2.2,
  small: -1.82,
  smallUnlike: 1.44,
  valueSame: 2.46,
  valueRarity: 0.19,
  valueApart: -3.2,
};
