// One question with everything a check needs to judge it.

import { isConversion } from '../lib/conversion.ts';
import { areDisjoint, areEqual, type Interval, intervalOf, isRounding } from '../lib/interval.ts';
import { originOf } from '../lib/origin.ts';
import type { AlignedGroup, Article, Claim } from '../model.ts';
import { isDenied } from './sureness.ts';
import { printedFigure } from './words.ts';

/** The claims that give one value in one form. */
export type NumericReading = {
  /** As printed, with its modifier: "more than 3,800". */
  readonly text: string;
  readonly interval: Interval | null;
  readonly claims: readonly Claim[];
};

export type Question = {
  readonly group: AlignedGroup;
  readonly claims: readonly Claim[];
  /** Distinct readings of a figure, in the order of the articles; empty for dates and quotations. */
  readonly readings: readonly NumericReading[];
  /** Pairs of readings that cannot both be true of one thing at one time. */
  readonly rivals: readonly ReadingPair[];
  readonly articleOf: (claim: Claim) => Article;
};

export function questionOf(
  group: AlignedGroup,
  claimById: ReadonlyMap<string, Claim>,
  articleById: ReadonlyMap<string, Article>,
): Question {
  const claims = group.claimIds.map((id) => claimById.get(id)).filter((claim) => claim !== undefined);
  const articleOf = (claim: Claim): Article => {
    const article = articleById.get(claim.articleId);
    if (article === undefined) throw new Error(`The claim ${claim.id} points to no article.`);
    return article;
  };
  const readings = readingsOf(claims, articleOf);
  return { group, claims, readings, rivals: pairsOf(readings).filter(areRivals), articleOf };
}

/** The question as it stands without some of its claims. */
export function questionWith(question: Question, keeps: (claim: Claim) => boolean): Question {
  const claims = question.claims.filter(keeps);
  if (claims.length === question.claims.length) return question;
  const readings = readingsOf(claims, question.articleOf);
  return { ...question, claims, readings, rivals: pairsOf(readings).filter(areRivals) };
}

function readingsOf(claims: readonly Claim[], articleOf: Question['articleOf']): readonly NumericReading[] {
  const readings: { text: string; interval: Interval | null; claims: Claim[] }[] = [];
  for (const claim of claims) {
    if (claim.quantity === undefined) continue;
    const text = printedFigure(claim, articleOf(claim).text);
    const interval = intervalOf(claim.quantity, text);
    const isToldAs = ({ claims: told }: NumericReading): boolean =>
      told.some((other) => isConversion(other, claim, articleOf(claim).text));
    const same = readings.find(isToldAs) ?? readings.find((reading) => isSameReading(reading, interval, text, claim));
    if (same === undefined) readings.push({ text, interval, claims: [claim] });
    else same.claims.push(claim);
  }
  return readings;
}

function isSameReading(
  reading: { text: string; interval: Interval | null; claims: readonly Claim[] },
  interval: Interval | null,
  text: string,
  claim: Claim,
): boolean {
  if (isDenied(reading) !== (claim.modality === 'denied')) return false;
  if (reading.interval === null || interval === null)
    return reading.interval === interval && reading.text.toLowerCase() === text.toLowerCase();
  // Feet and metres of one conversion differ behind the decimal point.
  // What is told in its unit already is told otherwise: rivals stay rivals beside a conversion of one of them.
  const alike = reading.claims.find(({ quantity }) => quantity?.unit === claim.quantity?.unit);
  if (alike?.quantity !== undefined && claim.quantity?.dimension !== 'count')
    return areEqual(
      alike === reading.claims[0] ? reading.interval : (intervalOf(alike.quantity, text) ?? reading.interval),
      interval,
    );
  const isInOtherUnit =
    claim.quantity?.dimension !== 'count' &&
    relativeGap(middleOf(reading.interval), middleOf(interval)) <
      (claim.quantity?.dimension === 'money' ? EXCHANGE_GAP : CONVERSION_GAP);
  return areEqual(reading.interval, interval) || isInOtherUnit;
}

/** "Some 700 metres" may be 640, and is no conversion of 2,000 feet; what is open on one side is compared by its end. */
function middleOf({ low, high }: Interval): Interval {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { low, high };
  return { low: (low + high) / 2, high: (low + high) / 2 };
}

/** Conversions are rounded: 6 miles stand for 10 km. Higher joins measures that differ. */
const CONVERSION_GAP = 0.06;

/** Amounts are brought to another currency at a rate that the articles print: less is lost. */
const EXCHANGE_GAP = 0.02;

/** Gap between two intervals as a share of the larger bound; 0 where they overlap. */
export function relativeGap(a: Interval, b: Interval): number {
  const gap = Math.max(0, Math.max(a.low, b.low) - Math.min(a.high, b.high));
  const size = Math.max(...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  return size === 0 ? 0 : gap / size;
}

type ReadingPair = readonly [NumericReading, NumericReading];

/** A denial contradicts who asserts what it denies, and nobody else. */
function areRivals([a, b]: ReadingPair): boolean {
  if (a.interval === null || b.interval === null) return false;
  if (areInTwoCurrencies(a, b)) return false;
  if (isDenied(a) !== isDenied(b)) return isDenied(a) ? holds(a.interval, b.interval) : holds(b.interval, a.interval);
  return (
    !isDenied(a) &&
    (areDisjoint(reachOf(a, a.interval), reachOf(b, b.interval)) || areNeighbours(a, b)) &&
    !isRounding(a.interval, b.interval)
  );
}

/** The rate of one article is not that of another, nor what a thing costs here what it costs there. */
export function areInTwoCurrencies(a: NumericReading, b: NumericReading): boolean {
  const currenciesOf = ({ claims }: NumericReading): readonly (string | null)[] =>
    claims.flatMap(({ quantity }) => (quantity?.dimension === 'money' ? [quantity.unit] : []));
  const [own, others] = [currenciesOf(a), currenciesOf(b)];
  return own.length > 0 && others.length > 0 && !own.some((currency) => others.includes(currency));
}

/** "About 600" and "about 700" only touch: nobody rounds one number to both. */
const areNeighbours = (a: NumericReading, b: NumericReading): boolean =>
  [a, b].every(({ claims }) => claims.every(({ quantity }) => quantity?.modifier === 'approx')) &&
  a.interval !== null &&
  b.interval !== null &&
  (a.interval.high === b.interval.low || b.interval.high === a.interval.low);

/** "Dozens" may be a hundred: where a vague word ends is nobody's word. */
const reachOf = ({ claims }: NumericReading, interval: Interval): Interval =>
  claims.every(({ quantity }) => quantity?.modifier === 'vague')
    ? { low: interval.low / BLUR, high: interval.high * BLUR }
    : interval;
const BLUR = 1.25;

const holds = (outer: Interval, inner: Interval): boolean => outer.low <= inner.low && outer.high >= inner.high;

export function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

/** Origins that stand behind some claims: five rewordings of one report are one. */
export const originsOf = (question: Question, claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.map((claim) => originOf(claim, question.articleOf(claim))));
