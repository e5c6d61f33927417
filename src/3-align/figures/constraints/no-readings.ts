// Figures that nobody has counted or measured: what was hoped for, what is usual, what a thing is compared with.

import type { Profile } from '../profile.ts';
import type { Constraint, Constraints } from './constraint.ts';

/** What was hoped for is not what came, also where it could be as many: "had hoped for more than 500". */
const ofWished: Constraint = (a, b) => a.isWished !== b.isWished && (a.size !== b.size || areBoundUnlike(a, b));
const areBoundUnlike = ({ claim: { quantity: a } }: Profile, { claim: { quantity: b } }: Profile): boolean =>
  a?.modifier !== b?.modifier && [a, b].some((one) => BOUND.test(one?.modifier ?? ''));
const BOUND = /^(?:moreThan|atLeast|lessThan|atMost)$/;

const ofNorms: Constraint = (a, b) => a.isNorm !== b.isNorm && a.size !== b.size;
const ofComparedThings: Constraint = (a, b) => a.isOfCompared !== b.isOfCompared && a.size !== b.size;

export const noReadings: Constraints = {
  always: [ofWished, ofNorms, ofComparedThings],
};
