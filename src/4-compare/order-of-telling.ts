// Which of two readings was told first: by the words of one sentence, by the days they name, or by when their articles
// came out. What is asked of each pair of a question's readings is found once a reading.
import { isFormer, isRaised, wasBefore } from '../lib/movement.ts';
import type { Claim } from '../model.ts';
import type { NumericReading, Question } from './question.ts';
import { hedgeOf } from './sureness.ts';
import { cameAfter, type Published, publishedOf } from './times.ts';

export type Told = NumericReading & {
  /** Those that their own sentence says have since moved. */
  readonly former: readonly Claim[];
  /** "Rose to six": what fewer were told before, wherever. */
  readonly isRaised: boolean;
  readonly days: Days | null;
  readonly published: Published;
  readonly articleOf: Question['articleOf'];
};

type Days = { readonly first: string; readonly last: string };

export const toldOf = ({ articleOf }: Question, reading: NumericReading): Told => ({
  ...reading,
  former: reading.claims.filter((claim) => isFormer(claim, articleOf(claim).text)),
  isRaised: reading.claims.some((claim) => isRaised(claim, articleOf(claim).text)),
  days: daysOf(reading),
  published: publishedOf(reading.claims.map(articleOf)),
  articleOf,
});

/**
 * A sentence says so; or every article that gives the later value came after one that gave the earlier, and none the other
 * way round. Of undated articles those that tell a plan came before those that tell what became of it.
 */
export function isToldFirst(earlier: Told, later: Told): boolean {
  if (isSaid(earlier, later)) return true;
  if (isSaid(later, earlier)) return false;
  if (earlier.days !== null && later.days !== null) return earlier.days.last < later.days.first;
  const isUndated = !earlier.published.isKnown && !later.published.isKnown;
  if (isUndated) return hedgeOf(earlier) === 'planned' && hedgeOf(later) === null;
  if (cameAfter(later.published, earlier.published)) return true;
  return (
    isMore(later, earlier) && later.isRaised && !earlier.isRaised && !cameAfter(earlier.published, later.published)
  );
}

const isMore = ({ interval: a }: Told, { interval: b }: Told): boolean => a !== null && b !== null && a.low > b.high;

/** The days that the claims themselves name, as Monday's and Tuesday's prices; null where one names none. */
function daysOf({ claims }: NumericReading): Days | null {
  const days = claims.map(({ scope }) => scope.period?.slice(0, DAY) ?? '').sort();
  const isDated = days.every((day) => day.length === DAY && /^\d/.test(day));
  return isDated ? { first: days[0], last: days[days.length - 1] } : null;
}
/** Letters of 2031-05-01. */
const DAY = 10;

const isSaid = ({ former, articleOf }: Told, { claims }: Told): boolean =>
  former.some((one) => claims.some((other) => wasBefore(one, other, articleOf(one).text)));
