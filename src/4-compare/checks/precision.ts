// The same value, rounder, bounded or hedged.
import { areDisjoint, areEqual, type Interval } from '../../lib/interval.ts';
import { areInTwoCurrencies, type NumericReading, originsOf, pairsOf, type Question } from '../question.ts';
import { byValue, sayReadings } from '../say-readings.ts';
import { isDenied } from '../sureness.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

export const precision: Check = {
  meta: { id: 'precision', weight: 0.4 },
  weigh: (question) => (isWorthLittle(question) ? -0.6 : 0),
  find: (question) => {
    if (question.rivals.length > 0 || isOneValue(question) || !differInForm(question)) return null;
    if (isOnlyVague(question) && (question.group.cohesion ?? SURE) < SURE) return null;
    return {
      readings: readingsOfFigure(question),
      explanation: `${capitalise(sayReadings(question, byValue(question.readings)))}: compatible, not equally precise.`,
    };
  },
};

/** "787", "nearly 800" and "around 780", or a number and a vague word for it: told last. */
function isWorthLittle({ readings }: Question): boolean {
  const printed = readings.flatMap(numbersOf);
  return Math.min(...printed) >= Math.max(...printed) * (1 - LITTLE);
}
const LITTLE = 0.03;

/** What a reading prints, without what a hedge adds to it. */
function numbersOf({ interval, claims: [{ quantity }] }: NumericReading): readonly number[] {
  if (interval === null || quantity?.modifier === 'vague') return [];
  const { low, high } = interval;
  if (quantity?.modifier === 'approx') return [(low + high) / 2];
  if (/^(?:lessThan|atMost)$/.test(quantity?.modifier ?? '')) return [high];
  return Number.isFinite(high) ? [low, high] : [low];
}

/** All print one number, however they hedge it: "about 20,000" beside 20,000 is not worth telling. */
const isOneValue = ({ claims }: Question): boolean =>
  new Set(claims.map(({ quantity }) => quantity?.value ?? null)).size === 1 && claims[0].quantity?.value !== null;

/**
 * "Several" and "hundreds" fit many a figure: where nothing else differs, the question must be surely one. Log odds; higher
 * loses what is less exact, lower takes what is said of others for it.
 */
const SURE = 0.3;
const isOnlyVague = ({ readings }: Question): boolean => {
  const told = readings.filter(({ claims }) => !claims.every(({ quantity }) => quantity?.modifier === 'vague'));
  return told.length < readings.length && pairsOf(told).every(([a, b]) => isSame(a.interval, b.interval));
};
const isSame = (a: Interval | null, b: Interval | null): boolean => a !== null && b !== null && areEqual(a, b);

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
      !(areInTwoCurrencies(a, b) && areDisjoint(a.interval, b.interval)) &&
      isAddition(a) === isAddition(b) &&
      originsOf(question, [...a.claims, ...b.claims]).size > 1,
  );
}
