// The value moved with time: later articles have the later value.
import { areDisjoint, areEqual, type Interval, isRounding } from '../../lib/interval.ts';
import type { Claim } from '../../model.ts';
import { isToldFirst, toldOf } from '../order-of-telling.ts';
import { type NumericReading, pairsOf, type Question } from '../question.ts';
import { byValue } from '../say-readings.ts';
import { isDenied } from '../sureness.ts';
import { outletsOf } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

export const update: Check = {
  meta: { id: 'update', weight: 1.3 },
  find: (question) => {
    const movement = wanderingOf(question) ?? movementOf(question);
    // That nobody died is no later count of the dead.
    if (movement === null || movement.readings.some(({ interval }) => interval?.high === 0)) return null;
    const [first, last] = [movement.readings[0], movement.readings[movement.readings.length - 1]];
    const said = ({ text, claims }: NumericReading): string => `${text} (${outletsOf(claims.map(question.articleOf))})`;
    const way =
      movement.verb === 'changed'
        ? `: ${movement.readings.map(said).join(', ')}`
        : ` from ${said(first)} to ${said(last)}`;
    return { readings: readingsOfFigure(question), explanation: `The figure ${movement.verb} with time${way}.` };
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
  return isOneWay ? null : { verb: 'changed', readings: inTime };
}

const isOfNow = ({ claims }: Question): boolean => claims.some((claim) => claim.scope.event === undefined);

/** What is still being counted while the news comes in: tolls, damage, offers and prices. A force or a fee does not grow by itself. */
const MOVING =
  /^(?:die|injure|critical|missing|trap|rescue|find-body|arrest|charge|kidnap|release|search|evacuate|displace|shelter|strand|hospitalise|infect|test|treat|vaccinate|quarantine|destroy|damage|burn|extinguish|outage|restore|vote|vote-for|turn-out|request|aid|cancel|delay|recall|acquire|bid|share-price|damage-cost|rain|harm|identify)$/;
/** What goes on while it is written about: how long it has lasted grows. */
const RUNNING =
  /^(?:siege|standoff|stand-off|crisis|battle|blockade|occupation|search|manhunt|hunt|ordeal|strike|walkout|sit-in|fighting|blackout|outage|protest|riot|curfew|lockdown|shutdown|offensive)$/;
/** The text says itself that the figure moved. */
const SAYS_SO =
  /\b(?:rose|risen|rises|rising|climbed|increased|grew|grown|jumped|fell|fallen|dropped|revised|raised (?:\w+ ){0,3}(?:to|from)|updated|now|so far|latest|stands at|stood at|initially|preliminary|provisional|corrected|first reported)\b/i;

/** A whole is broken down once: its parts do not grow by themselves. */
function isOfMovingKind(question: Question): boolean {
  const isMoving =
    question.claims.every(
      ({ quantity, subject }) =>
        !/^(?:duration|speed|mass|age)$/.test(quantity?.dimension ?? '') &&
        // Rain is measured while it falls; a path of damage is as wide as it is.
        (quantity?.dimension !== 'length' || subject?.event === 'rain'),
    ) &&
    question.claims.some((claim) => MOVING.test(claim.subject?.event ?? '')) &&
    question.claims.some(({ quantity, subject }) => quantity?.aspect !== 'part' || subject?.event === 'identify');
  const isRunning = question.claims.every(
    ({ quantity, subject }) => quantity?.dimension === 'duration' && RUNNING.test(subject?.head ?? ''),
  );
  return (
    isMoving ||
    isRunning ||
    question.claims.some(
      (claim) =>
        // Whoever fell 600 metres did not fall with time, and what fell 4 % is no figure that fell to 4 %.
        /^(?:count|money|percent)$/.test(claim.quantity?.dimension ?? '') &&
        claim.quantity?.change === undefined &&
        SAYS_SO.test(nearby(claim, question.articleOf(claim).text)),
    )
  );
}

/** Characters before and behind a figure: what stands farther off mostly speaks of something else that moved. */
const [BEFORE, BEHIND] = [60, 40];
const nearby = ({ sentence, span }: Claim, text: string): string =>
  text.slice(Math.max(sentence.start, span.start - BEFORE), Math.min(sentence.end, span.end + BEHIND));

/** Of the pairs of readings, at least this share must be ordered in time as in value. Lower calls chance an update. */
const ORDERED_SHARE = 0.34;

/** As many times more pairs move one way than the other: a figure set right once has still risen. */
const MORE = 2;

type Movement = { readonly verb: string; readonly readings: readonly NumericReading[] };

/** The readings that moved, in the order of time; null where none did, or not mostly one way. */
function movementOf(question: Question): Movement | null {
  if (question.claims.some((claim) => claim.quantity?.dimension === 'age' || claim.quantity?.dimension === 'magnitude'))
    return null;
  // What happened years ago is counted by now.
  if (question.claims.every((claim) => claim.scope.event !== undefined)) return null;
  if (!isOfMovingKind(question)) return null;
  const ordered = byValue(question.readings.filter((reading) => !isDenied(reading))).map((one) =>
    toldOf(question, one),
  );
  const pairs = pairsOf(ordered).filter(
    ([low, high]) => low.interval !== null && high.interval !== null && canMove(low.interval, high.interval),
  );
  const up = pairs.filter(([low, high]) => isToldFirst(low, high));
  const down = pairs.filter(([low, high]) => isToldFirst(high, low));
  const isUp = up.length >= down.length;
  const [moved, against] = isUp ? [up, down] : [down, up];
  if (moved.length === 0 || moved.length < against.length * MORE || moved.length < pairs.length * ORDERED_SHARE)
    return null;
  const inMovement = new Set(moved.flat());
  const readings = ordered.filter((reading) => inMovement.has(reading));
  return isUp ? { verb: 'rose', readings } : { verb: 'fell', readings: readings.reverse() };
}

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
