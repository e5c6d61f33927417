// Counts that may be parts of a total.
import type { Claim } from '../model.ts';
import type { Question } from './question.ts';

export const isExactCount = (claim: Claim): boolean =>
  claim.quantity?.dimension === 'count' && claim.quantity.modifier === 'exact' && claim.quantity.value !== null;
export const countOf = (claim: Claim): number => claim.quantity?.value ?? 0;
export const sumOf = (claims: readonly Claim[]): number => claims.reduce((sum, claim) => sum + countOf(claim), 0);
export const printed = (claims: readonly Claim[]): string => claims.map((claim) => claim.surface).join(' + ');
const arePeople = (claim: Claim): boolean => claim.quantity?.unit === 'people';

/** Smaller sums agree by chance. */
export const LEAST_TOTAL = 10;

/** The exact counts of each sentence that could be parts of the total: people of people, things of things. */
export function countsBySentence(topic: readonly Question[], total: Claim): readonly (readonly Claim[])[] {
  const sentences = new Map<string, Claim[]>();
  for (const claim of topic.flatMap((question) => question.claims)) {
    if (!isExactCount(claim) || claim.id === total.id || countOf(claim) < 2 || arePeople(claim) !== arePeople(total))
      continue;
    const key = `${claim.articleId} ${claim.sentence.start}`;
    sentences.set(key, [...(sentences.get(key) ?? []), claim]);
  }
  return [...sentences.values()];
}
