// Events that no source takes for each other, by what is counted. Unlike figures of two such are two questions.
import { once } from '../../lib/once.ts';
import { HEDGES } from './hedges.ts';
import type { Profile } from './profile.ts';

type OfProfiles = (a: Profile, b: Profile) => boolean;

const UNLIKE = (
  [
    // Who lives or works there, or got away, and who came to harm.
    ['count', 'flee inhabit employ', 'die injure missing critical hospitalise'],
    // Who was aboard may all be dead, and is not in search of.
    ['count', 'commute travel transport', 'missing hospitalise'],
    ['count', 'feared', 'injure rescue survive'],
    // What somebody owes, and what he is worth.
    ['money', 'borrow repay', 'value earn sell lose-money'],
  ] as const
).map(([dimension, ...sides]) => ({ dimension, sides: sides.map((side) => new Set(side.split(' '))) }));

export const ofUnlikeEvents: OfProfiles = (a, b) => {
  const [one, other] = [a.claim.subject?.event, b.claim.subject?.event];
  if (one === undefined || other === undefined || one === other || a.size === b.size) return false;
  return UNLIKE.some(
    ({ dimension, sides: [left, right] }) =>
      a.claim.quantity?.dimension === dimension &&
      ((left.has(one) && right.has(other)) || (left.has(other) && right.has(one))),
  );
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
export const ofSavings: OfProfiles = (a, b) => {
  if (a.claim.quantity?.dimension !== 'money') return false;
  const [one, other] = [sideOf(a), sideOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};
