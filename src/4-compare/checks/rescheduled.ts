// The day of an event was moved, and later articles say so; or it was only expected, and then it came.
import type { Article, Claim } from '../../model.ts';
import { type DateReading, readingsOfDates, rivalDates, withDays } from '../date-readings.ts';
import type { Question } from '../question.ts';
import { sayReadings } from '../say-readings.ts';
import { isProspect } from '../sureness.ts';
import { isBefore } from '../times.ts';
import type { Topic } from '../topic.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';

/** An update by class; apart from update.ts because days are no intervals of quantities. */
export const rescheduled: Check = {
  meta: { id: 'update', weight: 1.3 },
  find: (question, topic) => {
    if (question.group.kind !== 'date') return null;
    const became = (earlier: DateReading, later: DateReading): string | null =>
      putOff(topic, earlier, later) ?? outcomeOf(question, earlier, later);
    const moved = rivalDates(readingsOfDates(question.claims)).find(
      ([a, b]) => became(a, b) !== null || became(b, a) !== null,
    );
    if (moved === undefined) return null;
    const outcome = became(moved[0], moved[1]);
    const readings = withDays(outcome === null ? [moved[1], moved[0]] : moved);
    return {
      readings: readings.map(({ text, claims }) => ({ text, claimIds: claims.map(({ id }) => id) })),
      explanation: `${capitalise(sayReadings(question, readings))}: ${outcome ?? became(moved[1], moved[0])}.`,
    };
  },
};

/** An article, whichever, says that what was to be on the one day is put off to the other. */
function putOff(topic: Topic, earlier: DateReading, later: DateReading): string | null {
  if (earlier.claims.some(({ modality }) => modality === 'asserted')) return null;
  const [article] = earlier.claims.flatMap((one) => later.claims.flatMap((other) => topic.putOffBy(one, other) ?? []));
  return article === undefined ? null : `the time was moved, as ${article.outlet} says`;
}

/** What became of the earlier time; null where the later does not replace it. */
function outcomeOf(question: Question, earlier: DateReading, later: DateReading): string | null {
  if (isMoved(question, earlier, later)) return 'the time was moved';
  return isOvertaken(question, earlier, later) ? 'the first was only expected' : null;
}

/** Every article with the earlier word told what may come, and every other what came; none of those came out after these. */
function isOvertaken(question: Question, earlier: DateReading, later: DateReading): boolean {
  const { articleOf } = question;
  return (
    (isProspect(question, earlier) || isForetold(question, earlier)) &&
    later.claims.every((claim) => claim.modality === 'asserted' && !liesAhead(claim, articleOf(claim))) &&
    !later.claims.some((one) => earlier.claims.some((other) => isBefore(articleOf(one), articleOf(other))))
  );
}

/** "It will end tonight": a figure told so is told of the same thing as any other, a day has yet to come. */
const isForetold = ({ articleOf }: Question, { claims }: DateReading): boolean =>
  claims.every(
    (claim) =>
      claim.modality === 'planned' &&
      /\b(?:will|shall|going to)\b/i.test(articleOf(claim).text.slice(claim.sentence.start, claim.span.start)),
  );

/** "The panel meets on 19 March", told on the 16th: it has not met. */
const liesAhead = ({ date }: Claim, { published }: Article): boolean =>
  date !== undefined && published !== null && /^\d/.test(date.value) && date.value > published.value;

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
