// What is paid besides a price: a fee, a premium, an average of some days.

import type { Profile } from '../profile.ts';
import type { Constraint, Constraints } from './constraint.ts';

type Sign = (profile: Profile) => boolean;

const isOf = ({ claim }: Profile, dimension: string): boolean => claim.quantity?.dimension === dimension;
const beside = ({ context: { before, behind } }: Profile, reach: number): string =>
  `${before.slice(-reach)} # ${behind.slice(0, reach)}`;
/** One has the sign, and the other that which it excludes. */
const isEither =
  (dimension: string, one: Sign, other: Sign): Constraint =>
  (a, b) =>
    isOf(a, dimension) && ((one(a) && other(b)) || (one(b) && other(a)));

/** "a break-up fee of", "compensation between" */
const FEE =
  /\b(?:fee|severance|compensation|bonus|fine|penalty)\s+(?:of|between|worth|at|equivalent to)\s+(?:\p{L}+\s+){0,3}$/iu;
const FEE_BEHIND = /^\s*(?:cash\s+)?(?:break-?up|termination|severance|cancellation)\s+(?:fee|pay)/;
const isFee: Sign = ({ context: { before, behind } }) => FEE.test(before) || FEE_BEHIND.test(behind);
const isPrice: Sign = (profile) =>
  !isFee(profile) &&
  /\b(?:bought|buys?|buying|acquir\p{L}*|purchas\p{L}*|takeovers?|mergers?|acquisitions?|salary|contract)\b|-a-year\b/u.test(
    beside(profile, 50),
  );
/** What is paid where the deal fails is not what is paid for the firm. */
const ofFees: Constraint = isEither('money', isFee, isPrice);

const isPremium: Sign = (profile) => /\bpremium\b/.test(beside(profile, 30));
const isRise: Sign = (profile) =>
  !isPremium(profile) &&
  /\b(?:rose|rising|jump\p{L}*|soar\p{L}*|up|surg\p{L}*|climb\p{L}*|gain\p{L}*)\b/u.test(
    profile.context.before.slice(-45),
  ) &&
  !/^\s*(?:more than|above|over|higher than|on \S+ (?:\S+ )?(?:clos|price|share|level))/.test(profile.context.behind);
/** How much more is offered is not how much the shares rose. */
const ofPremiums: Constraint = isEither('percent', isPremium, isRise);

const isAverage: Sign = ({ context: { before } }) => /\baverage\b[^.;,]{0,50}$/.test(before);
const isOfOneDay: Sign = (profile) =>
  !isAverage(profile) &&
  (profile.claim.subject?.event === 'share-price' || /\bclos(?:e|ed|ing)\b/.test(beside(profile, 40)));
/** The average of some days is not the price of one. */
const ofAverages: Constraint = isEither('money', isAverage, isOfOneDay);

export const feesAndPrices: Constraints = {
  always: [ofFees, ofPremiums, ofAverages],
};
