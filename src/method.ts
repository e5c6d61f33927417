// The conventions the briefing prints under Method. One place, so that what is printed is what is done.
import { TOLERANCE_RULE } from './lib/interval.ts';
import { VAGUE_WORDS } from './lib/vague-words.ts';
import type { Analysis } from './model.ts';

/** Of the vague words those that these topics' sources use. */
export function methodOf(analyses: readonly Analysis[]) {
  const printed = analyses
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.quantity?.modifier === 'vague')
    .map((claim) => claim.surface.toLowerCase().replace(/\s+/g, ' '));
  return {
    vagueBounds: VAGUE_WORDS.flatMap(({ words, low, high }) => {
      const word = words.join(' ');
      return low === null || high === null || !printed.includes(word) ? [] : [{ word, low, high }];
    }),
    tolerance: TOLERANCE_RULE,
  };
}
