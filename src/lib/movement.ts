// What a text itself says about a figure that moved: "rose to 93 from 80", "cut from 45 to 30".
import type { Claim } from '../model.ts';

const MOVES =
  /\b(?:ris(?:e|es|en|ing)|rose|climb\p{L}*|increas\p{L}*|gr(?:ew|ow|own|ows|owing)|jump\p{L}*|surg\p{L}*|soar\p{L}*|swell\p{L}*|fall(?:s|en|ing)?|fell|drop\p{L}*|declin\p{L}*|decreas\p{L}*|cut|rais\p{L}*|revis\p{L}*|lower\p{L}*|slash\p{L}*|reduc\p{L}*|upped|hik\p{L}*|boost\p{L}*|lift(?:s|ed|ing)?|trim\p{L}*|pared|doubl\p{L}*|halv\p{L}*|up|down)\b/iu;
const BOUND = String.raw`(?:(?:the|a|an|about|around|some|at least|more than|over|nearly|almost|an estimated)\s+)?[$€£]?`;
/** "From an initial estimate of 80". */
const EARLIER = String.raw`(?:(?:an?|the|its|their)\s+(?:earlier|initial|previous|preliminary|provisional|original|first)\s+(?:\p{L}+\s+){0,2}?)?`;
const FROM = new RegExp(String.raw`\bfrom\s+${EARLIER}${BOUND}$`, 'iu');
/** "to 93 people, up from 80". */
const TO_FROM = new RegExp(String.raw`^(?:\s+\p{L}+){0,4},?\s+(?:(?:up|down)\s+)?from\s+${EARLIER}${BOUND}$`, 'iu');
const FROM_TO = new RegExp(String.raw`^(?:\s+\p{L}+){0,4}\s+to\s+${BOUND}$`, 'iu');
const TO_FIGURE = /^(?:\s+\p{L}+){0,2}\s+to\s+(?:\p{L}+\s+){0,2}[$€£]?\d/u;
/** Characters between the verb and the figure: "the number of injured rose, officials said, from 80". */
const REACH = 60;

/** Whether a claim's figure is one that its sentence says has since moved: the 80 of "rose to 93 from 80". `text`: its article's. */
export function isFormer(claim: Claim, text: string): boolean {
  const before = text.slice(Math.max(claim.sentence.start, claim.span.start - REACH), claim.span.start);
  if (!FROM.test(before) || !MOVES.test(before)) return false;
  return /\bto\s|\b(?:up|down) from\b/i.test(before) || TO_FIGURE.test(text.slice(claim.span.end, claim.sentence.end));
}

/** "The death toll rose to six": fewer were told before. */
export const isRaised = (claim: Claim, text: string): boolean =>
  RISEN_TO.test(text.slice(Math.max(claim.sentence.start, claim.span.start - REACH), claim.span.start));
const RISEN_TO = new RegExp(
  String.raw`\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed)|increase[sd]|gr(?:ew|own|ows)|jump(?:s|ed)|raised|upped)(?:\s+\p{L}+){0,3}?\s+to\s+${BOUND}$`,
  'iu',
);

/** Whether one sentence says that its figure `later` was `earlier` before. */
export function wasBefore(earlier: Claim, later: Claim, text: string): boolean {
  if (earlier.articleId !== later.articleId || earlier.sentence.start !== later.sentence.start) return false;
  if (earlier.quantity?.unit !== later.quantity?.unit || !isFormer(earlier, text)) return false;
  return later.span.end <= earlier.span.start
    ? TO_FROM.test(text.slice(later.span.end, earlier.span.start))
    : FROM_TO.test(text.slice(earlier.span.end, later.span.start));
}
