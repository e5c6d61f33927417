// "Two women, aged 67 and 83": each of the ages is a woman's.
import { isPerson } from '../../lexicon/lexicon.ts';
import { singularOf } from './kind.ts';
import type { WordRule } from './rule.ts';

export const aged: WordRule = ({ before }, counting) => {
  if (counting.figure.quantity.dimension !== 'age') return null;
  const noun = OF_AGE.exec(before)?.[1] ?? AGED.exec(before)?.[1];
  const head = noun === undefined ? undefined : singularOf(noun);
  return noun === undefined || head === undefined || head === counting.counted?.head || !isPerson(head)
    ? null
    : { ...counting, counted: { head, text: noun } };
};

/** "A man of 78 and two women" */
const OF_AGE =
  /\ban?\s+(?:\p{Ll}+\s+)?(man|woman|boy|girl|youth|teenager|pensioner)\s+of\s+(?:(?:about|just|only)\s+)?$/iu;
const AGED = /(?<!\p{L})(\p{Ll}+)(?:,?\s+aged|,)\s+(?:[\d\p{Ll}]{1,9}(?:,|,?\s+and|,?\s+or)\s+){0,6}$/u;
