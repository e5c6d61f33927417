// What a figure counts, what happened to it, whose it is, where and when: by the tree, and by tags where the tree is broken.

import { once } from '../../lib/once.ts';
import type { Dimension, Span } from '../../model.ts';
import { agentWords, eventWords } from '../lexicon/event-words.ts';
import { type Frame, isPerson } from '../lexicon/lexicon.ts';
import type { Figure } from '../quantity/read-figures.ts';
import type { ReadSentence } from '../reading.ts';
import { placeNear } from '../scope/places.ts';
import { countedBehind } from '../syntax/counted-noun.ts';
import { predicateNear } from '../syntax/predicate.ts';
import { readFigureByTree, type TreeFigure } from '../tree/read-figure.ts';
import type { DatedSpan } from '../tree/times.ts';
import { lastName } from '../tree/tree-view.ts';
import { settledByWords } from './by-words/index.ts';

export type Counting = {
  readonly figure: Figure;
  /** Lemma and phrase of what is counted; null where the sentence leaves it out. */
  readonly counted: { readonly head: string; readonly text: string } | null;
  readonly event: string | undefined;
  /** The event in words, seen from what is counted. */
  readonly predicate: string | undefined;
  readonly owner: string | undefined;
  readonly place: string | undefined;
  /** The dates that govern the figure, nearest first. */
  readonly dates: readonly DatedSpan[];
  /** The sentence says that it is a part of another figure; false where it is whole, though it is told as a part. */
  readonly isPart?: boolean;
  readonly by: 'tree' | 'tag-rules';
  /** The token of the tree that stands for the figure; -1 without a tree. */
  readonly node: number;
};

/** One for each figure of the sentence, in order. */
export function countFigures(
  text: string,
  sentence: ReadSentence,
  figures: readonly Figure[],
  dates: readonly DatedSpan[],
): readonly Counting[] {
  const tokensOf = once((figure: Figure) => tokensIn(sentence, figure));
  return figures.map((figure) => {
    const frame = frameOf(figure, text);
    const tree = readFigureByTree(text, sentence.tree(), figure, frame, dates);
    const isBroken = tree === null || (tree.head < 0 && tree.predicate === null);
    const read = isBroken
      ? byTags(text, sentence, figure, figures, frame, tokensOf)
      : byTree(text, sentence, figure, tree);
    return settledByWords(text, sentence, read);
  });
}

/** Persons unless a thing is counted right behind; what decides between the senses of "hold", "charge", "release". */
function frameOf(figure: Figure, text: string): Frame {
  const { dimension } = figure.quantity;
  if (isOwnFrame(dimension)) return dimension;
  if (dimension !== 'count') return 'any';
  const words =
    text
      .slice(figure.behind, figure.behind + 60)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const isPersonal = words.slice(0, 4).some((word) => isPerson(word) || isPerson(singular(word)) || word === 'people');
  return isPersonal || words.length === 0 ? 'person' : 'any';
}

/** "men", "children", "wives", "thieves", "nurses" */
const singular = (word: string): string =>
  word
    .replace(/^(.*m)en$/, '$1an')
    .replace(/^(.*child)ren$/, '$1')
    .replace(/^wives$/, 'wife')
    .replace(/^thieves$/, 'thief')
    .replace(/s$/, '');

type OwnFrame = Extract<Dimension, Frame>;
const OWN_FRAMES: readonly string[] = ['money', 'percent', 'length', 'duration', 'magnitude'] satisfies OwnFrame[];
const isOwnFrame = (dimension: Dimension): dimension is OwnFrame => OWN_FRAMES.includes(dimension);

function byTree(text: string, sentence: ReadSentence, figure: Figure, tree: TreeFigure): Counting {
  const view = sentence.tree();
  const counted =
    tree.phrase === null
      ? null
      : { head: view.lemmas[lastName(view, tree.head)], text: text.slice(tree.phrase.start, tree.phrase.end) };
  return {
    figure,
    counted,
    event: tree.predicate?.event,
    predicate:
      tree.predicate === null
        ? undefined
        : tree.isAgent
          ? agentWords(tree.predicate.event, view.lemmas[tree.predicate.node])
          : eventWords(tree.predicate.event),
    owner: tree.owner,
    place: tree.place,
    dates: tree.dates,
    by: 'tree',
    node: tree.top,
  };
}

/** The tokens of the sentence that a span touches. */
const tokensIn = (sentence: ReadSentence, { start, end }: Span): readonly number[] =>
  sentence.tokens.flatMap((token, i) => (token.end > start && token.start < end ? [i] : []));

function byTags(
  text: string,
  sentence: ReadSentence,
  figure: Figure,
  figures: readonly Figure[],
  frame: Frame,
  tokensOf: (figure: Figure) => readonly number[],
): Counting {
  const counted = countsNoun(figure) ? countedBehind(text, sentence, figure) : null;
  const own = tokensOf(figure);
  const others = new Set(figures.filter((other) => other !== figure).flatMap(tokensOf));
  const next = counted?.next ?? (own.at(-1) ?? 0) + 1;
  const event = predicateNear(sentence, own[0] ?? 0, next, frame, others)?.event;
  return {
    figure,
    counted,
    event,
    predicate: event === undefined ? undefined : eventWords(event),
    owner: undefined,
    place: placeNear(text, sentence, figure),
    dates: [],
    by: 'tag-rules',
    node: -1,
  };
}

/** A length or a price counts nothing behind it, but for "a $13 billion acquisition" and "5 % of the market". */
const countsNoun = (figure: Figure): boolean =>
  /^(?:count|percent|rate|rank|money|age)$/.test(figure.quantity.dimension) ||
  figure.isHyphenated ||
  figure.form === 'score';
