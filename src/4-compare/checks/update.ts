// The value moved with time: later articles have the later value.
import { areDisjoint, areEqual, type Interval, isRounding } from '../../lib/interval.ts';
import { canFall, isOfMovingKind, isRunning } from '../moving-kinds.ts';
import { isToldFirst, toldOf } from '../order-of-telling.ts';
import { type NumericReading, pairsOf, type Question } from '../question.ts';
import { byValue, sayReadings } from '../say-readings.ts';
import { isDenied } from '../sureness.ts';
import { outletsOf } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

export const update: Check = {
  meta: { id: 'update', weight: 1.3 },
  // That a siege of two days is one of four two days later is nobody's news.
  weigh: (question) => (isRunning(question) ? -0.9 : 0),
  find: (question) => {
    const movement = wanderingOf(question) ?? movementOf(question);
    // That nobody died is no later count of the dead; that nobody was arrested may be an earlier one.
    if (movement === null || movement.readings.some(({ interval }, i) => interval?.high === 0 && i > 0)) return null;
    // Who alone tells both what a figure was and what it became differs from nobody.
    if (new Set(movement.readings.flatMap(({ claims }) => claims.map(({ articleId }) => articleId))).size < 2)
      return null;
    const [first, last] = [movement.readings[0], movement.readings[movement.readings.length - 1]];
    const said = ({ text, claims }: NumericReading): string => `${text} (${outletsOf(claims.map(question.articleOf))})`;
    const way =
      movement.verb === 'changed'
        ? `: ${movement.readings.map(said).join(', ')}`
        : ` from ${said(first)} to ${said(last)}`;
    const since = movement.verb === 'rose' ? 'less' : 'more';
    const beyond =
      movement.beyond.length === 0 ? '' : `; ${sayReadings(question, movement.beyond)}, and later articles ${since}`;
    return {
      readings: readingsOfFigure(question),
      explanation: `The figure ${movement.verb} with time${way}${beyond}.`,
    };
  },
};

/** What goes up and down by itself: nobody need be wrong who has another number at another time. */
const WANDERING = /^(?:share-price|displace|evacuate|flee|shelter|strand|outage|vote|vote-for|turn-out|poll-support)$/;

/** The readings in the order of time, where any two that differ were told one after the other, and not all one way. */
function wanderingOf(question: Question): Movement | null {
  if (!question.claims.some(({ subject }) => WANDERING.test(subject?.event ?? '')) || !isOfNow(question)) return null;
  const told = new Map([...new Set(question.rivals.flat())].map((one) => [one, toldOf(question, one)]));
  const comesFirst = (a: NumericReading, b: NumericReading): boolean => {
    const [one, other] = [told.get(a), told.get(b)];
    return one !== undefined && other !== undefined && isToldFirst(one, other);
  };
  const isOrdered = question.rivals.every(([a, b]) => comesFirst(a, b) !== comesFirst(b, a));
  if (told.size === 0 || !isOrdered) return null;
  const inTime = [...told.keys()].sort((a, b) => (comesFirst(a, b) ? -1 : comesFirst(b, a) ? 1 : 0));
  const rising = byValue(inTime);
  const isOneWay = [rising, [...rising].reverse()].some((way) => way.every((one, i) => one === inTime[i]));
  return isOneWay ? null : { verb: 'changed', readings: inTime, beyond: [] };
}

const isOfNow = ({ claims }: Question): boolean => claims.some((claim) => claim.scope.event === undefined);

/** Of the pairs of readings, at least this share must be ordered in time as in value. Lower calls chance an update. */
const ORDERED_SHARE = 0.34;

/** As many times more pairs move one way than the other: a figure set right once has still risen. */
const MORE = 2;

type Movement = {
  readonly verb: string;
  readonly readings: readonly NumericReading[];
  /** Those beyond its end, which later articles no longer have. */
  readonly beyond: readonly NumericReading[];
};

/** The readings that moved, in the order of time; null where none did, or not mostly one way. */
function movementOf(question: Question): Movement | null {
  if (question.claims.some((claim) => claim.quantity?.dimension === 'age' || claim.quantity?.dimension === 'magnitude'))
    return null;
  // What happened years ago is counted by now.
  if (question.claims.every((claim) => claim.scope.event !== undefined) || isOfThen(question)) return null;
  if (!isOfMovingKind(question)) return null;
  const ordered = byValue(question.readings.filter((reading) => !isDenied(reading))).map((one) =>
    toldOf(question, one),
  );
  const mayMove = pairsOf(ordered).filter(
    ([low, high]) => low.interval !== null && high.interval !== null && canMove(low.interval, high.interval),
  );
  const up = mayMove.filter(([low, high]) => isToldFirst(low, high));
  const pairs = mayMove.filter((pair) => up.includes(pair) || !isOnlyBelow(pair));
  const down = pairs.filter(([low, high]) => isToldFirst(high, low));
  const isUp = up.length >= down.length;
  const [moved, against] = isUp ? [up, down] : [down, up];
  if (moved.length === 0 || moved.length < against.length * MORE || moved.length < pairs.length * ORDERED_SHARE)
    return null;
  if (!isUp && !canFall(question, moved.flat())) return null;
  // "Dozens" is where a figure began or ended only where nobody counted.
  const counted = moved.filter((pair) => !pair.some(isVague));
  const inMovement = new Set((counted.length > 0 ? counted : moved).flat());
  const readings = ordered.filter((reading) => inMovement.has(reading));
  const overtaken = new Set(against.map(([low, high]) => (isUp ? high : low)));
  return isUp
    ? { verb: 'rose', ...withoutOvertaken(readings, overtaken) }
    : { verb: 'fell', ...withoutOvertaken(readings.reverse(), overtaken) };
}

/** "In 1991, 412 died": of a year before all articles, as half of the claims say or more. */
function isOfThen({ claims, articleOf }: Question): boolean {
  const years = claims.flatMap(({ scope }) => (/^\d{4}$/.test(scope.period ?? '') ? [Number(scope.period)] : []));
  const first = Math.min(...claims.map((claim) => Number(articleOf(claim).published?.value.slice(0, 4) ?? Number.NaN)));
  return years.length * 2 >= claims.length && years.every((year) => year < first - 1);
}

const isVague = ({ claims }: NumericReading): boolean => claims.every(({ quantity }) => quantity?.modifier === 'vague');

/** "At least 100", told before all others told 76, is nothing that the figure rose to. */
function withoutOvertaken(
  readings: readonly NumericReading[],
  overtaken: ReadonlySet<NumericReading>,
): Omit<Movement, 'verb'> {
  const end = readings.findLastIndex((reading) => !overtaken.has(reading)) + 1;
  return end < 2 ? { readings, beyond: [] } : { readings: readings.slice(0, end), beyond: readings.slice(end) };
}

/** "At least 25" after "some 50" is a lower bound, which the fifty keep to. */
const isOnlyBelow = ([low, high]: readonly [NumericReading, NumericReading]): boolean =>
  low.interval?.high === Number.POSITIVE_INFINITY && Number.isFinite(high.interval?.high);

/** "About 2,000" that became 2,060, or "at least 40" that became 43, only became exact; "at least 40" that became 70 grew. */
function canMove(low: Interval, high: Interval): boolean {
  if (areEqual(low, high) || isRounding(low, high)) return false;
  // "More than 3,000" that became "more than 3,800" overlaps it, and has moved; "up to 3,000" that became 3,000 has not.
  const isOpen = low.high === Number.POSITIVE_INFINITY;
  return (
    areDisjoint(low, high) || (isOpen && (high.high === Number.POSITIVE_INFINITY || high.low > low.low * FAR_BEYOND))
  );
}

/** Times a lower bound: nobody tells 70 as "at least 40". Lower takes what was told less exactly for what grew. */
const FAR_BEYOND = 1.5;
