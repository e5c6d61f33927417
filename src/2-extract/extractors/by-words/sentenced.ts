// "Handed 11 others terms of up to 25 years", "sixteen were given suspended sentences": a court distributes nothing.
import type { WordRule } from './rule.ts';

export const sentenced: WordRule = ({ before, behind }, counting) =>
  WERE_GIVEN.test(behind) || (GIVES.test(before) && TERMS.test(behind))
    ? { ...counting, event: 'sentence', predicate: 'sentenced' }
    : null;

const GIVES = /\b(?:hand(?:s|ed|ing)?(?: down)?|g[ai]ves?|giving|given)\s+(?:(?:another|a further|some)\s+)?$/i;
const TERMS =
  /^(?:\s+\p{Ll}+){0,4}?\s+(?:(?:jail|prison|life|death|suspended|custodial|long|short|stiff)\s+)*(?:terms|sentences)\b/u;
const WERE_GIVEN =
  /^(?:\s+\p{Ll}+){0,4}?\s+(?:were|was|been|being)\s+(?:given|handed)\s+(?:\p{L}+\s+){0,4}?(?:terms?|sentences?)\b/u;
