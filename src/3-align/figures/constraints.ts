// Pairs that never answer one question, whatever else is alike.
import { areDisjoint, intervalOf } from '../../lib/interval.ts';
import { isFormer, wasBefore } from '../../lib/movement.ts';
import type { Claim } from '../../model.ts';
import { sameName } from '../names.ts';
import type { Profile } from './similarity.ts';

type Constraint = (a: Claim, b: Claim, text: string) => boolean;

/** `text`: the article of the first claim. */
export function cannotLink(a: Profile, b: Profile, text: string): boolean {
  return CONSTRAINTS.some((constraint) => constraint(a.claim, b.claim, text));
}

/** Two figures of one sentence are two questions, unless it says that they are one. */
const inOneSentence: Constraint = (a, b, text) =>
  a.articleId === b.articleId && a.sentence.start === b.sentence.start && !isSurelyOne(a, b, text);

/** A conversion in brackets, "10 km (6 miles)", or what a figure was before: "rose to 93 from 80". `text`: of the first's article. */
export const isSurelyOne = (a: Claim, b: Claim, text: string): boolean =>
  isConversion(a, b, text) || wasBefore(a, b, text) || wasBefore(b, a, text);

function isConversion(a: Claim, b: Claim, text: string): boolean {
  if (a.articleId !== b.articleId || a.quantity?.unit === b.quantity?.unit) return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const between = text.slice(first.span.end, second.span.start);
  return /^\s*[([]\s*(?:about|around|some|roughly|nearly|or)?\s*$/.test(between);
}

/** The dead of one year's event are not those of another's. */
const ofOtherYears: Constraint = (a, b) =>
  a.scope.event !== undefined && b.scope.event !== undefined && a.scope.event.slice(0, 4) !== b.scope.event.slice(0, 4);

/** People are never a rival count of things. */
const ofOtherKinds: Constraint = (a, b) => {
  if (a.quantity?.dimension !== 'count' || b.quantity?.dimension !== 'count') return false;
  return (a.quantity.unit === 'people') !== (b.quantity.unit === 'people') && a.subject?.head !== b.subject?.head;
};

/** Ages, results, shares and prices belong to somebody. */
const ofOtherOwners: Constraint = (a, b) => {
  const [one, other] = [a.scope.owner, b.scope.owner];
  const isOwned =
    a.quantity?.dimension === 'age' || a.quantity?.unit === 'score' || a.quantity?.dimension === 'percent';
  return isOwned && one !== undefined && other !== undefined && !sameName(one, other);
};

/** Ages are of one person only where a name says so, or, without names, the same word for him and the same age. */
const agesOfOthers: Constraint = (a, b) => {
  if (a.quantity?.dimension !== 'age') return false;
  const [one, other] = [a.scope.owner, b.scope.owner];
  if (one !== undefined && other !== undefined) return !sameName(one, other);
  return a.quantity.value !== b.quantity?.value;
};

/** The seventh round is no seventh title. */
const ranksOfOtherThings: Constraint = (a, b) =>
  a.quantity?.dimension === 'rank' &&
  a.subject !== undefined &&
  b.subject !== undefined &&
  a.subject.head !== b.subject.head;

/** "Of them, seven" is a part of what the others count. */
const partsOfOthers: Constraint = (a, b) =>
  (a.quantity?.aspect === 'part') !== (b.quantity?.aspect === 'part') && a.quantity?.value !== b.quantity?.value;

/** "Two of the firefighters", "six are lorry drivers": parts of unlike people are parts of different wholes. */
const partsOfOtherRoles: Constraint = (a, b) =>
  a.quantity?.aspect === 'part' &&
  b.quantity?.aspect === 'part' &&
  a.subject?.role !== undefined &&
  b.subject?.role !== undefined &&
  a.subject.role !== b.subject.role;

const inOtherUnits: Constraint = (a, b) => a.quantity?.dimension === 'percent' && a.quantity.unit !== b.quantity?.unit;

/** Two rival counts in one article are mostly a whole and a part; only its headline may differ from its text on one question. */
const rivalsInOneArticle: Constraint = (a, b, text) => {
  if (a.articleId !== b.articleId || a.quantity === undefined || b.quantity === undefined) return false;
  if ((a.zone === 'headline') !== (b.zone === 'headline')) return false;
  if (isFormer(a, text) || isFormer(b, text)) return false;
  const [one, other] = [intervalOf(a.quantity, ''), intervalOf(b.quantity, '')];
  return one !== null && other !== null && areDisjoint(one, other);
};

/** "Another four died", "70 others were hurt": what is added to one figure is no rival of another that is not the same. */
const increments: Constraint = (a, b) => {
  if (a.quantity?.dimension !== 'count') return false;
  const isIncrement = a.quantity.aspect === 'increment' || b.quantity?.aspect === 'increment';
  return isIncrement && a.articleId !== b.articleId && a.quantity?.value !== b.quantity?.value;
};

const CONSTRAINTS: readonly Constraint[] = [
  increments,
  agesOfOthers,
  partsOfOthers,
  partsOfOtherRoles,
  rivalsInOneArticle,
  inOneSentence,
  ofOtherYears,
  ofOtherKinds,
  ofOtherOwners,
  ranksOfOtherThings,
  inOtherUnits,
];
