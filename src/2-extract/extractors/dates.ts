// Dates, years and clock times, each with its role (on, until, since …) and what is dated.
import type { Claim } from '../../model.ts';
import { claimId } from '../claim-id.ts';
import { type Dated, readDates } from '../date/read-dates.ts';
import { eventWords } from '../lexicon/event-words.ts';
import { attributionOf, type Reading, type ReadSentence } from '../reading.ts';
import { modalityOf } from '../scope/modality.ts';
import { placeNear } from '../scope/places.ts';
import { predicateNear } from '../syntax/predicate.ts';
import { topOf } from '../tree/tree-view.ts';

export function extractDates(reading: Reading): readonly Claim[] {
  return reading.sentences.flatMap((sentence) =>
    datesIn(reading, sentence).map((dated) => toClaim(reading, sentence, dated)),
  );
}

/** Where the sentence's dates stand: their numbers are no figures. */
export function datesIn(reading: Reading, sentence: ReadSentence): readonly Dated[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const dates = readDates(reading.article.text, sentence, reading.day);
  known.set(sentence, dates);
  return dates;
}

/** Dates and figures both ask for a sentence's dates. */
const known = new WeakMap<ReadSentence, readonly Dated[]>();

function toClaim(reading: Reading, sentence: ReadSentence, dated: Dated): Claim {
  const { article } = reading;
  const place = placeNear(article.text, sentence, dated);
  const attribution = attributionOf(reading, sentence, dated, topOf(sentence.tree(), dated));
  const event = eventOf(sentence, dated);
  return {
    id: claimId(article.sha256, article.id, dated, 'date'),
    articleId: article.id,
    kind: 'date',
    span: { start: dated.start, end: dated.end },
    surface: article.text.slice(dated.start, dated.end),
    sentence: { start: sentence.start, end: sentence.end },
    zone: sentence.zone,
    by: dated.by,
    date: { value: dated.value, basis: dated.basis, role: dated.role },
    ...(event === undefined ? {} : { subject: event }),
    scope: place === undefined ? {} : { place },
    ...(attribution === undefined ? {} : { attribution }),
    modality: modalityOf(sentence, dated),
  };
}

function eventOf(sentence: ReadSentence, dated: Dated): Claim['subject'] {
  const first = sentence.tokens.findIndex((token) => token.end > dated.start);
  const next = sentence.tokens.findIndex((token) => token.start >= dated.end);
  const predicate = predicateNear(sentence, first, next < 0 ? sentence.tokens.length : next, 'event', new Set());
  if (predicate === null) return undefined;
  const subject = subjectOf(sentence, predicate.token);
  return { head: subject, text: subject, event: predicate.event, predicate: eventWords(predicate.event) };
}

/** The noun before the predicate: what was closed, struck, founded. */
function subjectOf(sentence: ReadSentence, predicate: number): string {
  for (let i = predicate - 1; i >= 0 && i >= predicate - 8; i -= 1) {
    const token = sentence.tokens[i];
    if (token.tag === 'NOUN' || (token.tag === 'PROPN' && !/day$/.test(token.lower))) return token.lemma;
  }
  return sentence.tokens[predicate].lemma;
}
