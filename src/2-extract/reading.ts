// One article, read once: its sentences with their zones and attributions. Every extractor works on this.
import { readSentences, type Sentence } from '../lib/tokens.ts';
import type { ReadArticle, Span, Zone } from '../model.ts';
import { attributeSentence, newSpeakers, type SentenceAttribution } from './attribution/attribute.ts';
import type { KnownSources } from './attribution/sources.ts';
import type { Parser } from './parse/tree.ts';
import { type FoundQuotation, findQuotations } from './quotation/find-quotations.ts';
import { type TreeView, viewOf } from './tree/tree-view.ts';

export type ReadSentence = Sentence & {
  /** Its dependency tree, parsed when first asked for: most sentences hold no figure. */
  readonly tree: () => TreeView;
  /** Who spoke last before it: whom "he" and "they" mean. */
  readonly speaker: string | null;
  readonly zone: Zone;
  /** Number of its paragraph in the article. */
  readonly paragraph: number;
  readonly attribution: SentenceAttribution;
};

export type Reading = {
  readonly article: ReadArticle;
  /** The article's day (YYYY-MM-DD), against which relative dates are resolved; null where unknown. */
  readonly day: string | null;
  readonly sentences: readonly ReadSentence[];
  readonly quotations: readonly FoundQuotation[];
  /** Names of sources in this article, by the words a shorter mention may use. */
  readonly sources: KnownSources;
};

export function readArticleOnce(article: ReadArticle, parser: Parser): Reading {
  const speakers = newSpeakers();
  const quotations = article.passages.flatMap((passage) => findQuotations(article.text, passage));
  const sentences = article.passages.flatMap((passage, paragraph) =>
    readSentences(article.text, passage).map((sentence) => {
      const isQuoted = quotations.some((quotation) => !quotation.isLabel && covers(quotation, sentence));
      const speaker = speakers.last;
      const attribution = attributeSentence(article.text, sentence, isQuoted, speakers);
      return {
        ...sentence,
        tree: lazyTree(parser, sentence, passage.zone),
        speaker,
        zone: passage.zone,
        paragraph,
        attribution,
      };
    }),
  );
  return {
    article,
    day: article.published?.value.slice(0, 10) ?? null,
    sentences,
    quotations,
    sources: speakers.known,
  };
}

function lazyTree(parser: Parser, sentence: Sentence, zone: Zone): () => TreeView {
  let view: TreeView | undefined;
  return () => {
    view ??= viewOf(parser.parse(sentence.tokens, { isHeadline: zone === 'headline' }));
    return view;
  };
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start + 1 && outer.end >= inner.end - 1;

/** The sentence that holds a span. */
export const sentenceAt = (reading: Reading, span: Span): ReadSentence | undefined =>
  reading.sentences.find((sentence) => sentence.start < span.end && sentence.end > span.start);
