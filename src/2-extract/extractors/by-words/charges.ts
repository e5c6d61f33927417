// "Who denies 12 counts of fraud", "faces 30 charges", "admitted nine counts": what somebody is accused of, or guilty of.
import type { WordRule } from './rule.ts';

export const charges: WordRule = ({ before, behind }, counting) => {
  if (!COUNTS.test(behind)) return null;
  if (ACCUSED.test(before)) return { ...counting, event: 'charge', predicate: 'charged' };
  return GUILTY.test(before) ? { ...counting, event: 'convict', predicate: 'convicted' } : null;
};

const COUNTS = /^\s+(?:\p{Ll}+\s+){0,2}?(?:counts|charges|offences|offenses)\b/u;
const SOFTENED = String.raw`(?:(?:all|at least|more than|a total of|some)\s+)?$`;
const ACCUSED = new RegExp(
  String.raw`\b(?:den(?:y|ies|ied|ying)|fac(?:e|es|ed|ing)|not guilty (?:to|on)|(?:charged|indicted|tried) (?:with|on))\s+${SOFTENED}`,
  'i',
);
const GUILTY = new RegExp(
  String.raw`\b(?:admit(?:s|ted|ting)?|(?<!not )guilty (?:to|of|on)|convicted (?:of|on))\s+${SOFTENED}`,
  'i',
);
