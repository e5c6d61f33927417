// "Two women, aged 67 and 83": each of the ages is a woman's.
import { isPerson } from '../../lexicon/lexicon.ts';
import { singularOf } from './kind.ts';
import type { WordRule } from './rule.ts';

export const aged: WordRule = ({ before }, counting) => {
  if (counting.figure.quantity.dimension !== 'age') return null;
  const noun = AGED.exec(before)?.[1];
  const head = noun === undefined ? undefined : singularOf(noun);
  return noun === undefined || head === undefined || head === counting.counted?.head || !isPerson(head)
    ? null
    : { ...counting, counted: { head, text: noun } };
};

const AGED = /(?<!\p{L})(\p{Ll}+)(?:,?\s+aged|,)\s+(?:[\d\p{Ll}]{1,9}(?:,|,?\s+and|,?\s+or)\s+){0,6}$/u;
