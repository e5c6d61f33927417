// What is counted here and there: people or things, and in what role.

import { countsPeople } from '../../../lib/counts-people.ts';
import type { Claim } from '../../../model.ts';
import { type Constraint, type Constraints, ofClaims } from './constraint.ts';

/** Four protesters held are no rival of six shops looted; 71 arrests are one of 63 people arrested. */
export const arePeopleAndThings = (a: Claim, b: Claim): boolean =>
  a.quantity?.dimension === 'count' &&
  countsPeople(a) !== countsPeople(b) &&
  (a.subject?.event === undefined || a.subject.event !== b.subject?.event);

/** Fifteen players here and fifteen games there: a small number is shared by chance. */
const areOneByChance: Constraint = (a, b) =>
  a.special !== null &&
  b.special !== null &&
  a.special !== b.special &&
  isSmall(a.comparable.value) &&
  arePeopleAndThings(a.claim, b.claim);

/** Two of a thing is often as much as two people who have it; a number above is seldom shared by chance. */
const isSmall = (value: number | null): boolean => value !== null && value > 2 && value < 100;

/** Twelve sailors are no rivals of nine rescuers; but what 13 Filipinos are is not told. */
const areOfTwoRoles = ({ subject: a }: Claim, { subject: b }: Claim): boolean =>
  isRole(a?.role) && isRole(b?.role) && a?.role !== b?.role;
const isRole = (role: string | undefined): boolean => role !== undefined && role !== 'peoples';

/** A father of two has two children, and nothing else is counted so. */
const ofParent = (a: Claim, b: Claim): boolean => isOfParent(a) !== isOfParent(b);
const isOfParent = ({ subject }: Claim): boolean => subject?.event === 'have' && subject.head === 'child';

export const peopleAndThings: Constraints = {
  always: [ofClaims(ofParent), areOneByChance],
  ofRivals: [ofClaims(arePeopleAndThings), ofClaims(areOfTwoRoles)],
};
