// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = -1.64;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  wide: -0.09,
  letters: 2.89,
  sentence: -0.83,
  rareWord: 0.29,
  namesShared: 0.43,
  apart: -1.67,
  subject: 0.59,
  headSame: 0.34,
  eventSame: 1.07,
  eventOne: 0.24,
  headRare: 0.3,
  predicateSame: 0.41,
  roleSame: 0.5,
  unitSame: 0.08,
  unitNone: 0.7,
  people: 0.35,
  peopleAndThings: 0.15,
  toll: 0.68,
  tollHarm: 1.05,
  backgroundOne: -1.61,
  backgroundSame: 1.24,
  ownerUnlike: -1.54,
  ownerUnlikeCount: -0.1,
  prominentBoth: 1.11,
  sourceSame: 0.75,
  sourceOne: 0.24,
  partOne: -1.01,
  partBoth: -0.2,
  count: -0.9,
  duration: -0.61,
  age: 2.16,
  small: -1.92,
  smallUnlike: 1.55,
  valueSame: 2.45,
  valueRarity: 0.28,
  valueApart: -3.15,
};
