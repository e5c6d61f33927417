// "Neither of the two pilots survived", "all but two were freed": what the verb tells did not befall those who are counted.
import { isPersonClass } from '../../lexicon/lexicon.ts';
import type { WordRule } from './rule.ts';

export const negated: WordRule = ({ before, behind }, counting) =>
  (NONE_OF.test(before) && !ON_BOARD.test(behind)) || ALL_BUT.test(before)
    ? { ...counting, event: undefined, predicate: undefined }
    : null;

/** "Two never returned", "12 did not survive", "30 were not hurt": the verb tells what did not happen. */
export const notSo: WordRule = ({ behind }, counting) => {
  const verb = NOT.exec(behind)?.[1];
  if (verb === undefined || !isPersonClass(counting.event ?? '')) return null;
  if (/^surviv/.test(verb)) return { ...counting, event: 'die', predicate: 'killed' };
  if (/^(?:return|c[ao]me|found|located|accounted|heard|traced)/.test(verb))
    return { ...counting, event: 'missing', predicate: 'missing' };
  return SUFFERS.test(verb) ? { ...counting, event: undefined, predicate: undefined } : null;
};

const NOT =
  /^(?:\s+(?:people|others|more|of them|of whom|\p{Ll}+s))?\s+(?:(?:did|have|has|had|were|was|are|is)(?:\s+not|n['’]t)|never)(?:\s+(?:been|be|yet|\p{Ll}+ly))*\s+(\p{Ll}+)/u;
const SUFFERS = /^(?:hurt|injur|wound|kill|arrest|charg|rescu|evacuat|infect|harm)/;
const ON_BOARD = /^\s+(?:\p{Ll}+\s+){0,2}(?:aboard|on board)\b/u;
const NONE_OF =
  /\b(?:neither|none|not one|all (?:but|except) [\p{L}\d]+) of (?:the|its|their|his|her|those|these)\s+(?:\p{Ll}+\s+){0,2}$/iu;
const ALL_BUT = /\ball (?:but|except)\s+$/i;
