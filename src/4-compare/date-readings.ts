// What the sources say of one event's time: the readings, and which of them cannot be the same moment.
import { groupBy } from '../lib/group-by.ts';
import { canBeOne } from '../lib/moment.ts';
import type { Claim } from '../model.ts';
import { pairsOf } from './question.ts';
import { dayInWords } from './words.ts';

export type DateReading = { readonly text: string; readonly claims: readonly Claim[] };

/** One a distinct value, in the order of the articles. */
export function readingsOfDates(claims: readonly Claim[]): readonly DateReading[] {
  return [...groupBy(claims, ({ date }) => date?.value ?? '')].map(([value, members]) => ({
    text: value.includes('T') ? members[0].surface : dayInWords(value),
    claims: members,
  }));
}

/** Pairs of readings that cannot both be the time of one event. */
export const rivalDates = (readings: readonly DateReading[]): readonly (readonly [DateReading, DateReading])[] =>
  pairsOf(readings).filter(([a, b]) => a.claims.every((one) => b.claims.every((other) => !areOne(one, other))));

const areOne = ({ date: a }: Claim, { date: b }: Claim): boolean =>
  a !== undefined && b !== undefined && canBeOne(a, b);
