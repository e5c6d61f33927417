import { TAGS, universalTag } from './inventories.ts';
import type { Lexicon, Word } from './lexicon.ts';

/** A sentence as the parser sees it: one entry per node, node 0 the artificial root. */
export type ParseSentence = {
  readonly size: number;
  readonly words: readonly Word[];
  /** Tag id + 1; 0 for the root. */
  readonly tags: Int32Array;
  readonly hashes: Int32Array;
  readonly suffixes: Int32Array;
  readonly ambiguities: Int32Array;
  /** How many verbs, commas and coordinating conjunctions stand before each node. */
  readonly verbsBefore: Int32Array;
  readonly commasBefore: Int32Array;
  readonly conjunctionsBefore: Int32Array;
  /** Tag of the first verb or auxiliary at or after each node, 0 for none before the sentence ends. */
  readonly nextVerb: Int32Array;
};

const isVerb = TAGS.map((tag) => ['VERB', 'AUX'].includes(universalTag(tag)));
const isComma = TAGS.map((tag) => ['PUNCT_,', 'PUNCT_:', 'PUNCT_Q'].includes(tag));
const isConjunction = TAGS.map((tag) => tag === 'CCONJ');

export function prepareSentence(words: readonly Word[], tagIds: ArrayLike<number>, lexicon: Lexicon): ParseSentence {
  const size = words.length + 1;
  const nodes = [lexicon.root, ...words];
  const tags = new Int32Array(size);
  for (let i = 1; i < size; i += 1) tags[i] = tagIds[i - 1] + 1;
  return {
    size,
    words: nodes,
    tags,
    hashes: columnOf(nodes, (word) => word.hash),
    suffixes: columnOf(nodes, (word) => word.suffixes[2]),
    ambiguities: columnOf(nodes, (word) => word.ambiguity),
    verbsBefore: countBefore(tags, isVerb),
    commasBefore: countBefore(tags, isComma),
    conjunctionsBefore: countBefore(tags, isConjunction),
    nextVerb: findNextVerb(tags),
  };
}

/** `Int32Array.from` takes four times as long. */
function columnOf(nodes: readonly Word[], read: (word: Word) => number): Int32Array {
  const column = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i += 1) column[i] = read(nodes[i]);
  return column;
}

function countBefore(tags: Int32Array, counts: readonly boolean[]): Int32Array {
  const before = new Int32Array(tags.length + 1);
  for (let i = 0; i < tags.length; i += 1) before[i + 1] = before[i] + (tags[i] > 0 && counts[tags[i] - 1] ? 1 : 0);
  return before;
}

function findNextVerb(tags: Int32Array): Int32Array {
  const found = new Int32Array(tags.length + 1);
  for (let i = tags.length - 1; i > 0; i -= 1) found[i] = isVerb[tags[i] - 1] ? tags[i] : found[i + 1];
  return found;
}
