// A reading as an interval on the number line. Disjoint intervals differ, overlapping ones are compatible, equal ones agree.

import type { Quantity } from '../model.ts';
import { comparable, unitsIn } from './comparable.ts';

/** In the base unit of the quantity; the ends may be infinite. */
export type Interval = {
  readonly low: number;
  readonly high: number;
  /** What the last digit stands for as it is printed, of a figure that is given outright: 100 hours for 4,900 hours. */
  readonly place?: number;
  /** Told in several units, as "nine years and six months". */
  readonly isInParts?: true;
};

/**
 * "About n" reaches as far as half the place n was rounded to (about 3,600: 50; about 1,000: 500), but at least 2 % and
 * at most 10 % of n. A larger share makes more rival figures compatible.
 */
const LEAST_TOLERANCE = 0.02;
const MOST_TOLERANCE = 0.1;
/** The same in words, for the method note. */
export const TOLERANCE_RULE =
  'half the place a figure was rounded to, at least 2 % and at most 10 % of it; “nearly” reaches 15 % below its figure';

/** "Nearly n" is below n by no more than this share. */
const NEARLY = 0.15;

/** Null where nothing is known of the bounds ("lots"). */
export function intervalOf(quantity: Quantity, printed: string): Interval | null {
  const { value, low, high } = comparable(quantity);
  switch (quantity.modifier) {
    case 'exact':
      return value === null
        ? null
        : (inParts(quantity, value, printed) ?? {
            low: value,
            high: value,
            place: placeOf(quantity, value, isTens) / behindPoint(printed),
          });
    case 'approx':
      return value === null ? null : around(value, tolerance(value, placeOf(quantity, value)));
    case 'moreThan':
    case 'atLeast':
      return low === null ? null : { low, high: Number.POSITIVE_INFINITY };
    case 'lessThan':
    case 'atMost':
      return high === null
        ? null
        : { low: /\b(?:nearly|almost|close|just)\b/i.test(printed) ? high * (1 - NEARLY) : 0, high };
    case 'range':
    case 'vague':
      return low === null || high === null ? null : { low, high };
  }
}

const around = (value: number, reach: number): Interval => ({ low: value - reach, high: value + reach });

function tolerance(value: number, place: number): number {
  const size = Math.abs(value);
  return Math.min(size * MOST_TOLERANCE, Math.max(size * LEAST_TOLERANCE, place / 2));
}

/** Digits are rounded in the unit that is printed: 4,900 hours are no round number of seconds. `isCounted`: what is told one by one. */
function placeOf(quantity: Quantity, value: number, isCounted = isAge): number {
  const { value: printed } = quantity;
  if (printed === null || printed === 0) return lastPlace(value);
  const place = lastPlace(printed);
  return (place === 10 && isCounted(quantity) ? 1 : place) * Math.abs(value / printed);
}

/** "11 years, 8 months" is told to the month. */
function inParts({ dimension, value: printed }: Quantity, value: number, text: string): Interval | null {
  if (dimension !== 'duration' || !printed) return null;
  const [first, ...others] = text.toLowerCase().match(/(?:year|month|week|day|hour|minute|second)(?=s?\b)/g) ?? [];
  const last = others.at(-1);
  const parts = first === undefined || last === undefined ? null : unitsIn(last, first);
  return parts === null ? null : { low: value, high: value, place: value / printed / parts, isInParts: true };
}

/** Zeros that are printed behind the decimal point are digits: 2.90 is no rounding of 2.92. */
const behindPoint = (printed: string): number => 10 ** (/\d\.\d*?(0+)(?!\d)/.exec(printed)?.[1].length ?? 0);

const isAge = ({ dimension }: Quantity): boolean => dimension === 'age';
/** Twenty minutes and thirty years, given outright. */
const isTime = ({ dimension, value }: Quantity): boolean =>
  /^(?:duration|age)$/.test(dimension) && Math.abs(value ?? 0) < 100;
/** Fifty seats, given outright, are no rounding of 49. */
const isTens = (quantity: Quantity): boolean => isTime(quantity) || Math.abs(quantity.value ?? 0) < 100;

/** The place of the last digit that is not zero: 100 for 3,600, 0.1 for 6.1. */
function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const [mantissa, exponent] = Math.abs(value).toExponential(6).split('e');
  const digits = mantissa.replace(/\.?0+$/, '').replace('.', '').length;
  return 10 ** (Number(exponent) - digits + 1);
}

export const areDisjoint = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;
export const areEqual = (a: Interval, b: Interval): boolean => a.low === b.low && a.high === b.high;
const isPoint = (a: Interval): boolean => a.low === a.high;

/** Two exact figures closer than this share may be one, rounded. Higher hides real gaps. */
const ROUNDING_SHARE = 0.05;

/** 600 is 609 rounded, $22bn is $22.1bn, 1.3 is 1.29; 24 is not 25 rounded. */
export function isRounding(a: Interval, b: Interval): boolean {
  if (!isPoint(a) || !isPoint(b) || a.low === b.low) return false;
  return roundsTo(a, b) || roundsTo(b, a) || isBegun(a, b) || isBegun(b, a);
}

/** A "nine-year" reign that lasted nine years and six months: what stands behind the whole ones is left out. */
const isBegun = (fine: Interval, round: Interval): boolean =>
  fine.isInParts === true &&
  fine.low > round.low &&
  (fine.place ?? 0) < (round.place ?? 0) &&
  fine.low - round.low < (round.place ?? 0) * SLACK;

function roundsTo({ low: fine, place: finest }: Interval, { low: round, place: printed }: Interval): boolean {
  // Most pairs are far apart, and to find a last place is slow.
  if (Math.abs(fine - round) > Math.abs(round) * SCALED_SHARE) return false;
  const place = printed ?? lastPlace(round);
  const isRound = place >= 10 || (finest ?? lastPlace(fine)) < place;
  const most = SCALES.includes(place) ? SCALED_SHARE : ROUNDING_SHARE;
  return isRound && Math.abs(fine - round) <= Math.min(place / 2, Math.abs(round) * most) * SLACK;
}

/** 14 mm is 13.5 mm rounded, though in metres the two lie a trifle further apart. */
const SLACK = 1 + 1e-9;

/** "5 million" for 5.3 million: nothing stands behind the digit before such a word. */
const SCALES: readonly number[] = [1e6, 1e9, 1e12];
const SCALED_SHARE = 0.08;
