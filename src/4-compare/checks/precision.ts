// The same value, rounder, bounded or hedged.
import { areEqual, type Interval } from '../../lib/interval.ts';
import { type NumericReading, originsOf, pairsOf, type Question } from '../question.ts';
import { byValue, sayReadings } from '../say-readings.ts';
import { isDenied } from '../sureness.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

export const precision: Check = {
  meta: { id: 'precision', weight: 0.4 },
  find: (question) => {
    if (question.rivals.length > 0 || isOneValue(question) || !differInForm(question)) return null;
    return {
      readings: readingsOfFigure(question),
      explanation: `${capitalise(sayReadings(question, byValue(question.readings)))}: compatible, not equally precise.`,
    };
  },
};

/** All print one number, however they hedge it: "about 20,000" beside 20,000 is not worth telling. */
const isOneValue = ({ claims }: Question): boolean =>
  new Set(claims.map(({ quantity }) => quantity?.value ?? null)).size === 1 && claims[0].quantity?.value !== null;

/** "Three to five" and "five to seven", "at most 900" and "at least 900": neither is the other told more exactly. */
const areOnlyTouching = (a: Interval, b: Interval): boolean =>
  (a.high === b.low || b.high === a.low) && a.low < a.high && b.low < b.high;

/** "Another 450,000" is nothing that "up to 600,000" tells less exactly. */
const isAddition = ({ claims }: NumericReading): boolean =>
  claims.every(({ quantity }) => quantity?.aspect === 'increment' && quantity.change === undefined);

/** Readings of two origins whose intervals are not the same; different vague words without bounds do not count. */
function differInForm(question: Question): boolean {
  return pairsOf(question.readings.filter((reading) => !isDenied(reading))).some(
    ([a, b]) =>
      a.interval !== null &&
      b.interval !== null &&
      !areEqual(a.interval, b.interval) &&
      !areOnlyTouching(a.interval, b.interval) &&
      isAddition(a) === isAddition(b) &&
      originsOf(question, [...a.claims, ...b.claims]).size > 1,
  );
}
