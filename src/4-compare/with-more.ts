// What a sum holds beside another: a price with the debt that comes along, a fee with the bonus that is paid on top.
import type { Interval } from '../lib/interval.ts';
import type { Claim } from '../model.ts';
import { countOf } from './parts.ts';
import type { NumericReading, Question } from './question.ts';
import type { Topic } from './topic.ts';

export type More = {
  /** The sum without it, where a text adds the two up; null where it only names what the larger one holds. */
  readonly without: number | null;
  readonly sum: number;
  /** "with debt", "with $3 billion more" */
  readonly note: string;
};

export const moreOf = ({ claims, articleOf }: Question, topic: Topic): readonly More[] =>
  claims
    .filter(({ quantity }) => quantity?.dimension === 'money' && /^(?:exact|approx)$/.test(quantity.modifier))
    .flatMap((claim) => {
      const { text } = articleOf(claim);
      return [held(claim, text), added(claim, text, topic)].filter((more) => more !== null);
    });

/** "Including debt, the deal is worth $1.2 billion." */
function held(claim: Claim, text: string): More | null {
  const what = HELD.exec(text.slice(claim.sentence.start, claim.sentence.end));
  return what === null ? null : { without: null, sum: countOf(claim), note: `with ${what[1] ?? what[2]}` };
}
const WHAT = String.raw`(?:\p{L}+ ){0,3}?(debt|tax|taxes|fees|interest)\b`;
const HELD = new RegExp(
  String.raw`\b(?:including|counting|assuming) ${WHAT}|\bwith ${WHAT} (?:included|assumed|counted)`,
  'iu',
);

/** "About $16 billion, plus $3 billion in stock" */
function added(claim: Claim, text: string, topic: Topic): More | null {
  const more = topic
    .amountsBeside(claim)
    .find(({ span }) => span.start > claim.span.end && PLUS.test(text.slice(claim.span.end, span.start)));
  if (more === undefined) return null;
  return { without: countOf(claim), sum: countOf(claim) + countOf(more), note: `with ${more.surface} more` };
}
const PLUS = /^(?:,? (?:in )?\p{L}+(?: and \p{L}+)?)?,? (?:plus|and (?:another|an additional|a further))\s$/iu;

/** One of the two is the sum, and the other is not; nor is it anything else where the text has what it is without. */
export const isWithMore = (more: readonly More[], a: NumericReading, b: NumericReading): boolean =>
  more.some((one) => isSumOf(one, a, b) || isSumOf(one, b, a));

const isSumOf = ({ sum, without }: More, whole: NumericReading, part: NumericReading): boolean =>
  holds(whole.interval, sum) && !holds(part.interval, sum) && (without === null || holds(part.interval, without));

export const holds = (interval: Interval | null, value: number): boolean =>
  interval !== null && interval.low <= value && value <= interval.high;
