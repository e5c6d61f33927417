// Low, best and high of a question. Bounds by independent origins; a best figure only by a named rule.

import { areDisjoint } from '../lib/interval.ts';
import { isFormer } from '../lib/movement.ts';
import type { Article, Claim, Estimate, EstimateRule, Quantity } from '../model.ts';
import { type NumericReading, originsOf, type Question } from './question.ts';
import { isBefore } from './times.ts';

/** Null for questions without figures. In the unit of the first claim. */
export function estimateOf(whole: Question, rule: EstimateRule): Estimate | null {
  const question = withoutFormer(whole);
  const bounded = question.readings.filter((reading) => reading.interval !== null);
  const unit = question.claims[0]?.quantity?.unit;
  if (bounded.length === 0 || question.claims.some((claim) => claim.quantity?.unit !== unit)) return null;
  const chosen = BEST[rule](question, bounded);
  const best = chosen === null || pointOf(chosen) !== null ? chosen : exactWithin(question, chosen, bounded);
  return {
    ...boundsOf(question.claims.flatMap(({ quantity }) => quantity ?? [])),
    best: best === null ? null : pointOf(best),
    rule: best === null ? 'unresolved' : rule,
    basis: (best?.claims ?? question.claims).map((claim) => claim.id),
  };
}

/**
 * The lowest and the highest bound that a source gives. "At least 2" beside 5 says nothing of more than 5; "more than 5"
 * beside 4 leaves the upper end open.
 */
function boundsOf(quantities: readonly Quantity[]): Pick<Estimate, 'low' | 'high'> {
  const ends = quantities.map(endsOf);
  const lows = ends.flatMap(({ low }) => low ?? []);
  const highs = ends.flatMap(({ high }) => high ?? []);
  const [low, high] = [Math.min(...lows), Math.max(...highs)];
  const isOpenAbove = ends.some((end) => end.high === null && (end.low ?? high) > high);
  const isOpenBelow = ends.some((end) => end.low === null && (end.high ?? low) < low);
  return {
    low: lows.length === 0 || isOpenBelow ? null : low,
    high: highs.length === 0 || isOpenAbove ? null : high,
  };
}

function endsOf({ modifier, low, high, value }: Quantity): Pick<Estimate, 'low' | 'high'> {
  if (modifier === 'moreThan' || modifier === 'atLeast') return { low: low ?? value, high: null };
  if (modifier === 'lessThan' || modifier === 'atMost') return { low: null, high: high ?? value };
  return { low: low ?? value, high: high ?? value };
}

/** What a figure was before, in the source's own words, is no bound of what it is; nor is what somebody denies. */
function withoutFormer(question: Question): Question {
  const isCurrent = (claim: Claim): boolean =>
    claim.modality !== 'denied' && !isFormer(claim, question.articleOf(claim).text);
  const claims = question.claims.filter(isCurrent);
  if (claims.length === question.claims.length || claims.length === 0) return question;
  const readings = question.readings
    .map((reading) => ({ ...reading, claims: reading.claims.filter(isCurrent) }))
    .filter((reading) => reading.claims.length > 0);
  return { ...question, claims, readings };
}

/** One figure that can stand for a reading; "more than 40" and "up to 40" only say where it ends. */
function pointOf(reading: NumericReading): number | null {
  const quantity = reading.claims[0].quantity;
  return quantity === undefined || !/^(?:exact|approx|atLeast)$/.test(quantity.modifier) ? null : quantity.value;
}

/** Where the rule ends at "more than 40": the one figure that lies there, or the latest of them. */
function exactWithin(
  question: Question,
  bound: NumericReading,
  readings: readonly NumericReading[],
): NumericReading | null {
  const within = readings.filter(
    (reading) =>
      pointOf(reading) !== null &&
      reading.interval !== null &&
      bound.interval !== null &&
      !areDisjoint(reading.interval, bound.interval),
  );
  return within.length === 1 ? within[0] : BEST.latest(question, within);
}

type Choose = (question: Question, readings: readonly NumericReading[]) => NumericReading | null;

const BEST: Readonly<Record<EstimateRule, Choose>> = {
  /** The reading of the last article, where one is certainly the last. */
  latest: (question, readings) => {
    const witnesses = new Map(readings.map((reading) => [reading, firstReports(question, reading)]));
    const isLast = (reading: NumericReading): boolean =>
      (witnesses.get(reading) ?? []).some((article) =>
        readings.every(
          (other) => other === reading || (witnesses.get(other) ?? []).every((earlier) => isBefore(earlier, article)),
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
    readings.filter((reading) => pointOf(reading) !== null).sort((a, b) => (pointOf(a) ?? 0) - (pointOf(b) ?? 0))[0] ??
    null,
};

/** A copy that is printed later makes no figure newer: of each origin the first reports of a reading. */
function firstReports(question: Question, reading: NumericReading): readonly Article[] {
  const articles = reading.claims.map(question.articleOf);
  return articles.filter(
    (article) => !articles.some((other) => other.originGroup === article.originGroup && isBefore(other, article)),
  );
}
