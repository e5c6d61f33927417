// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = -1.65;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  wide: -0.34,
  letters: 3.11,
  sentence: -0.79,
  rareWord: 0.29,
  namesShared: 0.47,
  apart: -1.65,
  subject: 0.58,
  headSame: 0.11,
  eventSame: 1.26,
  eventOne: 0.35,
  headRare: 0.43,
  predicateSame: 0.22,
  roleSame: 0.67,
  unitSame: 0.01,
  unitNone: 0.53,
  people: 0.52,
  peopleAndThings: 0.07,
  toll: 0.53,
  tollHarm: 1.15,
  backgroundOne: -1.79,
  backgroundSame: 1.2,
  ownerUnlike: -1.35,
  ownerUnlikeCount: -0.04,
  prominentBoth: 1.13,
  sourceSame: 0.75,
  sourceOne: 0.24,
  partOne: -0.99,
  partBoth: -0.22,
  count: -1.01,
  duration: -0.55,
  age: -1.15,
  small: -2.01,
  smallUnlike: 1.65,
  valueSame: 2.67,
  valueRarity: 0.18,
  valueApart: -3.16,
};
