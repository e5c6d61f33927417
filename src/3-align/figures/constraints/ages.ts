// Ages of two people, which are no rivals.

import { nameOf, sameName } from '../../../lib/names.ts';
import type { Claim } from '../../../model.ts';
import type { Profile } from '../profile.ts';
import { type Constraints, ofClaims } from './constraint.ts';
import { areOfTwoPlaces } from './places.ts';

/** Unlike ages of people of two names or places, or of a named one whose age the other's article gives as well: it speaks of somebody else. */
function areOtherPeople(a: Profile, b: Profile): boolean {
  const [one, other] = [a.claim.scope.owner, b.claim.scope.owner];
  if (one === undefined && other === undefined) return areOfTwoPlaces(a.claim, b.claim);
  if (one !== undefined && other !== undefined) return !sameName(one, other) || haveOtherSurnames(one, other);
  const [name, { claim, agedByName }] = one === undefined ? [other, a] : [one, b];
  // The 76-year-old is whoever the article says is 76.
  return (
    name !== undefined && agedByName.some((aged) => sameName(aged.name, name) && aged.age !== claim.quantity?.value)
  );
}

/** "Vika Tarn" and "Vika Holm" are two women. */
function haveOtherSurnames(a: string, b: string): boolean {
  const [one, other] = [nameOf(a).words, nameOf(b).words];
  const isFull = one.length > 1 && other.length > 1 && one[0] === other[0];
  return (
    isFull &&
    one
      .slice(1)
      .every((word) => !other.includes(word) && other.every((rival) => rival.slice(0, 3) !== word.slice(0, 3)))
  );
}

/** "The oldest patient is 91", "the latest, a man of 70", against "a man of 78": who is singled out is asked for as such. */
const areSingledOut = ofClaims((a, b) => singledOut(a) !== singledOut(b));

const singledOut = ({ subject }: Claim): string | undefined =>
  /^(oldest|eldest|youngest|latest)\b/i
    .exec(subject?.text ?? '')?.[1]
    .toLowerCase()
    .replace('eldest', 'oldest');

/** "Girls between six months and 17", "children under 12" and "the girl was 15": of a group, and of one. */
const areOfOneAndMany = ofClaims((a, b) => isOfMany(a) !== isOfMany(b));

const isOfMany = ({ subject }: Claim): boolean =>
  /(?:^|\s)(?:people|men|women|children|(?:girl|boy|student|pupil|teenager|adult|youth|infant|toddler|pensioner)s)$/i.test(
    subject?.text ?? '',
  );

export const ages: Constraints = {
  of: ['age'],
  ofRivals: [areOtherPeople, areSingledOut, areOfOneAndMany],
};
