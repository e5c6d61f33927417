// Counts of plainly different things, told by the noun that stands right behind the number.

import { countsPeople } from '../../../lib/counts-people.ts';
import { kindOfNoun, standsForPeople } from '../noun-kinds.ts';
import type { Profile } from '../profile.ts';
import type { Constraint, Constraints } from './constraint.ts';

const isVague = ({ claim }: Profile): boolean => claim.quantity?.modifier === 'vague';
const eventOf = ({ claim }: Profile): string | undefined => claim.subject?.event;

/** Three grenades are not three men, nor seven villages half a dozen nations. */
const ofOtherKinds: Constraint = (a, b) => {
  const [one, other] = [kindOf(a), kindOf(b)];
  if (one === undefined || other === undefined || one === other) return false;
  const areOneByUse = (one === PEOPLE && standsForPeople(other)) || (other === PEOPLE && standsForPeople(one));
  return !areOneByUse || Math.max(a.size ?? 0, b.size ?? 0) < MANY;
};
/** Fewer are counted one by one. */
const MANY = 100;
const PEOPLE = 'people';

function kindOf({ claim, context: { counted } }: Profile): string | undefined {
  if (counted === null) return undefined;
  const kind = kindOfNoun(counted);
  if (kind !== undefined) return kind;
  const isOfPeople = countsPeople(claim) && claim.subject?.head === counted;
  return isOfPeople || /^(?:body|corpse)$/.test(counted) ? PEOPLE : undefined;
}

/** "Thousands of mourners filled the square" and "thousands of miners went on strike" have nothing in common. */
const ofVagueOthers: Constraint = (a, b) =>
  isVague(a) &&
  isVague(b) &&
  a.special !== null &&
  b.special !== null &&
  a.special !== b.special &&
  eventOf(a) !== eventOf(b);

/** "A few hundred mourners wept" is no estimate of the 300 miners below ground. */
const ofVagueRoles: Constraint = (a, b) =>
  isVague(a) !== isVague(b) &&
  a.special !== null &&
  b.special !== null &&
  a.special !== 'child' &&
  b.special !== 'child' &&
  (roleOf(a) === undefined) !== (roleOf(b) === undefined) &&
  eventOf(a) !== undefined &&
  eventOf(b) !== undefined &&
  eventOf(a) !== eventOf(b);
const roleOf = ({ claim }: Profile): string | undefined => claim.subject?.role;

/** "Several houses were damaged" is no estimate of ten dead; cases of an illness are people. */
const ofVagueThings: Constraint = (a, b) =>
  (isVague(a) || isVague(b)) &&
  countsPeople(a.claim) !== countsPeople(b.claim) &&
  eventOf(a) !== eventOf(b) &&
  [a, b].every((one) => countsPeople(one.claim) || isThing(one));
const isThing = ({ context: { counted } }: Profile): boolean =>
  counted !== null && !/^(?:case|infection|report|victim|patient)$/.test(counted);

export const nouns: Constraints = {
  of: ['count'],
  always: [ofOtherKinds, ofVagueOthers, ofVagueThings, ofVagueRoles],
};
