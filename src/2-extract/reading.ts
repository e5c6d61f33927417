// One article, read once: its sentences with their zones and attributions. Every extractor works on this.
import { readSentences, type Sentence } from '../lib/tokens.ts';
import type { Attribution, ReadArticle, Span, Zone } from '../model.ts';
import { readVoices, type Voices } from './attribution/attribute.ts';
import type { TreeSentence } from './attribution/cast.ts';
import { firstEndingBehind, overlapping } from './overlapping.ts';
import type { Parser } from './parse/tree.ts';
import { type FoundQuotation, findQuotations } from './quotation/find-quotations.ts';
import { type TreeView, viewOf } from './tree/tree-view.ts';

export type ReadSentence = TreeSentence;

export type Reading = {
  readonly article: ReadArticle;
  /** The article's day (YYYY-MM-DD), against which relative dates are resolved; null where unknown. */
  readonly day: string | null;
  readonly sentences: readonly ReadSentence[];
  readonly quotations: readonly FoundQuotation[];
  readonly voices: Voices;
};

export function readArticleOnce(article: ReadArticle, parser: Parser): Reading {
  const quotations = article.passages.flatMap((passage) => findQuotations(article.text, passage));
  const sentences = article.passages.flatMap((passage, paragraph) =>
    readSentences(article.text, passage).map((sentence) => ({
      ...sentence,
      tree: lazyTree(parser, sentence, passage.zone),
      zone: passage.zone,
      paragraph,
    })),
  );
  return {
    article,
    day: article.published?.value.slice(0, 10) ?? null,
    sentences,
    quotations,
    voices: readVoices(article.text, sentences, quotations),
  };
}

function lazyTree(parser: Parser, sentence: Sentence, zone: Zone): () => TreeView {
  let view: TreeView | undefined;
  return () => {
    view ??= viewOf(parser.parse(sentence.tokens, { isHeadline: zone === 'headline' }));
    return view;
  };
}

/** The sentence that holds a span. */
export const sentenceAt = (reading: Reading, span: Span): ReadSentence | undefined =>
  overlapping(reading.sentences, span)[0];

/** Who gives the figure or date of a span; undefined where the outlet itself speaks. `node`: its token in the sentence's tree, or -1. */
export const attributionOf = (
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
  node: number,
): Attribution | undefined => reading.voices.sourceOf(firstEndingBehind(reading.sentences, sentence.start), span, node);
