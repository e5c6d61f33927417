// The value moved with time: later articles have the later value.
import { areEqual } from '../interval.ts';
import { type NumericReading, pairsOf, type Question } from '../question.ts';
import { byValue } from '../say-readings.ts';
import { isBefore } from '../times.ts';
import { capitalise, outletsOf } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

export const update: Check = {
  meta: { id: 'update', weight: 1.3 },
  find: (question) => {
    const direction = movesWithTime(question);
    if (direction === null) return null;
    const ordered = direction === 'up' ? byValue(question.readings) : [...byValue(question.readings)].reverse();
    const [first, last] = [ordered[0], ordered[ordered.length - 1]];
    const verb = direction === 'up' ? 'rose' : 'fell';
    return {
      readings: readingsOfFigure(question),
      explanation: `${capitalise(`the figure ${verb} with time from ${first.text} (${outletsOf(first.claims.map(question.articleOf))}) to ${last.text} (${outletsOf(last.claims.map(question.articleOf))})`)}; the latest is ${last.text}.`,
    };
  },
};

/** Of the pairs of readings, at least this share must be ordered in time as in value. Lower calls chance an update. */
const ORDERED_SHARE = 0.5;

function movesWithTime(question: Question): 'up' | 'down' | null {
  if (question.claims.some((claim) => claim.quantity?.dimension === 'age' || claim.quantity?.dimension === 'magnitude'))
    return null;
  const ordered = byValue(question.readings.filter((reading) => reading.interval !== null));
  const pairs = pairsOf(ordered).filter(
    ([low, high]) => low.interval !== null && high.interval !== null && !areEqual(low.interval, high.interval),
  );
  if (pairs.length === 0) return null;
  const up = pairs.filter(([low, high]) => firstSaid(question, low, high)).length;
  const down = pairs.filter(([low, high]) => firstSaid(question, high, low)).length;
  if (up > 0 && down === 0 && up >= pairs.length * ORDERED_SHARE) return 'up';
  return down > 0 && up === 0 && down >= pairs.length * ORDERED_SHARE ? 'down' : null;
}

/** Every article that gives the later value came after one that gave the earlier, and none the other way round. */
function firstSaid(question: Question, earlier: NumericReading, later: NumericReading): boolean {
  const [before, after] = [earlier.claims.map(question.articleOf), later.claims.map(question.articleOf)];
  const isAfterAll = after.every((one) => before.some((other) => isBefore(other, one)));
  return isAfterAll && !after.some((one) => before.some((other) => isBefore(one, other)));
}
