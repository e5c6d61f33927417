// Pairs of dates that never answer one question, whatever else is alike.
import { canBeOne, daysApart, grainOf, hoursApart } from '../../lib/moment.ts';
import type { DateProfile } from './profile.ts';

type Constraint = (a: DateProfile, b: DateProfile) => boolean;

export const cannotLink: Constraint = (a, b) => CONSTRAINTS.some((constraint) => constraint(a, b));

const isOfOneArticle: Constraint = (a, b) => a.claim.articleId === b.claim.articleId;

const inOneSentence: Constraint = (a, b) =>
  isOfOneArticle(a, b) && a.claim.sentence.start === b.claim.sentence.start && !areOneTime(a, b);

/** "4 a.m. (2200 GMT)" */
const areOneTime: Constraint = (a, b) => hoursApart(a.date, b.date) === 0;

/** Two days in one article are days of two things; only its headline may differ from its text on one. */
const rivalsInOneArticle: Constraint = (a, b) =>
  isOfOneArticle(a, b) && (a.claim.zone === 'headline') === (b.claim.zone === 'headline') && !canBeOne(a.date, b.date);

/** When a thing begins is not when it ends. */
const atOtherEnds: Constraint = (a, b) => {
  const ends = [a.date.role, b.date.role];
  return ends.includes('until') && (ends.includes('since') || ends.includes('after'));
};

/** "Between 1 May and 8 December" and "on 1 May": what is told is the beginning. */
const isOfBeginning: Constraint = (a, b) => isEndAgainst(a, b) || isEndAgainst(b, a);
const isEndAgainst: Constraint = (end, other) =>
  end.begins !== null && other.begins === null && canBeOne(end.begins, other.date) && !canBeOne(end.date, other.date);

/** "Today" of one day and "today" of the next: each article tells of its own day, or both repeat one speaker's words. */
const ofOwnDays: Constraint = (a, b) =>
  a.date.basis === 'implied' &&
  a.claim.surface.toLowerCase() === b.claim.surface.toLowerCase() &&
  !canBeOne(a.date, b.date);

/** Days. Of 5,800 pairs farther apart in topics with gold, five were told of one event. */
const TOO_FAR = 2 * 365;
const isFarApart: Constraint = (a, b) => (daysApart(a.date, b.date) ?? 0) > TOO_FAR;

/** "Jan. 21" of no year and 1 November 2004: in no year are they near each other. */
const MONTHS_APART = 1;
const ofOtherSeason: Constraint = (a, b) => {
  const isYearless = [a, b].some(({ date }) => /^--\d\d-\d\d/.test(date.value));
  const [one, other] = [a, b].map(({ date }) => Number(/^(?:-|\d{4})-(\d\d)-\d\d/.exec(date.value)?.[1] ?? Number.NaN));
  const apart = Math.abs(one - other);
  return isYearless && Math.min(apart, 12 - apart) > MONTHS_APART && !canBeOne(a.date, b.date);
};

/** "By 5 p.m. 43 had been arrested", "by Sunday the police had 131": how many by when, and no rivals. */
const areTimesOfCount: Constraint = (a, b) =>
  [a, b].every(
    ({ claim, date }) =>
      date.role === 'before' && /^(?:time|day)$/.test(grainOf(date)) && claim.modality === 'asserted',
  ) && !canBeOne(a.date, b.date);

/** A share has a price at every hour, and what lasts is told of any day of it. */
const areOfMoments: Constraint = (a, b) =>
  !canBeOne(a.date, b.date) &&
  [a, b].every(({ claim }) => /^(?:share-price|last|guard)$/.test(claim.subject?.event ?? ''));

const CONSTRAINTS: readonly Constraint[] = [
  inOneSentence,
  rivalsInOneArticle,
  atOtherEnds,
  isOfBeginning,
  ofOwnDays,
  isFarApart,
  ofOtherSeason,
  areTimesOfCount,
  areOfMoments,
];
