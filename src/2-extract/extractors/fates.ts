// What befell people is counted in all, though the sentence tells it as a part: of those aboard, or after others.
import type { ReadSentence } from '../reading.ts';
import type { Counting } from './counting.ts';

const FATE = /^(?:die|injure|critical|missing|survive|rescue|trap|hospitalise)$/;
const isFate = ({ event }: Counting): boolean => FATE.test(event ?? '');
const isCount = ({ figure }: Counting): boolean => figure.quantity.dimension === 'count';

/** The countings of a sentence; those that are whole after all say so. */
export const withFates = (text: string, sentence: ReadSentence, countings: readonly Counting[]): readonly Counting[] =>
  countings.map((one, i) => {
    if (!isCount(one) || !isFate(one)) return one;
    const isWhole = isOfThoseThere(text, sentence, countings, i) || isAnotherFate(text, countings, i);
    return isWhole ? { ...one, isPart: false } : one;
  });

/** "Of the 53 on board, 26 were confirmed dead": all who died, and not 26 of the dead. */
function isOfThoseThere(text: string, sentence: ReadSentence, countings: readonly Counting[], i: number): boolean {
  const [whole] = countings;
  if (i === 0 || !isCount(whole) || isFate(whole)) return false;
  const opening = text.slice(sentence.start, whole.figure.start);
  return OF.test(opening) && countsAnyone(countings[i]);
}
const OF = /^["“‘]?(?:Of|Out of|Among)\s+(?:[\p{L}'’]+\s+){0,4}$/u;
const countsAnyone = ({ counted }: Counting): boolean =>
  counted === null || /^(?:people|person|other|passenger|survivor)$/.test(counted.head);

/** "31 died, 15 were hurt and another 18 are still missing": they come on top of the dead, and not of the missing. */
function isAnotherFate(text: string, countings: readonly Counting[], i: number): boolean {
  const { figure, event } = countings[i];
  const behind = text.slice(figure.end, figure.end + REACH);
  const isMore = ANOTHER.test(text.slice(Math.max(0, figure.start - REACH), figure.start)) || MORE.test(behind);
  const others = countings.slice(0, i).filter((other) => isCount(other) && isFate(other));
  const isFirstOfIt = !others.some((other) => other.event === event);
  if (!isMore || !isFirstOfIt) return false;
  const isLeft = /^(?:missing|trap)$/.test(event ?? '') && STILL.test(behind);
  return others.length > 0 || isLeft || isAfterTheDead(text, countings[i]);
}

/** "He put the dead at 43. Another 259 had been pulled out alive": the sentence before counts the dead alone. */
function isAfterTheDead(text: string, { figure, event }: Counting): boolean {
  const before = text.slice(Math.max(0, figure.start - SENTENCE), figure.start);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  return event !== 'die' && COUNTED_DEAD.test(paragraph) && !COUNTED_OTHERS.test(paragraph);
}
const SENTENCE = 220;
const COUNTED_DEAD =
  /\d[^.;]{0,60}\b(?:dead|died|killed|bodies|drowned)\b|\b(?:dead|killed|toll|bodies)\b[^.;]{0,60}\d/i;
const COUNTED_OTHERS = /\b(?:injured|wounded|hurt|rescued|saved|alive|survivors?|survived|missing|unaccounted)\b/i;
const REACH = 50;
const ANOTHER = /\b(?:another|a further|an additional)\s+(?:(?:about|some|at least|around|nearly)\s+)?$/i;
const MORE = /^\s+(?:more|others?|additional|further)\b/;
const STILL = /^(?:\s+\p{L}+){0,3}\s+(?:still|remain(?:s|ed)?)\b/u;
