// "Neither of the two pilots survived", "all but two were freed": what the verb tells did not befall those who are counted.
import type { WordRule } from './rule.ts';

export const negated: WordRule = ({ before, behind }, counting) =>
  (NONE_OF.test(before) && !ON_BOARD.test(behind)) || ALL_BUT.test(before)
    ? { ...counting, event: undefined, predicate: undefined }
    : null;

const ON_BOARD = /^\s+(?:\p{Ll}+\s+){0,2}(?:aboard|on board)\b/u;
const NONE_OF =
  /\b(?:neither|none|not one|all (?:but|except) [\p{L}\d]+) of (?:the|its|their|his|her|those|these)\s+(?:\p{Ll}+\s+){0,2}$/iu;
const ALL_BUT = /\ball (?:but|except)\s+$/i;
