// Counts of the dead, injured and missing that never answer one question.

import { isUndatedEvent } from '../../../lib/background.ts';
import { isHarm } from '../../../lib/harm.ts';
import type { Claim } from '../../../model.ts';
import type { Profile } from '../profile.ts';
import { type Constraint, type Constraints, ofClaims } from './constraint.ts';

type PairOfClaims = (a: Claim, b: Claim) => boolean;

/** 31 dead here and 31 passengers from China there. */
const areDeadByChance = (dead: Profile, other: Profile): boolean =>
  dead.toll === 'die' &&
  other.special !== null &&
  other.claim.quantity?.unit === 'people' &&
  !isHarm(other.claim.subject?.event) &&
  isFew(other.comparable.value);
const isFew = (value: number | null): boolean => value !== null && value > 1 && value < 100;

/** Whoever names no year may mean that of the other all the same, but for the dead and injured; "another crash" is none of those told. */
const areOfTwoDisasters: PairOfClaims = (a, b) =>
  (a.scope.event === undefined) !== (b.scope.event === undefined) &&
  (isHarm(a.subject?.event) || [a, b].some(({ scope }) => isUndatedEvent(scope)));

/** The dead are not the injured, and the arrested are not the rescued; whoever was evacuated may have been rescued. */
const ofOtherHarm: PairOfClaims = (a, b) => {
  const [one, other] = [a.subject?.event, b.subject?.event];
  return isFate(one) && isFate(other) && one !== other && !(isOut(one) && isOut(other));
};
const isFate = (event: string | undefined): event is string => isHarm(event) || isOut(event);
const isOut = (event: string | undefined): boolean => event !== undefined && OUT.has(event);
const OUT = new Set(['rescue', 'survive', 'evacuate']);

/** The dead and the missing, or the dead and the injured, counted in one are no rival of the dead alone. */
const ofAllHarm: PairOfClaims = ({ quantity: one, subject: a }, { quantity: other, subject: b }) =>
  one?.value !== other?.value &&
  ((a?.event === 'harm' && isToll(b?.event)) || (b?.event === 'harm' && isToll(a?.event)));
const isToll = (event: string | undefined): boolean => /^(?:die|injure|missing)$/.test(event ?? '');

/** That nobody died is no rival of how many were hurt, nor of several. */
const noneOfOthers: PairOfClaims = (a, b) =>
  (a.quantity?.value === 0) !== (b.quantity?.value === 0) &&
  (a.subject?.event !== b.subject?.event || [a, b].some(({ quantity }) => quantity?.modifier === 'vague'));

const areUnlikeDisasters: Constraint = (a, b) => a.size !== b.size && areOfTwoDisasters(a.claim, b.claim);
const oneIsDeadByChance: Constraint = (a, b) => areDeadByChance(a, b) || areDeadByChance(b, a);

export const harm: Constraints = {
  always: [ofClaims(noneOfOthers), ofClaims(ofOtherHarm), ofClaims(ofAllHarm), oneIsDeadByChance, areUnlikeDisasters],
};
