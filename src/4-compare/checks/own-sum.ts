// An article's own parts that do not add up to its total. Told beside whatever else its question is about.
import type { Claim } from '../../model.ts';
import { countOf, countsBySentence, isExactCount, LEAST_TOTAL, printed, sumOf } from '../parts.ts';
import type { Question } from '../question.ts';
import { outletsOf } from '../words.ts';
import type { Check, Finding } from './check.ts';

/** Arithmetic by class; apart from arithmetic.ts because it is about one article and not about what others say. */
export const ownSum: Check = {
  meta: { id: 'arithmetic', weight: 1.6, standsAlone: true },
  find: (question, topic) => {
    for (const total of question.claims.filter(isExactCount)) {
      const finding = ownParts(question, topic, total);
      if (finding !== null) return finding;
    }
    return null;
  },
};

/** Parts that miss the total by more than this share were never meant to be all of it. */
const MOST_MISSING = 0.1;

/** "Of the 41 injured, 22 are dockers, eleven firefighters and six drivers": 39. */
function ownParts(question: Question, topic: readonly Question[], total: Claim): Finding | null {
  if (total.quantity?.aspect === 'part') return null;
  const parts = countsBySentence(topic, total).find(
    (counts) => counts[0].sentence.start === total.sentence.start && counts[0].articleId === total.articleId,
  );
  const own = parts?.filter((part) => part.quantity?.aspect === 'part') ?? [];
  const [sum, value] = [sumOf(own), countOf(total)];
  if (own.length < 2 || sum === value || value < LEAST_TOTAL) return null;
  if (sum < value && (value - sum) / value > MOST_MISSING) return null;
  return {
    readings: [
      { text: total.surface, claimIds: [total.id] },
      { text: `${printed(own)} = ${sum}`, claimIds: own.map((part) => part.id) },
    ],
    explanation: `${outletsOf([question.articleOf(total)])} has ${total.surface} in all, but its parts, ${printed(own)}, add up to ${sum}.`,
  };
}
