// "75 percent of the votes counted" are no votes in favour.
import type { WordRule } from './rule.ts';

export const votes: WordRule = ({ behind }, counting) =>
  OF_COUNTED.test(behind) ? { ...counting, event: 'count-votes', predicate: 'counted' } : null;

const OF_COUNTED =
  /^\s+(?:of\s+)?(?:the\s+)?(?:votes?|ballots?|returns)\s+(?:(?:were|was|had been|have been|are|is)\s+)?(?:counted|tallied|processed)\b/;
