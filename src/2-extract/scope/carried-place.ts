// A place that a paragraph names once for the sentences that follow: "In Brenn a bridge fell. Five people died."

import type { Claim } from '../../model.ts';
import { isEventClass } from '../lexicon/lexicon.ts';
import { KIND_OF_PLACE, PLACE_NAME } from '../lexicon/place-words.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { sceneOf } from '../tree/places.ts';
import { placeNear } from './places.ts';

/** The place named last in the paragraph before the sentence at `start`; undefined where it is no proper name. */
export function placeBefore(reading: Reading, start: number): string | undefined {
  for (const above of sentencesAbove(reading, start)) {
    const words = reading.article.text.slice(above.start, above.end);
    const place = OPENS_WITH.exec(words)?.groups?.name ?? placeIn(reading, above);
    if (place !== undefined) return /\p{Lu}/u.test(place) ? place : undefined;
  }
  return undefined;
}

/** "The coastal town of Brenn in Orle was hit hardest": the sentence speaks of Brenn. */
const OPENS_WITH = new RegExp(
  String.raw`^["“]?(?:The\s(?:\p{Ll}+\s){0,2})?(?:${KIND_OF_PLACE})\sof\s(?<name>${PLACE_NAME})\b`,
  'u',
);

/**
 * Where the paragraph's events happen, for what befell people and things in a sentence that names no place: the last
 * sentence above that names one must have its main clause happen there. What somebody owns or is happens nowhere.
 */
export function carriedPlace(reading: Reading, { quantity, subject, scope, sentence }: Claim): string | undefined {
  const isEvent = quantity?.dimension === 'count' && subject?.event !== undefined && isEventClass(subject.event);
  if (!isEvent || scope.owner !== undefined || scope.event !== undefined) return undefined;
  const own = reading.sentences.find(({ start }) => start === sentence.start);
  if (own === undefined || placeIn(reading, own) !== undefined) return undefined;
  for (const above of sentencesAbove(reading, sentence.start))
    if (placeIn(reading, above) !== undefined) return sceneOf(reading.article.text, above.tree());
  return undefined;
}

/** The sentences of the same paragraph before an offset, nearest first. */
function sentencesAbove({ sentences }: Reading, start: number): readonly ReadSentence[] {
  const at = sentences.findIndex((sentence) => sentence.start === start);
  return sentences
    .slice(0, Math.max(at, 0))
    .filter(({ paragraph }) => paragraph === sentences[at].paragraph)
    .reverse();
}

const placeIn = (reading: Reading, sentence: ReadSentence): string | undefined =>
  placeNear(reading.article.text, sentence, { start: sentence.end, end: sentence.end });
