// Where a report was written, before its first sentence: "BRENN, Feb 3 (Agency) - ", "PORT ORLE --", "Tove (Agency) — ".
import type { Span } from '../model.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = String.raw`(?:,?\s+(?:${MONTH}\.?\s+\d{1,2}|\d{1,2}\s+${MONTH}\.?)(?:,?\s+\d{4})?)?`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}`;
const REGION = String.raw`(?:,\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})?`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}`;
const AGENCY = String.raw`\s+\(\p{Lu}[\p{L}\d .&/-]{1,30}\)`;
const DASH = String.raw`\s*(?:--|[-–—])\s+`;
/** A place in capitals, or any place with an agency in brackets, and a dash. */
const DATELINE = new RegExp(
  String.raw`^\s*(?:${CAPITALS}${REGION}${DAY}(?:${AGENCY})?|${NAME}${REGION}${DAY}${AGENCY})${DASH}(?=["“‘'(]?[\p{Lu}\d])`,
  'u',
);

/** Where the first sentence of a paragraph begins. */
export const behindDateline = (text: string, { start, end }: Span): number =>
  start + (DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0].length ?? 0);
/** Characters of the longest, and of the first word behind it. */
const LONGEST = 120;
