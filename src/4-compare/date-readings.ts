// What the sources say of one event's time: the readings, and which of them cannot be the same moment.
import { isDayOfTelling } from '../lib/day-of-telling.ts';
import { groupBy } from '../lib/group-by.ts';
import { areNested, canBeOne, daysApart, hoursApart } from '../lib/moment.ts';
import { MONTHS } from '../lib/months.ts';
import type { Claim, DateValue } from '../model.ts';
import { pairsOf } from './question.ts';
import { dayInWords } from './words.ts';

export type DateReading = { readonly text: string; readonly claims: readonly Claim[] };

/** One a distinct value, in the order of the articles; days on which somebody only spoke of it are none. */
export function readingsOfDates(all: readonly Claim[]): readonly DateReading[] {
  const happened = all.filter((claim) => !isDayOfTelling(claim));
  const claims = happened.filter((claim) => !isGloss(claim, happened));
  const values = claims.flatMap(({ date }) => (date === undefined ? [] : [date.value]));
  return [...groupBy(claims, ({ date }) => filledIn(date?.value ?? '', values))].map(([value, members]) => ({
    text: value.includes('T') ? clockInWords(members) : dayInWords(value),
    claims: members,
  }));
}

/** "4 a.m. (2200 GMT)": the same time by another clock. */
const isGloss = (claim: Claim, claims: readonly Claim[]): boolean =>
  claims.some(
    (other) =>
      other.articleId === claim.articleId &&
      other.sentence.start === claim.sentence.start &&
      other.span.start < claim.span.start &&
      other.date !== undefined &&
      claim.date !== undefined &&
      hoursApart(other.date, claim.date) === 0,
  );

/** "5 May" of an undated article is the one 5 May that others tell of. */
function filledIn(value: string, values: readonly string[]): string {
  if (!value.startsWith('--')) return value;
  const full = new Set(values.filter((one) => FULL_DAY.test(one) && areNested(value, one)));
  return full.size === 1 ? [...full][0] : value;
}
const FULL_DAY = /^\d{4}-\d\d-\d\d$/;

/** As printed; "about" only where nobody tells it to the minute. */
const clockInWords = (claims: readonly Claim[]): string =>
  `${claims.every(({ date }) => date?.isApproximate === true) ? 'about ' : ''}${claims[0].surface}`;

/** The readings as they stand side by side: "11am on Friday" beside "14 September" needs its day, "7pm tomorrow" always. */
export function withDays(readings: readonly DateReading[]): readonly DateReading[] {
  const areTimes = readings.every(({ claims: [{ date }] }) => date?.value.includes('T'));
  return readings.map(({ text, claims }) => {
    const { value = '' } = claims[0].date ?? {};
    const isClear = areTimes && !/\b(?:today|tonight|tomorrow|yesterday)\b/i.test(text);
    const isPrinted = NAMED_MONTH.test(text) || !/^\d{4}-\d{2}-\d{2}T/.test(value);
    return { text: isClear || isPrinted ? text : `${text}, ${dayInWords(value)}`, claims };
  });
}

const NAMED_MONTH = new RegExp(`\\b(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})`, 'i');

/** Pairs of readings that cannot both be the time of one event. */
export const rivalDates = (readings: readonly DateReading[]): readonly (readonly [DateReading, DateReading])[] =>
  pairsOf(readings).filter(([a, b]) => outright(a).every((one) => outright(b).every((other) => !areOne(one, other))));

/** "Just after 5:30" beside "at 5:30" is no later hour. */
function outright({ claims }: DateReading): readonly Claim[] {
  const told = claims.filter(({ date }) => date?.role === 'on');
  return told.length > 0 ? told : claims;
}

const areOne = (a: Claim, b: Claim): boolean =>
  a.date !== undefined &&
  b.date !== undefined &&
  ((canBeOne(a.date, b.date) && !areHalfAnHourApart(a.date, b.date)) || areOfOtherWeeks(a, b));

/** "About 4" and 4:30 may be one time, and are told as two. */
const areHalfAnHourApart = (a: DateValue, b: DateValue): boolean =>
  a.role === 'on' && b.role === 'on' && hoursApart(a, b) === HALF_AN_HOUR;
const HALF_AN_HOUR = 0.5;

/** "Thursday" is mostly the last one; where others have the day a week off, it was the one before or after. */
const areOfOtherWeeks = (a: Claim, b: Claim): boolean =>
  [a, b].some(({ surface }) => WEEKDAY.test(surface)) &&
  a.date !== undefined &&
  b.date !== undefined &&
  daysApart(a.date, b.date) === A_WEEK;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const A_WEEK = 7;
