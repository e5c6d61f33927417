// Counts of people of two sorts that are never the same people.

import { isHarm } from '../../../lib/harm.ts';
import type { Claim } from '../../../model.ts';
import { type Constraints, ofClaims } from './constraint.ts';

type PairOfClaims = (a: Claim, b: Claim) => boolean;

const headOf = ({ subject }: Claim): string => subject?.head ?? '';
const isChild = (head: string): boolean =>
  /^(?:child|girl|boy|teenager|baby|infant|toddler|schoolchild|schoolgirl|schoolboy)$/.test(head);
const isAnyone = (head: string): boolean => /^(?:people|person|victim|other|dead)$/.test(head);

/** The children among the dead are not all of them. */
const ofChildren: PairOfClaims = (a, b) => {
  const [one, other] = [headOf(a), headOf(b)];
  return (
    isHarm(a.subject?.event) &&
    isChild(one) !== isChild(other) &&
    [one, other].every((head) => isChild(head) || isAnyone(head))
  );
};

/** 34 women are neither 34 children nor so many men, and adults are not all who died. */
const ofSexOrAge: PairOfClaims = (a, b) => areOfOtherSort(headOf(a), headOf(b)) || areOfOtherSort(headOf(b), headOf(a));
const areOfOtherSort = (one: string, other: string): boolean =>
  (/^(?:woman|adult)$/.test(one) && isChild(other)) ||
  (one === 'woman' && other === 'man') ||
  (one === 'adult' && other !== 'adult' && other !== '');

/** Two Germans and two Spaniards. */
const ofTwoNations: PairOfClaims = ({ subject: a }, { subject: b }) =>
  a?.role === 'peoples' && b?.role === 'peoples' && a.head !== b.head;

/** Four gunmen are not the four guards, nor the students, whom they met. */
const ofTwoSides: PairOfClaims = ({ subject: a }, { subject: b }) =>
  (attacks(a?.role) && isAttacked(b?.role)) || (attacks(b?.role) && isAttacked(a?.role));
const attacks = (role: string | undefined): boolean => role === 'fighters' || role === 'suspects';
const isAttacked = (role: string | undefined): boolean =>
  /^(?:security|students|teachers|children|medical|rescuers|media)$/.test(role ?? '');

export const people: Constraints = {
  always: [ofClaims(ofSexOrAge), ofClaims(ofTwoNations), ofClaims(ofTwoSides)],
  ofRivals: [ofClaims(ofChildren)],
};
