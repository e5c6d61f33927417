// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = -1.65;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  wide: 0.17,
  letters: 2.99,
  sentence: -1.02,
  rareWord: 0.28,
  namesShared: 0.44,
  apart: -1.68,
  subject: 0.48,
  headSame: 0.42,
  eventSame: 0.77,
  eventOne: 0.24,
  headRare: 0.34,
  predicateSame: 0.67,
  roleSame: 0.42,
  unitSame: 0.18,
  unitNone: 0.82,
  people: 0.32,
  peopleAndThings: -0.06,
  toll: 0.6,
  tollHarm: 1.2,
  backgroundOne: -1.44,
  backgroundSame: 0.92,
  ownerUnlike: -1.55,
  ownerUnlikeCount: -0.12,
  prominentBoth: 1.04,
  sourceSame: 0.62,
  sourceOne: 0.26,
  partOne: -1.02,
  partBoth: -0.27,
  count: -0.84,
  duration: -0.17,
  age: 2.13,
  small: -1.91,
  smallUnlike: 1.52,
  valueSame: 2.41,
  valueRarity: 0.27,
  valueApart: -3.25,
};
