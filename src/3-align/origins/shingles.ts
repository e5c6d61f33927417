// Two measures of how much one text repeats another: shared word triples, and sentences that say the same.
import { readSentences } from '../../lib/tokens.ts';
import type { ReadArticle } from '../../model.ts';

export type Fingerprint = {
  readonly triples: ReadonlySet<string>;
  /** The word sets of the sentences of at least `SHORTEST` words. */
  readonly sentences: readonly ReadonlySet<string>[];
};

/** Shorter sentences are alike by chance. */
const SHORTEST = 6;

export function fingerprint(article: ReadArticle): Fingerprint {
  const triples = new Set<string>();
  const sentences: ReadonlySet<string>[] = [];
  for (const passage of article.passages) {
    for (const sentence of readSentences(article.text, passage)) {
      const words = sentence.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).map((token) => token.lower);
      for (let i = 0; i + 2 < words.length; i += 1) triples.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
      if (words.length >= SHORTEST) sentences.push(new Set(words));
    }
  }
  return { triples, sentences };
}

/** Share of the smaller text's word triples that the other has too (Broder 1997, containment). 0 to 1. */
export function containment(a: Fingerprint, b: Fingerprint): number {
  const [small, large] = a.triples.size <= b.triples.size ? [a.triples, b.triples] : [b.triples, a.triples];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const triple of small) if (large.has(triple)) shared += 1;
  return shared / small.size;
}

/** Sentences with at least this Jaccard similarity say the same. Lower finds freer rewordings and more chance. */
const SAME_SENTENCE = 0.4;

/**
 * Share of the sentences of the text with fewer of them that have a counterpart in the other; of texts with equally
 * many, the smaller share, so that it does not matter which is asked first. 0 to 1.
 */
export function sentenceAlignment(a: Fingerprint, b: Fingerprint): number {
  const [few, many] =
    a.sentences.length <= b.sentences.length ? [a.sentences, b.sentences] : [b.sentences, a.sentences];
  if (few.length === 0) return 0;
  const share = shareFound(few, many);
  return few.length === many.length ? Math.min(share, shareFound(many, few)) : share;
}

function shareFound(sentences: Fingerprint['sentences'], others: Fingerprint['sentences']): number {
  const found = sentences.filter((sentence) => others.some((other) => jaccard(sentence, other) >= SAME_SENTENCE));
  return found.length / sentences.length;
}

/** Share of the different words of both that both have. 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}
