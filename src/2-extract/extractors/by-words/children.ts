// "The dad-of-two died": he has two children.
import type { WordRule } from './rule.ts';

export const children: WordRule = ({ before, behind }, counting) =>
  IS_PARENT_OF.test(before) || (HAS_SO_MANY.test(before) && ENDS.test(behind))
    ? { ...counting, counted: { head: 'child', text: 'children' }, event: 'have', predicate: 'have' }
    : null;

/** "A 54-year-old father of three" */
const HAS_SO_MANY = /\b(?:father|mother|dad|mum|mom|parent|grandfather|grandmother)\s+of\s+$/iu;
const ENDS = /^\s*(?:[.,;:)–—]|$)|^\s+(?:who|was|is|had|has|and|from|said)\b/;
const IS_PARENT_OF = /\b(?:father|mother|dad|mum|mom|parent|grand\p{L}+|gran)-of-$/iu;
