// "The dad-of-two died": he has two children.
import type { WordRule } from './rule.ts';

export const children: WordRule = ({ before }, counting) =>
  IS_PARENT_OF.test(before)
    ? { ...counting, counted: { head: 'child', text: 'children' }, event: 'have', predicate: 'have' }
    : null;

const IS_PARENT_OF = /\b(?:father|mother|dad|mum|mom|parent|grand\p{L}+|gran)-of-$/iu;
