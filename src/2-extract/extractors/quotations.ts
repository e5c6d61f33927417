// Direct speech with its speaker. A few quoted words inside a sentence are a label and no speech.
import type { Claim } from '../../model.ts';
import { claimId } from '../claim-id.ts';
import type { FoundQuotation } from '../quotation/find-quotations.ts';
import { type Reading, type ReadSentence, sentenceAt } from '../reading.ts';

export function extractQuotations(reading: Reading): readonly Claim[] {
  return reading.quotations
    .filter((quotation) => !quotation.isLabel)
    .flatMap((quotation) => {
      const sentence = sentenceAt(reading, quotation.content);
      return sentence === undefined ? [] : [toClaim(reading, quotation, sentence)];
    });
}

function toClaim(reading: Reading, quotation: FoundQuotation, sentence: ReadSentence): Claim {
  const { article } = reading;
  const surface = article.text.slice(quotation.content.start, quotation.content.end);
  const attribution = reading.voices.speakerOf(quotation);
  return {
    id: claimId(article.sha256, article.id, quotation.content, 'quotation'),
    articleId: article.id,
    kind: 'quotation',
    span: quotation.content,
    surface,
    sentence: { start: sentence.start, end: Math.max(sentence.end, quotation.content.end) },
    zone: sentence.zone,
    by: 'quotation-marks',
    quotation: {
      type: isWholeSentence(surface) ? 'direct' : 'mixed',
      content: surface.replace(/\s+/g, ' ').replace(/[,.\s]+$/, ''),
    },
    scope: {},
    ...(attribution === undefined ? {} : { attribution }),
    modality: 'asserted',
  };
}

const isWholeSentence = (content: string): boolean => /^\p{Lu}/u.test(content);
