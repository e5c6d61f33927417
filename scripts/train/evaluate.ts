import { universalTag } from '../../src/2-extract/parse/inventories.ts';
import type { Parser, Token, Tree } from '../../src/2-extract/parse/tree.ts';
import type { GoldSentence } from './treebank.ts';

/** Shares of words, from 0 to 1; `withoutPunctuation` leaves out words whose gold label is punct. */
export type Scores = {
  readonly words: number;
  readonly upos: number;
  readonly tag: number;
  readonly uas: number;
  readonly las: number;
  readonly withoutPunctuation: { readonly uas: number; readonly las: number };
  /** Numerals with the right head. */
  readonly numerals: number;
  /** Of plural nouns and verbs. */
  readonly lemma: number;
  /** Of processor time, tagging and parsing together: what a core does that has nothing else to do. */
  readonly wordsPerSecond: number;
};

export function evaluate(parser: Parser, sentences: readonly GoldSentence[]): Scores {
  const tokens = sentences.map(({ forms }) => forms.map(toToken));
  const started = process.cpuUsage();
  const trees = tokens.map((sentence) => parser.parse(sentence));
  const seconds = process.cpuUsage(started).user / 1e6;
  const count = (holds: (tree: Tree, gold: GoldSentence, at: number) => boolean) => countWords(trees, sentences, holds);
  const words = count(() => true);
  const marks = count((_, gold, at) => gold.labels[at] === 'punct');
  const isHead = (tree: Tree, gold: GoldSentence, at: number) => tree.heads[at] === gold.heads[at];
  const isArc = (tree: Tree, gold: GoldSentence, at: number) =>
    isHead(tree, gold, at) && tree.labels[at] === gold.labels[at];
  const isWord = (gold: GoldSentence, at: number) => gold.labels[at] !== 'punct';
  const numerals = count((_, gold, at) => gold.tags[at] === 'NUM');
  const inflected = count((_, gold, at) => isInflected(gold, at));
  return {
    words,
    upos: count((tree, gold, at) => universalTag(tree.tags[at]) === universalTag(gold.tags[at])) / words,
    tag: count((tree, gold, at) => tree.tags[at] === gold.tags[at]) / words,
    uas: count(isHead) / words,
    las: count(isArc) / words,
    withoutPunctuation: {
      uas: count((tree, gold, at) => isWord(gold, at) && isHead(tree, gold, at)) / (words - marks),
      las: count((tree, gold, at) => isWord(gold, at) && isArc(tree, gold, at)) / (words - marks),
    },
    numerals: count((tree, gold, at) => gold.tags[at] === 'NUM' && isHead(tree, gold, at)) / numerals,
    lemma: count((tree, gold, at) => isInflected(gold, at) && hasLemma(tree, gold, at)) / inflected,
    wordsPerSecond: words / seconds,
  };
}

function countWords(
  trees: readonly Tree[],
  sentences: readonly GoldSentence[],
  holds: (tree: Tree, gold: GoldSentence, at: number) => boolean,
): number {
  let total = 0;
  trees.forEach((tree, i) => {
    for (let at = 0; at < tree.tokens.length; at += 1) if (holds(tree, sentences[i], at)) total += 1;
  });
  return total;
}

function isInflected(gold: GoldSentence, at: number): boolean {
  return gold.tags[at] === 'NOUN_S' || gold.tags[at].startsWith('VERB');
}

function hasLemma(tree: Tree, gold: GoldSentence, at: number): boolean {
  return tree.lemmas[at] === gold.lemmas[at].toLowerCase();
}

function toToken(text: string): Token {
  return { text, start: 0, end: text.length };
}

export function describe(scores: Scores): string {
  const percent = (share: number) => (100 * share).toFixed(2);
  const { withoutPunctuation: plain } = scores;
  return [
    `UPOS ${percent(scores.upos)}`,
    `tags ${percent(scores.tag)}`,
    `UAS/LAS ${percent(scores.uas)}/${percent(scores.las)}`,
    `without punctuation ${percent(plain.uas)}/${percent(plain.las)}`,
    `heads of numerals ${percent(scores.numerals)}`,
    `lemmas ${percent(scores.lemma)}`,
    `${Math.round(scores.wordsPerSecond)} words/s`,
  ].join(', ');
}
