// "75 percent of the votes counted" are no votes in favour; who "polled 31,000" has so many votes; and "by 312 to 278" are
// those for and those against.
import type { Counting } from '../counting.ts';
import { PEOPLE, type WordRule } from './rule.ts';

const VOTES = { head: 'vote', text: 'votes' } as const;

/** "Backed the bill by 312 votes to 278", "voted 58 to 40 to reject it": what was decided has the greater number first. */
export const division: WordRule = ({ before, behind }, counting) => {
  const isFirst = (FIRST.test(before) || DECIDED.test(before)) && TO_OTHERS.test(behind);
  const isSecond = !isFirst && (SECOND.test(before) || DECIDED.test(before.replace(FIRST_OF_TWO, '')));
  if (!isFirst && !isSecond) return null;
  const decided = `${before.replace(isSecond ? SECOND : FIRST, '')} ${behind}`;
  if (!DECIDES.test(before) && !/^\s+votes?\b/.test(behind)) return null;
  return asVote(counting, REJECTS.test(decided) === isFirst ? 'against' : 'for');
};

/** "Had 412,000 votes against 388,000 for her rival": each has so many. */
export const rivals: WordRule = ({ before, behind }, counting) =>
  (HAS.test(before) && AGAINST_OTHERS.test(behind)) || RIVAL.test(before)
    ? { ...counting, counted: VOTES, event: 'win', predicate: 'won' }
    : null;
const HAS = /\b(?:had|has|have|won|wins|polled|received|got|took|garnered|secured|with)\s+(?:\p{Ll}+\s+){0,2}$/u;
const AGAINST_OTHERS = /^\s+votes\s+(?:against|to|compared (?:with|to))\s+\d/;
const RIVAL =
  /\b(?:had|has|have|won|wins|polled|received|got|took|garnered|secured|with)\s+(?:\p{Ll}+\s+){0,2}\d[\d,.]*\s+votes\s+(?:against|to|compared (?:with|to))\s+$/u;

/** "With 21 abstentions", "and 14 abstained" */
export const abstentions: WordRule = ({ behind }, counting) =>
  /^\s+(?:\p{Ll}+\s+){0,2}(?:abst(?:ain|en)|not voting\b)/u.test(behind)
    ? {
        ...counting,
        counted: /^(?:abstain|voting)/.test(counting.counted?.head ?? '') ? PEOPLE : counting.counted,
        event: 'abstain',
        predicate: 'abstaining',
      }
    : null;

const asVote = (counting: Counting, side: 'for' | 'against'): Counting => ({
  ...counting,
  counted: VOTES,
  event: `vote-${side}`,
  predicate: side === 'for' ? 'in favour' : 'against',
  owner: undefined,
});

const MARGIN = String.raw`(?:\bby|\bvot(?:ed|es|ing)|\bvote (?:of|was|is))\s+(?:(?:a|the)\s+(?:vote|margin|majority|tally)\s+of\s+)?`;
const FIRST = new RegExp(`${MARGIN}$`, 'iu');
const TO_OTHERS = /^(?:\s+votes?)?\s+to\s+\d/;
const SECOND = new RegExp(`${MARGIN}\\d[\\d,]*(?:\\s+votes?)?\\s+to\\s+$`, 'iu');
/** "Approved the budget 64 to 51" */
const DECIDED =
  /\b(?:approved|passed|rejected|backed|confirmed|adopted|ratified|defeated)\s+(?:the|a|an|his|her|its|their)\s+(?:\p{L}+\s+){1,5}$/u;
const FIRST_OF_TWO = /(?<=\p{L}\s)\d[\d,]*(?:\s+votes?)?\s+to\s+$/u;
const DECIDES =
  /\b(?:vot(?:e|es|ed|ing)|back(?:s|ed|ing)?|approv(?:es|ed|ing)|pass(?:es|ed|ing)?|confirm(?:s|ed|ing)?|carried|adopt(?:s|ed|ing)?|ratif(?:ies|ied|ying)|impeach(?:es|ed)|reject(?:s|ed|ing)?|defeat(?:s|ed|ing)?|threw out|motion|bill|amendment|resolution)\b/i;
const REJECTS =
  /\b(?:reject(?:s|ed|ing)?|defeat(?:s|ed|ing)?|threw out|down|against|veto(?:es|ed)?|oppos(?:e|es|ed))\b/i;

export const votes: WordRule = ({ before, behind }, counting) => {
  if (INVALID.test(behind)) return { ...counting, event: 'reject', predicate: 'invalid' };
  if (CAST.test(behind)) return { ...counting, counted: VOTES, event: 'vote', predicate: 'voting' };
  if (IS_AGAINST.test(behind) && VOTED.test(before))
    return { ...counting, event: 'vote-against', predicate: 'against' };
  if (OF_COUNTED.test(behind)) return { ...counting, event: 'count-votes', predicate: 'counted' };
  return counting.figure.quantity.dimension === 'count' && POLLED.test(before) && ENDS.test(behind)
    ? { ...counting, counted: VOTES }
    : null;
};

/** "26,000 ballots were declared invalid" */
const INVALID =
  /^\s+(?:votes|ballots)\s+(?:were|was|are|had been|have been)\s+(?:(?:declared|ruled|deemed|found|counted as)\s+)?(?:invalid|void|spoil(?:ed|t)|null)\b/;
/** "Out of more than 900,000 cast" */
const CAST = /^\s+(?:(?:votes|ballots)\s+)?(?:were\s+)?cast\s*(?:[.,;:)]|$)/;
/** "Passed with 53.8 percent in favour and 46.2 percent against" */
const IS_AGAINST = /^\s+(?:voted\s+|were\s+)?(?:against|opposed)\s*(?:[.,;:)]|$)/;
const VOTED = /\b(?:vot(?:e|es|ed|ing)|referendum|ballot|in favou?r|poll|for)\b/i;

/** "Had polled 31,000", "polling just 2,000" */
const POLLED =
  /\b(?:has|had|have|who|\p{Lu}\p{Ll}+)\s+polled\s+(?:\p{Ll}+\s+){0,2}$|,\s+polling\s+(?:\p{Ll}+\s+){0,2}$/u;
const ENDS = /^\s*(?:[.,;()–—]|$)|^\s+(?:translating|against|to|in|and|while|or|with)\b/;

const OF_COUNTED =
  /^\s+(?:of\s+)?(?:the\s+)?(?:votes?|ballots?|returns)\s+(?:(?:were|was|had been|have been|are|is)\s+)?(?:counted|tallied|processed)\b/;
