// Adjectives of place that look like verbs: "in neighbouring Orle", "from surrounding villages".
import type { Tag } from './inventories.ts';

const ADJECTIVE = /^(?:neighbou?ring|surrounding|outlying|adjoining)$/i;

/** The tags with these as adjectives where they stand between a preposition and a noun, and the preposition as such. */
export const withPlaceAdjectives = (texts: readonly string[], tags: readonly Tag[]): readonly Tag[] => {
  const isOne = (i: number): boolean =>
    ADJECTIVE.test(texts[i] ?? '') &&
    PREPOSITION.test(texts[i - 1] ?? '') &&
    /^(?:NOUN|PROPN|ADJ)/.test(tags[i + 1] ?? '');
  return tags.map((tag, i) => (isOne(i) ? 'ADJ' : isOne(i + 1) ? 'ADP' : tag));
};

const PREPOSITION = /^(?:in|at|near|from|to|across|around|of|into|through|outside)$/i;
