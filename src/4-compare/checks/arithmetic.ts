// Parts and total: one article's parts add up to another's total.
import type { Claim } from '../../model.ts';
import { countOf, isExactCount, LEAST_TOTAL, printed } from '../parts.ts';
import type { NumericReading, Question } from '../question.ts';
import type { Topic } from '../topic.ts';
import { outletsOf } from '../words.ts';
import type { Check, Finding } from './check.ts';

export const arithmetic: Check = {
  meta: { id: 'arithmetic', weight: 1 },
  find: (question, topic) => {
    for (const total of question.claims.filter(isExactCount)) {
      const finding = partsElsewhere(question, topic, total);
      if (finding !== null) return finding;
    }
    return null;
  },
};

/** 70 and five transport planes here, 75 planes there. Only where the figures would otherwise be rivals. */
function partsElsewhere(question: Question, topic: Topic, total: Claim): Finding | null {
  if (countOf(total) < LEAST_TOTAL || question.rivals.length === 0) return null;
  const parts = topic
    .sentencesOfSum(total)
    .find(
      (counts) =>
        counts.length >= 2 &&
        counts.length <= 4 &&
        counts[0].articleId !== total.articleId &&
        counts.some((part) => question.claims.includes(part)) &&
        question.rivals.every((pair) => isOfSum(pair, total, counts)) &&
        !isReplaced(counts, question.articleOf(counts[0]).text) &&
        !counts.some((part) => isComparison(part, question.articleOf(part).text)),
    );
  if (parts === undefined) return null;
  return {
    readings: [
      { text: total.surface, claimIds: [total.id] },
      { text: printed(parts), claimIds: parts.map((part) => part.id) },
    ],
    explanation: `${outletsOf([question.articleOf(total)])} has ${total.surface}; ${outletsOf([question.articleOf(parts[0])])} has ${printed(parts)}, which is the same by addition.`,
  };
}

/** The sum leaves no other rivals unexplained. */
const isOfSum = (pair: readonly NumericReading[], total: Claim, counts: readonly Claim[]): boolean =>
  pair.some(({ claims }) => claims.includes(total)) &&
  pair.some(({ claims }) => counts.some((part) => claims.includes(part)));

/** "Five died after an initial count of 14": what was counted before is no part of what is counted now. */
function isReplaced(counts: readonly Claim[], text: string): boolean {
  const spans = counts.map(({ span }) => span).sort((a, b) => a.start - b.start);
  return spans.some((span, i) => i > 0 && INSTEAD.test(text.slice(spans[i - 1].end, span.start)));
}
const INSTEAD =
  /\b(?:instead of|rather than|(?:down|up) from|compared (?:with|to)|against|initial(?:ly)?|earlier|previous(?:ly)?|original(?:ly)?)\b/i;

/** "30 more than the rules ask for" is a difference and no part. */
const isComparison = (claim: Claim, text: string): boolean =>
  /^\s+(?:\p{L}+\s+)?(?:more|fewer|less) than\b/u.test(text.slice(claim.span.end, claim.span.end + 30));
