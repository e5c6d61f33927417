// Money of unlike kinds: what a firm turns over and what is paid for it, what was paid for two firms.

import { sameName } from '../../../lib/names.ts';
import { once } from '../../../lib/once.ts';
import { HEDGES } from '../hedges.ts';
import type { Profile } from '../profile.ts';
import type { Constraint, Constraints } from './constraint.ts';

type Sign = (profile: Profile) => boolean;

const ACCOUNT = new RegExp(
  String.raw`\b(?:sales|revenues?|turnover)\s+(?:(?!prices?\b)\p{L}+\s+){0,3}(?:of|were|was|at|totall?ing|worth|to)\s+${HEDGES}$`,
  'iu',
);
const OF_ACCOUNTS = /\b(?:sales?|sold|sells?|selling|revenues?|turnover|earn\p{L}*|income|business|quarter)\b/iu;
const isAccount: Sign = once(({ context }) => ACCOUNT.test(context.before));
const speaksOfAccounts: Sign = once(({ context: { before, behind } }) => OF_ACCOUNTS.test(`${before} ${behind}`));
/** "Sales of $11 billion" are not what anybody pays. */
const ofAccounts: Constraint = (a, b) =>
  a.size !== b.size && ((isAccount(a) && !speaksOfAccounts(b)) || (isAccount(b) && !speaksOfAccounts(a)));

/** Characters on either side that tell the time of an account. */
const NEAR = 60;
const QUARTER = /\b(?:quarter|quarterly|three months)\b/iu;
const YEAR =
  /\b(?:annual(?:ly)?|yearly|a year|per year|last year|(?:full|fiscal|financial)[- ]year|(?:in|for) (?:fiscal )?(?:19|20)\d\d)\b/iu;
const spanOfAccount = once(({ context: { before, behind } }: Profile): 'quarter' | 'year' | undefined => {
  const near = `${before.slice(-NEAR)} ${behind.slice(0, NEAR)}`;
  if (!OF_ACCOUNTS.test(near) && !/\b(?:profit|loss|losses)\b/i.test(near)) return undefined;
  return QUARTER.test(near) ? 'quarter' : YEAR.test(near) ? 'year' : undefined;
});
/** What came in last quarter is not what comes in a year. */
const ofQuarterAndYear: Constraint = (a, b) => {
  const [one, other] = [spanOfAccount(a), spanOfAccount(b)];
  return a.size !== b.size && one !== undefined && other !== undefined && one !== other;
};

/** "A year ago they traded at $17.61": a price of another year than that of today. */
const isOfYear = ({ claim: { subject, scope } }: Profile): boolean =>
  subject?.event === 'share-price' && /^\d{4}$/.test(scope.period ?? '');
const ofOtherYear: Constraint = (a, b) =>
  a.size !== b.size &&
  [a, b].some(isOfYear) &&
  [a, b].some(({ claim }) => claim.subject?.event === 'share-price') &&
  a.claim.scope.period !== b.claim.scope.period;

const NAME = String.raw`(?<name>\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*)`;
const BUYS = String.raw`(?:buy(?:s|ing)?|bought|acquir(?:e[ds]?|ing)|purchas(?:e[ds]?|ing)|snapp(?:ed|ing)\s+up)`;
const DEAL = '(?:acquisition|purchase|takeover|buyout|buy-out)';
/** "last year", "in 2011" */
const WHEN = String.raw`(?:\s+(?:in|last|this|earlier|back|on)\s[^,;.]{1,25}?)?`;
const BOUGHT_BEFORE = [
  String.raw`\b${BUYS}\s+(?:(?!for\b|by\b|out\b)[\p{L}-]+,?\s+){0,6}?${NAME}${WHEN},?\s+for\s+(?:[\p{L}-]+\s+){0,5}$`,
  String.raw`${NAME},?\s+(?:which|that)\s+(?:\p{L}+\s+){1,3}?${BUYS}${WHEN}\s+for\s+(?:[\p{L}-]+\s+){0,6}$`,
  String.raw`${NAME},?\s+(?:which\s+)?(?:was|were|has\s+been|is\s+being|to\s+be)\s+(?:\p{L}+\s+){0,2}?(?:bought|acquired|purchased|sold)${WHEN}\s+for\s+(?:[\p{L}-]+\s+){0,3}$`,
  String.raw`\b${DEAL}\s+of\s+(?:[\p{L}-]+\s+){0,5}?${NAME}${WHEN}\s+(?:for|at|worth)\s+${HEDGES}$`,
].map((words) => new RegExp(words, 'u'));
const BOUGHT_BEHIND = new RegExp(
  String.raw`^\s+(?:[\p{Ll}-]+\s+){0,3}(?:${DEAL}|deal|bid|offer)\s+(?:of|for|to\s+(?:buy|acquire|purchase))\s+(?:\p{Ll}[\p{L}-]*\s+){0,5}${NAME}`,
  'u',
);
const PAID = /\b(?:paid|pays?|paying|spent|spends?)\s+(?:\p{L}+\s+){0,4}$/u;
const PAID_FOR = new RegExp(String.raw`^\s+(?:in\s+cash\s+)?for\s+${NAME}`, 'u');

/** The firm that the money buys, by name. */
const boughtOf = once(({ context: { before, behind } }: Profile): string | undefined => {
  const read = [
    ...BOUGHT_BEFORE.map((words) => words.exec(before)),
    BOUGHT_BEHIND.exec(behind),
    PAID.test(before) ? PAID_FOR.exec(behind) : null,
  ];
  return read.find((found) => found !== null)?.groups?.name;
});

/** What was paid for one firm is not what was paid for another. */
const ofOtherDeals: Constraint = (a, b) => {
  const [one, other] = [boughtOf(a), boughtOf(b)];
  return one !== undefined && other !== undefined && !sameName(one, other);
};

const SAVED = [
  String.raw`\b(?:sav(?:e|es|ed|ing)|trim|trimming|cut|cutting|reduce|reducing|slash|slashing)\s+(?:it\s+)?${HEDGES}$`,
  String.raw`\b(?:trim|cut|cutting|reduc(?:e|es|ing)|slash)\s[^.;:]{0,60}\bby\s+${HEDGES}$`,
].map((words) => new RegExp(words, 'iu'));
const COSTS = new RegExp(String.raw`\bcosts?\s+(?:\p{L}+\s+){0,3}?${HEDGES}$`, 'iu');
const CHARGES = /^\s+(?:[\p{L}-]+\s+){0,2}charges?\b/u;

const sideOf = once(({ context: { before, behind } }: Profile): 'saved' | 'spent' | undefined => {
  if (SAVED.some((words) => words.test(before))) return 'saved';
  return COSTS.test(before) || CHARGES.test(behind) ? 'spent' : undefined;
});
/** "To save $1 billion a year" and "will cost it $1 billion": two amounts, also where they are as high. */
const ofSavings: Constraint = (a, b) => {
  const [one, other] = [sideOf(a), sideOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};

/** What costs €459 in one country costs $499 in another: two prices, though either may be brought to the other's money. */
export const areInTwoCurrencies = (a: Profile, b: Profile): boolean =>
  a.claim.quantity?.dimension === 'money' &&
  a.claim.quantity.unit !== b.claim.quantity?.unit &&
  !a.isConversion &&
  !b.isConversion &&
  Math.abs((a.size ?? 0) - (b.size ?? 0)) > CONVERTED_GAP * Math.max(a.size ?? 0, b.size ?? 0);
/** Conversions are rounded. Higher takes prices of two countries for one. */
const CONVERTED_GAP = 0.06;

export const money: Constraints = {
  of: ['money'],
  always: [ofAccounts, ofOtherDeals, ofSavings, ofQuarterAndYear, ofOtherYear],
  ofRivals: [areInTwoCurrencies],
};
