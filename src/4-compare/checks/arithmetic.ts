// Parts and total: one article's parts add up to another's total.
import type { Claim } from '../../model.ts';
import { type Question, rivalPairs } from '../question.ts';
import { outletsOf } from '../words.ts';
import type { Check, Finding } from './check.ts';

export const arithmetic: Check = {
  meta: { id: 'arithmetic', weight: 1 },
  find: (question, topic) => {
    if (question.group.kind !== 'quantity') return null;
    const exact = question.claims.filter(
      (claim) => claim.quantity?.modifier === 'exact' && claim.quantity.dimension === 'count',
    );
    for (const total of exact) {
      const finding = partsOf(question, topic, total);
      if (finding !== null) return finding;
    }
    return null;
  },
};

/** Smaller sums agree by chance. */
const LEAST_TOTAL = 10;

function partsOf(question: Question, topic: readonly Question[], total: Claim): Finding | null {
  const value = total.quantity?.value ?? 0;
  if (value < LEAST_TOTAL || rivalPairs(question).length === 0) return null;
  for (const parts of sentencesOfParts(topic, total)) {
    const sum = parts.reduce((so, part) => so + (part.quantity?.value ?? 0), 0);
    const isOfQuestion = parts.some((part) => question.claims.includes(part));
    if (sum !== value || !isOfQuestion || parts.some((part) => part.articleId === total.articleId)) continue;
    const added = parts.map((part) => part.surface).join(' + ');
    return {
      readings: [
        { text: total.surface, claimIds: [total.id] },
        { text: added, claimIds: parts.map((part) => part.id) },
      ],
      explanation: `${outletsOf([question.articleOf(total)])} has ${total.surface}; ${outletsOf([question.articleOf(parts[0])])} has ${added}, which is the same by addition.`,
    };
  }
  return null;
}

/** Counts of one sentence that could be parts of the total: of the same unit, all of them or any two of them. */
function sentencesOfParts(topic: readonly Question[], total: Claim): readonly (readonly Claim[])[] {
  const sentences = new Map<string, Claim[]>();
  for (const claim of topic.flatMap((question) => question.claims)) {
    const isCount =
      claim.quantity?.dimension === 'count' && claim.quantity.modifier === 'exact' && claim.id !== total.id;
    if (!isCount || (claim.quantity?.value ?? 0) < 2) continue;
    const key = `${claim.articleId} ${claim.sentence.start}`;
    sentences.set(key, [...(sentences.get(key) ?? []), claim]);
  }
  return [...sentences.values()].filter((parts) => parts.length >= 2 && parts.length <= 4);
}
