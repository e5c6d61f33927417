// Figures of two companies in one, and of events of two years.

import { yearOfEvent } from '../../../lib/background.ts';
import type { Claim } from '../../../model.ts';
import { type Constraints, ofClaims } from './constraint.ts';

/** What two companies have together is nothing that one of them has. */
const isCombined = ({ scope }: Claim): boolean => scope.population === 'combined';
const ofOtherCompany = (a: Claim, b: Claim): boolean => isCombined(a) !== isCombined(b);

/** Each of an event of another year. */
const areOfTwoYears = ({ scope: a }: Claim, { scope: b }: Claim): boolean => {
  const [one, other] = [yearOfEvent(a), yearOfEvent(b)];
  return one !== undefined && other !== undefined && one !== other;
};

export const wholes: Constraints = {
  always: [ofClaims(ofOtherCompany), ofClaims(areOfTwoYears)],
};
