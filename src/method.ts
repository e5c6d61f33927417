// The conventions the briefing prints under Method. One place, so that what is printed is what is done.
import { TOLERANCE_RULE } from './lib/interval.ts';
import { VAGUE_WORDS } from './lib/vague-words.ts';

export const METHOD = {
  vagueBounds: VAGUE_WORDS.flatMap(({ words, low, high }) =>
    low === null || high === null ? [] : [{ word: words.join(' '), low, high }],
  ),
  tolerance: TOLERANCE_RULE,
};
