import type { FeatureBuffer } from './feature-buffer.ts';
import type { Lexicon, Word } from './lexicon.ts';

/** Where a tag is being chosen, and the two tags chosen before it (from 1; 0 before the sentence). */
export type TagContext = {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** Most words begin with a capital, so capitals tell little. */
  readonly isCapitalised: boolean;
  at: number;
  previous: number;
  beforePrevious: number;
};

/** Fills the buffer with what the tag of word `at` is chosen by. */
export function fillTagFeatures(features: FeatureBuffer, context: TagContext): void {
  features.reset();
  const { words, lexicon, at } = context;
  const word = words[at];
  const last = words[at - 1] ?? lexicon.none;
  const next = words[at + 1] ?? lexicon.none;
  addWord(features, word, (at === 0 ? 4 : 0) + (context.isCapitalised ? 8 : 0));
  addTags(features, word, context);
  addNeighbours(features, word, last, next);
  addLookahead(features, word, next, context);
  features.add((words[at - 2] ?? lexicon.none).hash);
  features.add((words[at + 2] ?? lexicon.none).hash);
  features.finish();
}

function addWord(features: FeatureBuffer, word: Word, position: number): void {
  const capitals = word.capitals + position;
  const [suffix1, suffix2, suffix3, suffix4] = word.suffixes;
  features.add(word.hash);
  features.add(word.hash, capitals);
  features.add(suffix1, capitals);
  features.add(suffix2, capitals);
  features.add(suffix3, capitals);
  features.add(suffix4);
  for (const prefix of word.prefixes) features.add(prefix);
  features.add(word.shape);
  features.add(word.shape, position);
  features.add(capitals);
  features.add(word.ambiguity);
  features.add(word.ambiguity, capitals);
}

function addTags(features: FeatureBuffer, word: Word, { previous, beforePrevious }: TagContext): void {
  features.add(previous);
  features.add(beforePrevious);
  features.add(previous, beforePrevious);
  features.add(previous, word.hash);
  features.add(previous, word.suffixes[2]);
  features.add(previous, word.ambiguity);
  features.add(previous, beforePrevious, word.ambiguity);
  features.add(previous, beforePrevious, word.hash);
}

function addNeighbours(features: FeatureBuffer, word: Word, last: Word, next: Word): void {
  features.add(last.hash);
  features.add(next.hash);
  features.add(last.hash, word.hash);
  features.add(word.hash, next.hash);
  features.add(last.suffixes[2]);
  features.add(next.suffixes[1]);
  features.add(next.suffixes[2], next.capitals);
  features.add(last.shape);
  features.add(next.shape);
  features.add(word.capitals, last.capitals, next.capitals);
  features.add(word.suffixes[2], last.hash);
  features.add(word.suffixes[2], next.hash);
}

function addLookahead(features: FeatureBuffer, word: Word, next: Word, context: TagContext): void {
  const { previous, words, at, lexicon } = context;
  const second = words[at + 2] ?? lexicon.none;
  features.add(next.ambiguity);
  features.add(next.ambiguity, second.ambiguity);
  features.add(previous, next.ambiguity);
  features.add(word.ambiguity, next.ambiguity);
  features.add(previous, word.ambiguity, next.ambiguity);
  features.add(word.ambiguity, next.ambiguity, second.ambiguity);
  features.add(word.hash, next.ambiguity);
  features.add(word.ambiguity, next.hash);
  features.add(previous, next.hash);
  features.add(next.ambiguity, word.suffixes[2]);
}
