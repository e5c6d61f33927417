// Figures of two places, or measured from two, which are no rivals.

import { nameOf, sameName } from '../../../lib/names.ts';
import type { Claim } from '../../../model.ts';
import { withoutKind } from '../place-names.ts';
import { type Constraints, ofClaims } from './constraint.ts';

type PairOfClaims = (a: Claim, b: Claim) => boolean;

/** "A 34-year-old woman in Orle", "the 36-year-old baker from Tove" */
export function areOfTwoPlaces({ scope: a }: Claim, { scope: b }: Claim): boolean {
  const isNamed = (place: string | undefined): place is string => /^\p{Lu}/u.test(place ?? '');
  return isNamed(a.place) && isNamed(b.place) && !sameName(withoutKind(a.place), withoutKind(b.place));
}
/** "38 miles south of Brenn" and "60 miles east of Orle" are no rivals; "from the prison" may be from Brenn Jail, and is from no town. */
const fromTwoPlaces: PairOfClaims = ({ scope: { from: a } }, { scope: { from: b } }) => {
  if (a === undefined || b === undefined) return false;
  const areNamed = [a, b].every((from) => /^\p{Lu}/u.test(from));
  return areNamed ? !nameOf(a).words.some((word) => nameOf(b).words.includes(word)) : isSite(a) !== isSite(b);
};
const isSite = (from: string): boolean =>
  /^\p{Ll}|\b(?:Prison|Jail|Cent(?:er|re)|Airport|Stadium|Hospital|School|University|College|Factory|Plant|Camp|Base|Station|Port)$/u.test(
    from,
  );

export const places: Constraints = {
  ofRivals: [ofClaims(fromTwoPlaces)],
};
