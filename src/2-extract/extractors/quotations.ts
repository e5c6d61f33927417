// Direct speech with its speaker. A few quoted words inside a sentence are a label and no speech.
import type { Claim } from '../../model.ts';
import { located } from '../located.ts';

import { type Utterance, utterancesOf } from '../quotation/utterances.ts';
import { type Reading, type ReadSentence, sentenceAt } from '../reading.ts';

export function extractQuotations(reading: Reading): readonly Claim[] {
  const speeches = reading.quotations.filter((quotation) => !quotation.isLabel);
  return utterancesOf(reading.article.text, speeches, reading.sentences).flatMap((utterance) => {
    const sentence = sentenceAt(reading, utterance.span);
    return sentence === undefined ? [] : [toClaim(reading, utterance, sentence)];
  });
}

function toClaim(reading: Reading, { quotation, span, content }: Utterance, sentence: ReadSentence): Claim {
  const { article } = reading;
  const place = located(article, sentence, 'quotation', span);
  const attribution = reading.voices.speakerOf(quotation);
  return {
    ...place,
    by: 'quotation-marks',
    quotation: { type: isWholeSentence(place.surface) ? 'direct' : 'mixed', content },
    scope: {},
    ...(attribution === undefined ? {} : { attribution }),
    modality: 'asserted',
  };
}

const isWholeSentence = (content: string): boolean => /^\p{Lu}/u.test(content);
