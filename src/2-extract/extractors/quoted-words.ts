// A few words in quotation marks inside a sentence: "said it had “no indication”". Who is quoted must stand in the sentence;
// a headline may leave it to the text. Most of them are labels: the third stage keeps those that another source quotes too.
import type { Claim } from '../../model.ts';
import { hasCue } from '../attribution/attribute.ts';
import { located } from '../located.ts';
import type { FoundQuotation } from '../quotation/find-quotations.ts';
import { attributionOf, type Reading, sentenceAt } from '../reading.ts';
import { topOf } from '../tree/tree-view.ts';

export const extractQuotedWords = (reading: Reading): readonly Claim[] =>
  reading.quotations.flatMap((quotation) => toClaim(reading, quotation) ?? []);

function toClaim(reading: Reading, { content, isLabel, isTitle }: FoundQuotation): Claim | null {
  const sentence = sentenceAt(reading, content);
  const words = reading.article.text.slice(content.start, content.end);
  if (!isLabel || isTitle || sentence === undefined || !/\s/.test(words)) return null;
  const isHeadline = sentence.zone === 'headline';
  if (!isHeadline && !hasCue(sentence)) return null;
  const attribution = isHeadline
    ? undefined
    : attributionOf(reading, sentence, content, topOf(sentence.tree(), content));
  if (!isHeadline && attribution?.cue == null) return null;
  return {
    ...located(reading.article, sentence, 'quotation', content),
    by: 'quoted-words',
    quotation: { type: 'mixed', content: words.replace(/\s+/g, ' ') },
    scope: {},
    ...(attribution === undefined ? {} : { attribution }),
    modality: 'asserted',
  };
}
