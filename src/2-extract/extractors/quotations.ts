// Direct speech with its speaker. A few quoted words inside a sentence are a label and no speech.
import type { Claim } from '../../model.ts';
import { claimId } from '../claim-id.ts';

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
  const surface = article.text.slice(span.start, span.end);
  const attribution = reading.voices.speakerOf(quotation);
  return {
    id: claimId(article.sha256, article.id, span, 'quotation'),
    articleId: article.id,
    kind: 'quotation',
    span,
    surface,
    sentence: { start: sentence.start, end: Math.max(sentence.end, span.end) },
    zone: sentence.zone,
    by: 'quotation-marks',
    quotation: { type: isWholeSentence(surface) ? 'direct' : 'mixed', content },
    scope: {},
    ...(attribution === undefined ? {} : { attribution }),
    modality: 'asserted',
  };
}

const isWholeSentence = (content: string): boolean => /^\p{Lu}/u.test(content);
