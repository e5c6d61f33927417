// "No casualties" are no people who were killed.
import { PEOPLE, type WordRule } from './rule.ts';

export const none: WordRule = ({ behind }, counting) => {
  const noun = counting.figure.quantity.value === 0 ? TOLL_NOUN.exec(behind)?.[1].toLowerCase() : undefined;
  if (noun === undefined) return null;
  return noun === 'injuries'
    ? { ...counting, counted: PEOPLE, event: 'injure', predicate: 'injured' }
    : { ...counting, counted: PEOPLE, event: 'die', predicate: 'killed' };
};

const TOLL_NOUN = /^\s+(?:(?:other|human|known|confirmed)\s+)?(casualties|deaths|fatalities|injuries|victims)\b/i;
