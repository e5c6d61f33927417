// Counts of places: where something was sold is not where people fell ill of it.

import { once } from '../../../lib/once.ts';
import { kindOfNoun } from '../noun-kinds.ts';
import type { Profile } from '../profile.ts';
import type { Constraints } from './constraint.ts';

type Sign = (profile: Profile) => boolean;

const SOLD = /\b(?:sold|sells?|sales?|selling|distribut\p{L}*|recall\p{L}*|shipp\p{L}*|stores?|retail\p{L}*)\b/iu;
const FELL_ILL = /\b(?:sick\p{L}*|ill|illness\p{L}*|infect\p{L}*|cases?|hospitali\p{L}*|killed|died|dead|injured)\b/iu;
/** Characters before the number that say what was there. */
const NEAR = 45;
const saysOnly = (own: RegExp, other: RegExp): Sign =>
  once(({ context }) => {
    const near = context.before.slice(-NEAR);
    return own.test(near) && !other.test(near);
  });
const isOfSale = saysOnly(SOLD, FELL_ILL);
const isOfIllness = saysOnly(FELL_ILL, SOLD);
const isOfPlaces: Sign = ({ claim }) =>
  /^(?:state|city)$/.test(claim.subject?.head ?? '') ||
  /^(?:nation|region|settlement)$/.test(kindOfNoun(claim.subject?.head ?? '') ?? '');

/** "People sick in seven states", "eggs recalled in nine states" */
const ofSaleAndIllness = (a: Profile, b: Profile): boolean =>
  a.size !== b.size &&
  isOfPlaces(a) &&
  isOfPlaces(b) &&
  ((isOfSale(a) && isOfIllness(b)) || (isOfSale(b) && isOfIllness(a)));

export const markets: Constraints = {
  of: ['count'],
  always: [ofSaleAndIllness],
};
