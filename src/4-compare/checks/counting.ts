// Votes while they are counted: shares, seats and margins after a part of the count, and that part itself.
import { once } from '../../lib/once.ts';
import type { Article, Claim } from '../../model.ts';
import type { NumericReading, Question } from '../question.ts';
import { byValue, type SaidReading, sayReadings } from '../say-readings.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

/** An update by class; apart from update.ts because how much was counted tells the moments, and not the time of an article. */
export const counting: Check = {
  meta: { id: 'update', weight: 0.8 },
  find: (question) => {
    const { rivals, readings } = question;
    if (rivals.length === 0 || !rivals.every(([a, b]) => areOfTwoMoments(question, a, b))) return null;
    return {
      readings: readingsOfFigure(question),
      explanation: `${capitalise(
        sayReadings(
          question,
          byValue(readings).map((one) => withPart(question, one)),
        ),
      )}: told while votes were counted.`,
    };
  },
};

/** One of them tells how much was counted, and the other does not tell the same. */
function areOfTwoMoments(question: Question, a: NumericReading, b: NumericReading): boolean {
  const [one, other] = [partsOf(question, a), partsOf(question, b)];
  return one.length + other.length > 0 && !one.some((part) => other.includes(part));
}

const partsOf = ({ articleOf }: Question, { claims }: NumericReading): readonly string[] =>
  claims.flatMap(
    (claim) =>
      partCounted(claim, articleOf(claim).text) ??
      (claim.quantity?.dimension === 'percent' ? partCountedBy(articleOf(claim)) : null) ??
      [],
  );

/** The shares that an article tells are all of one moment. */
const partCountedBy = once(({ text }: Article): string | null => COUNTED.exec(text)?.[1] ?? null);

/** "98%", of "with 98% of votes counted"; null where the sentence tells no such part. */
const partCounted = ({ sentence }: Claim, text: string): string | null =>
  COUNTED.exec(text.slice(sentence.start, sentence.end))?.[1] ?? null;
const [PART, OF] = [
  String.raw`(\d[\d.,]*\s?(?:%|per ?cent)|half|two[- ]thirds|three[- ]quarters)`,
  String.raw`of (?:\S+ ){0,4}?(?:votes?|ballots?|stations|precincts|districts|constituencies)`,
];
const COUNTED = new RegExp(
  String.raw`\b(?:with|after|when|once) (?!all but)(?:\S+ ){0,5}?${PART} ${OF} (?:\S+ ){0,3}?(?:count(?:ed)?|tallied|declared|report(?:ed|ing)|processed|collected|in)\b`,
  'iu',
);
/** The part that was counted stands beside what it gave; it is not said of itself. */
function withPart({ articleOf }: Question, { text, claims }: NumericReading): SaidReading {
  const parts = claims.map((claim) => partCounted(claim, articleOf(claim).text));
  const isPart = claims.some(({ surface }) => parts.some((part) => part?.startsWith(surface) === true));
  const part = isPart ? undefined : parts.find((one) => one !== null);
  return { text, claims, note: part === undefined || part === null ? undefined : `${part} counted` };
}
