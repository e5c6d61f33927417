// Words of place that look like others: "in neighbouring Orle" is no verb, "her crew is ashore" no noun.
import type { Tag } from './inventories.ts';

const ADJECTIVE = /^(?:neighbou?ring|surrounding|outlying|adjoining)$/i;
const PREPOSITION = /^(?:in|at|near|from|to|across|around|of|into|through|outside)$/i;
const ADVERB = /^(?:ashore|aboard|afloat|adrift|aground|overboard|abroad|indoors|outdoors|upstairs|downstairs)$/i;

/** The tags with these as adjectives between a preposition and a noun, and as adverbs. */
export const withPlaceWords = (texts: readonly string[], tags: readonly Tag[]): readonly Tag[] => {
  const isAdjective = (i: number): boolean =>
    ADJECTIVE.test(texts[i] ?? '') &&
    PREPOSITION.test(texts[i - 1] ?? '') &&
    /^(?:NOUN|PROPN|ADJ)/.test(tags[i + 1] ?? '');
  return tags.map((tag, i) => {
    if (isAdjective(i)) return 'ADJ';
    if (isAdjective(i + 1)) return 'ADP';
    return tag.startsWith('NOUN') && ADVERB.test(texts[i]) ? 'ADV' : tag;
  });
};
