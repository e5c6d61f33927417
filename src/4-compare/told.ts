// Whether a figure is what a sentence tells, or stands in it by the way.
import type { Claim } from '../model.ts';

/** "137 of 210 seats", "the 8,163-metre mountain": how large a thing is, told by the way and on no authority. */
export function isTold({ span, quantity, sentence }: Claim, text: string): boolean {
  // "The 6.2-magnitude quake" is told of it first of all.
  if (quantity?.dimension === 'magnitude') return true;
  const before = text.slice(Math.max(0, span.start - SHARE), span.start);
  return (
    !OUT_OF.test(before) &&
    !isInDescription(text.slice(sentence.start, span.start)) &&
    !/^\p{L}*-\p{L}/u.test(text.slice(span.end)) &&
    !(isMeasure(quantity) ? /[\d\p{L}]-\p{L}+$/u : /\d-\p{L}+$/u).test(text.slice(span.start, span.end))
  );
}

/** Only of these "eight-week" is a measure before its noun: "twenty-five" is a number, and "one-third" a share. */
const isMeasure = (quantity: Claim['quantity']): boolean => /^(?:duration|length)$/.test(quantity?.dimension ?? '');

/** Characters before a figure that tell of what it is a share. */
const SHARE = 40;
const OUT_OF =
  /(?:\d|percent|per cent|half|third|quarter|most|some|all|any|none|two|three|four|five|six|seven|eight|nine|ten)\)? (?:out )?of (?:the |its |their |those |these )?$/iu;

/** "… said the flood that has killed 22 was the worst": a clause that only says which flood. */
function isInDescription(before: string): boolean {
  const [, noun] = DESCRIPTION.exec(before) ?? [];
  return noun !== undefined && !SAYS.test(noun);
}
const DESCRIPTION =
  /(\p{L}+) (?:that|which) (?:has |have |had )?\p{Ll}+(?:ed|s|d|t)? (?:(?:at least|more than|about|some|all|nearly|almost|over) )?$/u;
/** What stands before a clause that is told: "said that", "told her that", "showed that". */
const SAYS =
  /(?:ed|says?|said|told|him|her|them|reporters|believes?|thinks?|claims?|reports?|estimates?|shows?|adds?|knows?|so|and|but|clear|likely|sure)$/u;
