// Figures of one sentence that tell of each other: the parts of a whole, and the total that a new count brings.
import type { ReadSentence } from '../reading.ts';
import type { Counting } from './counting.ts';

/** The countings of a sentence, each with what another one says of it. */
export function withWholes(text: string, sentence: ReadSentence, countings: readonly Counting[]): readonly Counting[] {
  return withTotals(text, sentence, withVerblessParts(text, withParts(text, sentence, countings)));
}

const isCount = ({ figure }: Counting): boolean => figure.quantity.dimension === 'count';

/** "47 destroyed buildings, 29 of them homes": what befell the whole befell the part that no verb speaks of. */
const withVerblessParts = (text: string, countings: readonly Counting[]): readonly Counting[] =>
  countings.map((part, i) => {
    const whole = countings.slice(0, i).findLast((other) => isCount(other) && other.event !== undefined);
    const isVerbless = part.event === undefined && OF_THEM.test(text.slice(part.figure.end, part.figure.end + 12));
    return whole !== undefined && isCount(part) && isVerbless
      ? { ...part, event: whole.event, predicate: whole.predicate }
      : part;
  });
const OF_THEM = /^\s+of\s+(?:them|whom|which)\b/;

/** "Of the 41 injured, 22 are dockers and six are drivers": parts, and what befell the 41 befell them. */
function withParts(text: string, sentence: ReadSentence, countings: readonly Counting[]): readonly Counting[] {
  const [whole, ...parts] = countings;
  const isOfWhole = /^["“]?Of (?:the|those|these|its|their)\s/.test(text.slice(sentence.start, sentence.end));
  if (!isOfWhole || !isCount(whole)) return countings;
  return [whole, ...parts.map((part) => (isCount(part) ? asPart(part, whole) : part))];
}

function asPart(part: Counting, whole: Counting): Counting {
  const isIdle = part.event === undefined || part.event === 'be';
  return { ...part, isPart: true, ...(isIdle ? { event: whole.event, predicate: whole.predicate } : {}) };
}

const BRINGS_TOTAL =
  /\b(?:bring|tak|rais|lift|push)\p{L}*\s+(?:the|its|their)\s+(?:\p{L}+\s+)?(?:total|number|count|tally|figure)(?:\s+so far)?\s+to\s+(?:\p{L}+\s+){0,3}$/iu;

/** "Five more were arrested, bringing the total to 52": what befell the five befell the 52. */
const withTotals = (text: string, sentence: ReadSentence, countings: readonly Counting[]): readonly Counting[] =>
  countings.map((total, i) => {
    const before = countings.slice(0, i).findLast((other) => isCount(other) && other.event !== undefined);
    const isTotal = isCount(total) && BRINGS_TOTAL.test(text.slice(sentence.start, total.figure.start));
    return isTotal && before !== undefined ? { ...total, event: before.event, predicate: before.predicate } : total;
  });
