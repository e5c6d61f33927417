// What the sources say of one event's time: the readings, and which of them cannot be the same moment.
import { groupBy } from '../lib/group-by.ts';
import { canBeOne } from '../lib/moment.ts';
import { MONTHS } from '../lib/months.ts';
import type { Claim } from '../model.ts';
import { pairsOf } from './question.ts';
import { dayInWords } from './words.ts';

export type DateReading = { readonly text: string; readonly claims: readonly Claim[] };

/** One a distinct value, in the order of the articles. */
export function readingsOfDates(claims: readonly Claim[]): readonly DateReading[] {
  return [...groupBy(claims, ({ date }) => date?.value ?? '')].map(([value, members]) => ({
    text: value.includes('T') ? clockInWords(members) : dayInWords(value),
    claims: members,
  }));
}

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
  pairsOf(readings).filter(([a, b]) => a.claims.every((one) => b.claims.every((other) => !areOne(one, other))));

const areOne = ({ date: a }: Claim, { date: b }: Claim): boolean =>
  a !== undefined && b !== undefined && canBeOne(a, b);
