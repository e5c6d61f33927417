// Indirect speech with its speaker: "the ministry said that the road was open". Only where the sentence itself names who spoke.
import type { Claim } from '../../model.ts';
import { hasCue } from '../attribution/attribute.ts';
import { located } from '../located.ts';
import { overlapping } from '../overlapping.ts';
import { indirectSpeech, type Said } from '../quotation/indirect-speech.ts';
import { attributionOf, type Reading, type ReadSentence } from '../reading.ts';
import { modalityOf } from '../scope/modality.ts';
import { topOf } from '../tree/tree-view.ts';

export function extractIndirectQuotations(reading: Reading): readonly Claim[] {
  const speeches = reading.quotations.filter((quotation) => !quotation.isLabel);
  return reading.sentences.flatMap((sentence) => {
    if (sentence.zone === 'headline' || !hasCue(sentence)) return [];
    const said = indirectSpeech(sentence.tree(), overlapping(speeches, sentence));
    return said.flatMap((one) => toClaim(reading, sentence, one) ?? []);
  });
}

function toClaim(reading: Reading, sentence: ReadSentence, { span, cue }: Said): Claim | null {
  const { article } = reading;
  const attribution = attributionOf(reading, sentence, span, topOf(sentence.tree(), span));
  // A statement without a speaker, or of another verb's speaker, is not one to be compared.
  if (attribution?.cue == null || (cue !== null && attribution.cue.start !== cue.start)) return null;
  const place = located(article, sentence, 'quotation', span);
  return {
    ...place,
    by: 'indirect-speech',
    quotation: { type: 'indirect', content: place.surface.replace(/\s+/g, ' ') },
    scope: {},
    attribution,
    modality: modalityOf(sentence, span),
  };
}
