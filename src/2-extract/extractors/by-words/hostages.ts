// "15 gunmen are still holding a number of hostages": nobody holds the gunmen.
import type { WordRule } from './rule.ts';

export const hostages: WordRule = ({ behind }, counting) =>
  HOSTAGES.test(behind) ? { ...counting, event: 'kidnap', predicate: 'holding hostages' } : null;

const HOSTAGES =
  /^\s+(?:\p{L}+\s+){1,4}(?:are|were|is|was|have been|had been)\s+(?:still\s+)?(?:holding|keeping)\s+(?:\p{L}+\s+){0,4}?(?:hostages?|captives?)\b/u;
