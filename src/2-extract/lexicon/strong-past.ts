// Pasts that are spelt like no present: "drew", "stood". They tell that it was, where an ending "ed" does not.
const FORMS =
  'tore|struck|swept|drove|broke|threw|flew|blew|shook|sank|began|rose|fell|came|went|took|gave|saw|spoke|wrote|won|lost|met|held|led|fled|shot|found|left|kept|built|sent|spent|brought|bought|caught|fought|sought|made|said|told|ran|rang|sprang|burnt|dealt|laid|paid|drew|stood|grew|became|got|knew|rode|chose|withdrew|overtook|sold|slid|stole|swore|wore|woke|sat|dug|hung|stuck|swam|drank|froze|crept|slept|wept|felt|bled|thought|taught|heard|meant|understood|withstood|underwent|overran|withheld';

/** In any case. */
export const isStrongPast = (word: string): boolean => ALONE.test(word);
const ALONE = new RegExp(`^(?:${FORMS})$`, 'i');

/** Such a form of another verb than of saying: what is said may be still to come. */
export const tellsStrongPast = (text: string): boolean => WITHIN.test(text);
const WITHIN = new RegExp(`\\b(?!said|told|heard|thought|understood|meant)(?:${FORMS})\\b`);
