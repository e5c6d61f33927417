// "Three years remain on his contract": how much is left, and not how long something took.
import type { WordRule } from './rule.ts';

export const timeLeft: WordRule = ({ behind }, counting) => {
  if (counting.figure.quantity.dimension !== 'duration') return null;
  return counting.event === 'last' && LEFT.test(behind)
    ? { ...counting, event: 'remain', predicate: 'left' }
    : counting;
};

const LEFT = /^\s+(?:\p{Ll}+\s+){0,2}(?:remain(?:s|ed|ing)?|left|to go|to run)\b/u;
