// "Handed 11 others terms of up to 25 years", "sixteen were given suspended sentences": a court distributes nothing.
import type { WordRule } from './rule.ts';

export const sentenced: WordRule = ({ before, behind }, counting) =>
  WERE_GIVEN.test(behind) || (GIVES.test(before) && TERMS.test(behind))
    ? { ...counting, event: 'sentence', predicate: 'sentenced' }
    : null;

/** "Kell got 12 years", "received eight years" */
export const terms: WordRule = ({ before, behind }, counting) =>
  counting.figure.quantity.dimension === 'duration' && GOT.test(before) && TERM_ENDS.test(behind)
    ? { ...counting, event: 'sentence', predicate: 'sentenced' }
    : null;
const GOT =
  /\b(?:got|gets|received|receives|(?:was|were|been) (?:given|handed)|jailed for|sentenced to|serving)\s+(?:(?:\p{L}+|\d+)\s+and\s+)?(?:(?:up to|at least|more than|a maximum of)\s+)?$/iu;
const TERM_ENDS = /^\s*(?:[.,;:)–—]|$)|^\s+(?:and|each|in (?:prison|jail)|behind bars|for|after|while|but)\b/;

const GIVES = /\b(?:hand(?:s|ed|ing)?(?: down)?|g[ai]ves?|giving|given)\s+(?:(?:another|a further|some)\s+)?$/i;
const TERMS =
  /^(?:\s+\p{Ll}+){0,4}?\s+(?:(?:jail|prison|life|death|suspended|custodial|long|short|stiff)\s+)*(?:terms|sentences)\b/u;
const WERE_GIVEN =
  /^(?:\s+\p{Ll}+){0,4}?\s+(?:were|was|been|being)\s+(?:given|handed)\s+(?:\p{L}+\s+){0,4}?(?:terms?|sentences?)\b/u;
