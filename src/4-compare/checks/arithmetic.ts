// Parts and total: one article's parts add up to another's total.
import type { Claim } from '../../model.ts';
import { countOf, isExactCount, LEAST_TOTAL, printed } from '../parts.ts';
import type { Question } from '../question.ts';
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

/** "30 more than the rules ask for" is a difference and no part. */
const isComparison = (claim: Claim, text: string): boolean =>
  /^\s+(?:\p{L}+\s+)?(?:more|fewer|less) than\b/u.test(text.slice(claim.span.end, claim.span.end + 30));
