// Low, best and high of a question. Bounds by independent origins; a best figure only by a named rule.
import { isFormer } from '../lib/movement.ts';
import type { Claim, Estimate, EstimateRule } from '../model.ts';
import { type NumericReading, originsOf, type Question } from './question.ts';
import { isBefore } from './times.ts';

/** Null for questions without figures. In the unit of the first claim. */
export function estimateOf(whole: Question, rule: EstimateRule): Estimate | null {
  const question = withoutFormer(whole);
  const bounded = question.readings.filter((reading) => reading.interval !== null);
  const unit = question.claims[0]?.quantity?.unit;
  if (bounded.length === 0 || question.claims.some((claim) => claim.quantity?.unit !== unit)) return null;
  const bounds = question.claims.map((claim) => claim.quantity).filter((quantity) => quantity !== undefined);
  const lows = bounds.map((quantity) => quantity.low ?? quantity.value).filter((value) => value !== null);
  const highs = bounds.map(
    (quantity) =>
      quantity.high ?? (quantity.modifier === 'moreThan' || quantity.modifier === 'atLeast' ? null : quantity.value),
  );
  const best = BEST[rule](question, bounded);
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    best: best === null ? null : bestValue(best),
    high: highs.some((value) => value === null) ? null : Math.max(...highs.filter((value) => value !== null)),
    rule: best === null ? 'unresolved' : rule,
    basis: (best?.claims ?? question.claims).map((claim) => claim.id),
  };
}

/** What a figure was before, in the source's own words, is no bound of what it is. */
function withoutFormer(question: Question): Question {
  const isCurrent = (claim: Claim): boolean => !isFormer(claim, question.articleOf(claim).text);
  const claims = question.claims.filter(isCurrent);
  if (claims.length === question.claims.length || claims.length === 0) return question;
  const readings = question.readings
    .map((reading) => ({ ...reading, claims: reading.claims.filter(isCurrent) }))
    .filter((reading) => reading.claims.length > 0);
  return { ...question, claims, readings };
}

function bestValue(reading: NumericReading): number | null {
  const quantity = reading.claims[0].quantity;
  return quantity === undefined || quantity.modifier === 'vague' ? null : (quantity.value ?? null);
}

type Choose = (question: Question, readings: readonly NumericReading[]) => NumericReading | null;

const BEST: Readonly<Record<EstimateRule, Choose>> = {
  /** The reading of the last article, where one is certainly the last. */
  latest: (question, readings) => {
    const isLast = (reading: NumericReading): boolean =>
      reading.claims.some((claim) =>
        question.claims.every(
          (other) => reading.claims.includes(other) || isBefore(question.articleOf(other), question.articleOf(claim)),
        ),
      );
    return readings.find(isLast) ?? null;
  },
  /** More than half of the independent origins. */
  majority: (question, readings) => {
    const all = originsOf(question, question.claims).size;
    return readings.find((reading) => originsOf(question, reading.claims).size * 2 > all) ?? null;
  },
  /** The only reading that a named source stands behind. */
  authority: (_question, readings) => {
    const named = readings.filter((reading) =>
      reading.claims.some((claim: Claim) => claim.attribution !== undefined && !claim.attribution.anonymous),
    );
    return named.length === 1 ? named[0] : null;
  },
  /** The lowest. */
  conservative: (_question, readings) =>
    [...readings].sort((a, b) => (a.interval?.low ?? 0) - (b.interval?.low ?? 0))[0] ?? null,
};
