// "Winds of 195 kph and gusts of up to 230": how strong the gusts were is no contradiction.
import type { WordRule } from './rule.ts';

export const wind: WordRule = ({ before }, counting) => {
  if (counting.figure.quantity.dimension !== 'speed') return null;
  const noun = NOUN.exec(before)?.[1];
  if (noun === undefined) return counting;
  const head = /^gust/i.test(noun) ? 'gust' : 'wind';
  const counted = counting.counted?.head === head ? counting.counted : { head, text: noun };
  return { ...counting, counted, event: 'wind', predicate: 'wind' };
};

const NOUN = /\b(winds?|gust(?:s|ed|ing)?)\b(?:(?!\bwinds?\b|\bgust)[^.;]){0,40}$/i;
