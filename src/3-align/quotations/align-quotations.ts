// Quotations of one utterance: overlapping content words, whatever the translation.
import type { Claim } from '../../model.ts';
import { averageLinkage } from '../cluster.ts';
import { STOP_WORDS } from '../stop-words.ts';

/** Share of content words in common, taken on the mean of both lengths. Lower joins sentences that share a topic. */
const SAME_UTTERANCE = 0.34;
/** Fewer content words tell nothing. */
const FEWEST_SHARED = 2;

export function alignQuotations(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const quotations = claims.filter((claim) => claim.kind === 'quotation');
  const words = quotations.map(contentWords);
  const score = (i: number, k: number): number =>
    quotations[i].articleId === quotations[k].articleId ? -1 : overlap(words[i], words[k]);
  return averageLinkage(quotations.length, score, SAME_UTTERANCE).map((group) => group.map((i) => quotations[i]));
}

/** Word stems without stop words; five letters are stem enough to match "destroy" with "destroyed". */
function contentWords(claim: Claim): ReadonlySet<string> {
  const words = claim.surface.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map((word) => word.slice(0, 5)));
}

/** Overlap against the geometric mean of the sizes: a fragment still matches the sentence it was cut from. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  if (shared < FEWEST_SHARED) return 0;
  return shared / Math.sqrt(a.size * b.size);
}
