// "75 percent of the votes counted" are no votes in favour; who "polled 31,000" has so many votes.
import type { WordRule } from './rule.ts';

export const votes: WordRule = ({ before, behind }, counting) => {
  if (OF_COUNTED.test(behind)) return { ...counting, event: 'count-votes', predicate: 'counted' };
  return counting.figure.quantity.dimension === 'count' && POLLED.test(before) && ENDS.test(behind)
    ? { ...counting, counted: { head: 'vote', text: 'votes' } }
    : null;
};

/** "Had polled 31,000", "polling just 2,000" */
const POLLED =
  /\b(?:has|had|have|who|\p{Lu}\p{Ll}+)\s+polled\s+(?:\p{Ll}+\s+){0,2}$|,\s+polling\s+(?:\p{Ll}+\s+){0,2}$/u;
const ENDS = /^\s*(?:[.,;()–—]|$)|^\s+(?:translating|against|to|in|and|while|or|with)\b/;

const OF_COUNTED =
  /^\s+(?:of\s+)?(?:the\s+)?(?:votes?|ballots?|returns)\s+(?:(?:were|was|had been|have been|are|is)\s+)?(?:counted|tallied|processed)\b/;
