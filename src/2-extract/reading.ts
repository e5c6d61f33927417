// One article, read once: its sentences with their zones and attributions. Every extractor works on this.
import { readSentences, type Sentence } from '../lib/tokens.ts';
import type { Passage, ReadArticle, Span, Zone } from '../model.ts';
import { attributeSentence, newSpeakers, type SentenceAttribution } from './attribution/attribute.ts';
import { type FoundQuotation, findQuotations } from './quotation/find-quotations.ts';

export type ReadSentence = Sentence & {
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
};

export function readArticleOnce(article: ReadArticle): Reading {
  const speakers = newSpeakers();
  const quotations = article.passages.flatMap((passage) => findQuotations(article.text, passage));
  const sentences = article.passages.flatMap((passage, paragraph) =>
    readSentences(article.text, passage).map((sentence) => {
      const isQuoted = quotations.some((quotation) => !quotation.isLabel && covers(quotation, sentence));
      const attribution = attributeSentence(article.text, sentence, isQuoted, speakers);
      return { ...sentence, zone: zoneOf(passage), paragraph, attribution };
    }),
  );
  return { article, day: article.published?.value.slice(0, 10) ?? null, sentences, quotations };
}

const zoneOf = (passage: Passage): Zone => passage.zone;
const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start + 1 && outer.end >= inner.end - 1;

/** The sentence that holds a span. */
export const sentenceAt = (reading: Reading, span: Span): ReadSentence | undefined =>
  reading.sentences.find((sentence) => sentence.start < span.end && sentence.end > span.start);
