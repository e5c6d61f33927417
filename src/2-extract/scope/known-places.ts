// Names that an article uses of places: "in Orle", "Orle province", "the island of Orle".
import { KIND_OF_PLACE } from '../lexicon/place-words.ts';

/** Something happens in it, or it is called by its kind. */
export function isPlaceIn(text: string, name: string): boolean {
  if (OF_KIND.test(name)) return true;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    String.raw`\b(?:in|near|across|outside|throughout)\s(?:(?:[\p{L}-]+\s){0,3}(?:${KIND_OF_PLACE})\sof\s|(?:nearby|neighbou?ring|the)\s|\p{Lu}[\p{L}'’-]+\s(?:and|or)\s)?${escaped}\b|\b(?:${KIND_OF_PLACE})\sof\s(?:\p{Lu}[\p{L}'’-]+,?\s(?:and\s)?){0,2}${escaped}\b|\b${escaped}(?:\s(?:and\s\p{Lu}[\p{L}'’-]+\s)?(?:${KIND_OF_PLACE})|,\s(?:a|an|the)\s(?:\p{Ll}+\s){0,2}(?:${KIND_OF_PLACE}))\b`,
    'u',
  ).test(text);
}
const OF_KIND = new RegExp(String.raw`\s(?:${KIND_OF_PLACE})$`);
