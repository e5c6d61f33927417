// The day of an event was moved: later articles have the other day, and say so.
import { type DateReading, readingsOfDates, rivalDates, withDays } from '../date-readings.ts';
import type { Question } from '../question.ts';
import { sayReadings } from '../say-readings.ts';
import { isBefore } from '../times.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';

/** An update by class; apart from update.ts because days are no intervals of quantities. */
export const rescheduled: Check = {
  meta: { id: 'update', weight: 1.3 },
  find: (question) => {
    if (question.group.kind !== 'date') return null;
    const moved = rivalDates(readingsOfDates(question.claims)).find(
      ([a, b]) => isMoved(question, a, b) || isMoved(question, b, a),
    );
    if (moved === undefined) return null;
    const readings = withDays(isMoved(question, moved[0], moved[1]) ? moved : [moved[1], moved[0]]);
    return {
      readings: readings.map(({ text, claims }) => ({ text, claimIds: claims.map(({ id }) => id) })),
      explanation: `${capitalise(sayReadings(question, readings))}: the time was moved.`,
    };
  },
};

const SAYS_SO =
  /\b(?:moved|postponed|delayed|rescheduled|deferred|adjourned|extended|shortened|(?:put|pushed|set) back|put off|brought forward|(?:a|an|two|three|\d+) (?:hours?|days?|weeks?) (?:late|later|early|earlier) than)\b/i;

/** Every article with the later word came after every one with the earlier, and one of them says that the time was moved. */
function isMoved({ articleOf }: Question, earlier: DateReading, later: DateReading): boolean {
  const isAfter = later.claims.every((one) =>
    earlier.claims.every((other) => isBefore(articleOf(other), articleOf(one))),
  );
  return (
    isAfter &&
    later.claims.some((claim) => SAYS_SO.test(articleOf(claim).text.slice(claim.sentence.start, claim.sentence.end)))
  );
}
