// "192 bodies had been identified", "released names for nine of the dead": known, and not all of them.
import type { Counting } from '../counting.ts';
import type { WordRule } from './rule.ts';

export const identified: WordRule = ({ behind }, counting) => (IDENTIFIED.test(behind) ? known(counting) : null);

export const named: WordRule = ({ before, behind }, counting) =>
  NAMED.test(before) || (/\bidentified\s+$/.test(before) && /^\s+by name\b/.test(behind)) ? known(counting) : null;

const known = (counting: Counting): Counting => ({
  ...counting,
  event: 'identify',
  predicate: 'identified',
  isPart: true,
});

const IDENTIFIED =
  /^(?:\s+of\s+(?:the|its|their)\s+[\d\p{L}]+)?\s+(?:bodies|victims|remains)\s+(?:(?:have|had|has)\s+)?(?:(?:been|were|are|was)\s+)(?:\p{L}+ly\s+)?identified\b/u;
const NAMED = /\b(?:names?|identities) (?:for|of)\s+(?:(?:only|just|about|some|at least)\s+)?$/iu;
