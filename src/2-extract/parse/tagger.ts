import { FeatureBuffer } from './feature-buffer.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { Scorer } from './linear-model.ts';
import { fillTagFeatures, type TagContext } from './tag-features.ts';

/** Tags words from left to right, never going back; `Tagger.tag` gives tag ids. */
export class Tagger {
  readonly lexicon: Lexicon;
  readonly #model: Scorer;
  readonly #features = new FeatureBuffer();

  constructor(lexicon: Lexicon, model: Scorer) {
    this.lexicon = lexicon;
    this.#model = model;
  }

  tag(words: readonly Word[]): Int32Array {
    const tags = new Int32Array(words.length);
    const context = startTagging(words, this.lexicon);
    for (let at = 0; at < words.length; at += 1) {
      context.at = at;
      fillTagFeatures(this.#features, context);
      tags[at] = highest(this.#model.score(this.#features));
      context.beforePrevious = context.previous;
      context.previous = tags[at] + 1;
    }
    return tags;
  }
}

export function startTagging(words: readonly Word[], lexicon: Lexicon): TagContext {
  let upper = 0;
  let lower = 0;
  for (const word of words) {
    if (word.capitals > 0) upper += 1;
    else if (/^\p{L}/u.test(word.norm)) lower += 1;
  }
  return { words, lexicon, isCapitalised: upper > 2 && lower * 2 < upper, at: 0, previous: 0, beforePrevious: 0 };
}

/** The class with the highest score; the first of equals. */
export function highest(scores: Int16Array | Float32Array): number {
  let best = 0;
  for (let id = 1; id < scores.length; id += 1) if (scores[id] > scores[best]) best = id;
  return best;
}
