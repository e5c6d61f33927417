// Counts of a rest, of those who have been identified or who are still treated are no counts of all.

import { once } from '../../../lib/once.ts';
import type { Profile } from '../profile.ts';
import type { Constraint, Constraints } from './constraint.ts';
import { areOfTwoPlaces } from './places.ts';

type Sign = (profile: Profile) => boolean;

const isCount: Sign = ({ claim }) => claim.quantity?.dimension === 'count';
/** One is such a part, and of that the other does not speak. */
const isOfPart =
  (isPart: Sign, speaksOfIt: Sign): Constraint =>
  (a, b) =>
    isCount(a) && a.size !== b.size && ((isPart(a) && !speaksOfIt(b)) || (isPart(b) && !speaksOfIt(a)));

const isRest: Sign = once(({ context }) => /\bother\s+$/i.test(context.before));
/** "The home's other 79 residents" */
const ofRests = isOfPart(isRest, isRest);

const IDENTIFIED =
  /^[^.;:,]{0,40}\b(?:have|has|had|were|was|are)\s+(?:since\s+|now\s+|so\s+far\s+)?(?:been\s+)?identified\b/;
const isIdentified: Sign = once(
  ({ context: { before, behind } }) => !/\bthe\s+$/i.test(before) && IDENTIFIED.test(behind),
);
const speaksOfIdentity: Sign = once(({ context: { before, behind } }) =>
  /\bidentif|\bname[ds]\b/i.test(`${before} ${behind}`),
);
/** "Five of the victims have been identified" */
const ofIdentifiedOnes = isOfPart(isIdentified, speaksOfIdentity);

const STILL_TREATED =
  /^[^.;:,]{0,60}\b(?:remain(?:s|ed)?|(?:are|were|is|was)\s+still)\b[^.;:,]{0,40}\b(?:hospital|clinic|treat|care)/;
const TREATED = /\b(?:hospital|clinic|treat|intensive|admitted|discharged|patient|serious|critical|grave)/i;
const isStillTreated: Sign = once(
  ({ context: { before, behind } }) => !/\bof the\s+$/i.test(before) && STILL_TREATED.test(behind),
);
const speaksOfTreatment: Sign = once(({ context: { before, behind } }) => TREATED.test(`${before} ${behind}`));
/** "35 of the wounded remain in hospital" */
const ofStillTreated = isOfPart(isStillTreated, speaksOfTreatment);

/** 24 dead, and of them twelve in one district: whoever says either. */
const areWholeAndPart = (a: Profile, b: Profile): boolean =>
  a.isLocal !== b.isLocal ||
  (a.isLocal && areOfTwoPlaces(a.claim, b.claim)) ||
  isPartOf(a, b) ||
  isPartOf(b, a) ||
  (a.claim.articleId === b.claim.articleId && a.isPart !== b.isPart);

/** "At least 13 were hurt on Friday" is no lower bound of the 60 in all, nor "at least 15 in Orle" of the 93. */
const areOfOtherReach: Constraint = (a, b) => a.size !== b.size && (a.isOfDay !== b.isOfDay || isLocalPart(a, b));
const isLocalPart = (a: Profile, b: Profile): boolean => isCount(a) && a.isLocal !== b.isLocal;

/** What adds up to the whole with another is no rival of the whole; a smaller number of such things may be the same part. */
const isPartOf = (part: Profile, whole: Profile): boolean =>
  part.isSummand && !whole.isSummand && (part.special === null || (whole.size ?? 0) > (part.size ?? 0));

export const parts: Constraints = {
  always: [areOfOtherReach, ofRests, ofIdentifiedOnes, ofStillTreated],
  ofRivals: [areWholeAndPart],
};
