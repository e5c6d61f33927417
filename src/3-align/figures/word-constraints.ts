// Pairs that the words right beside the figures tell apart: a fee and a price, a depth and a length.
import type { Profile } from './profile.ts';

type OfProfiles = (a: Profile, b: Profile) => boolean;
type Sign = (profile: Profile) => boolean;

const isOf = ({ claim }: Profile, dimension: string): boolean => claim.quantity?.dimension === dimension;
const beside = ({ context: { before, behind } }: Profile, reach: number): string =>
  `${before.slice(-reach)} # ${behind.slice(0, reach)}`;
/** One has the sign, and the other that which it excludes. */
const isEither =
  (dimension: string, one: Sign, other: Sign): OfProfiles =>
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
export const ofFees: OfProfiles = isEither('money', isFee, isPrice);

const isPremium: Sign = (profile) => /\bpremium\b/.test(beside(profile, 30));
const isRise: Sign = (profile) =>
  !isPremium(profile) &&
  /\b(?:rose|rising|jump\p{L}*|soar\p{L}*|up|surg\p{L}*|climb\p{L}*|gain\p{L}*)\b/u.test(
    profile.context.before.slice(-45),
  ) &&
  !/^\s*(?:more than|above|over|higher than|on \S+ (?:\S+ )?(?:clos|price|share|level))/.test(profile.context.behind);
/** How much more is offered is not how much the shares rose. */
export const ofPremiums: OfProfiles = isEither('percent', isPremium, isRise);

const isAverage: Sign = ({ context: { before } }) => /\baverage\b[^.;,]{0,50}$/.test(before);
const isOfOneDay: Sign = (profile) =>
  !isAverage(profile) &&
  (profile.claim.subject?.event === 'share-price' || /\bclos(?:e|ed|ing)\b/.test(beside(profile, 40)));
/** The average of some days is not the price of one. */
export const ofAverages: OfProfiles = isEither('money', isAverage, isOfOneDay);

const MEASURES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['depth', /\bdepth of (?:\p{L}+ ){0,3}$/iu, /^-?(?:deep|below|underground|beneath)\b/],
  ['length', /\blength (?:of|is|was)\b[^.;:]{0,40}$/iu, /^-?long\b/],
  ['width', /\b(?:width|diameter) of (?:\p{L}+ ){0,3}$/iu, /^-?(?:wide|across)\b/],
  ['height', /\bheight of (?:\p{L}+ ){0,3}$/iu, /^-?(?:high|tall)\b/],
  ['thickness', /\bthickness of (?:\p{L}+ ){0,3}$/iu, /^-?thick\b/],
  ['distance', /(?!)/, /^(?:away|from|off|(?:due )?(?:north|south|east|west)\p{L}*(?:-\p{L}+)? of)\b/u],
];

function measureOf({ context: { before, behind } }: Profile): string | undefined {
  const words = behind.replace(/^\)?\s*(?:\([^)]*\)\s*)?/, '');
  return MEASURES.find(([, of, is]) => is.test(words) || of.test(before))?.[0];
}

/** How deep it lies is not how long it is, nor how far from anywhere. */
export const ofOtherMeasures: OfProfiles = (a, b) => {
  if (!isOf(a, 'length')) return false;
  const [one, other] = [measureOf(a), measureOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};

/** "Injuring a third before she was held": one more of those who are counted, and the third of nothing else. */
const isOneMore: Sign = ({ claim, context: { before, behind, counted } }) =>
  claim.quantity?.dimension === 'rank' &&
  /\ban?\s+$/i.test(before) &&
  !/^-/.test(behind) &&
  (counted === null || claim.subject?.role !== undefined);
export const ofOneMore: OfProfiles = (a, b) => isOneMore(a) || isOneMore(b);
