// Words that name places by their kind, and the letters of a name, as parts of patterns.
const KINDS =
  'province|provinces|district|county|city|state|region|island|islands|town|village|municipality|prefecture|suburb|port|capital';
/** "province" as well as "Province". */
export const KIND_OF_PLACE = KINDS.replace(/\b\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`);
export const PLACE_NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}`;
/** What a town has, where something may happen. */
export const SITES =
  'centre|center|port|harbour|harbor|airport|camp|area|building|stadium|prison|hospital|school|church|mosque|temple|factory|plant|mine|street|square|border|coast|sea|park|station|market|hotel|house|neighbourhood|neighborhood|suburb|zone|site|terminal|checkpoint|restaurant|cafe|bar|club|mall|shop|bridge|road|roadside|base|barracks|university|village|town|city|capital';
