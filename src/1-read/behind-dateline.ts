// Where a report was written, before its first sentence: "BRENN, Feb 3 (Agency) - ", "PORT ORLE --", "Tove (Agency) — ".
import type { Span } from '../model.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = String.raw`(?:,?\s+(?:${MONTH}\.?\s+\d{1,2}|\d{1,2}\s+${MONTH}\.?)(?:,?\s+\d{4})?)?`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}`;
const REGION = String.raw`(?:,\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})?`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}`;
const AGENCY = String.raw`\s+\(\p{Lu}[\p{L}\d .&/-]{1,30}\)`;
const DASH = String.raw`(?:\s*(?:--|[-–—])\s+|—)`;
/** "Brenn - Three people died": a name of its own between the paragraph's start and a sentence. */
const ALONE = String.raw`\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,2}\s[-–—]\s(?=["“‘]?\p{Lu}\p{Ll}*\s\p{Ll}|\d)`;
/** A place in capitals, or any place with an agency in brackets, and a dash; or a place alone between spaces. */
const DATELINE = new RegExp(
  String.raw`^\s*(?:${CAPITALS}${REGION}${DAY}(?:${AGENCY})?|${NAME}${REGION}${DAY}${AGENCY})${DASH}(?=["“‘'(]?[\p{Lu}\d])|^\s*${ALONE}`,
  'u',
);

/** Where the first sentence of a paragraph begins. */
export const behindDateline = (text: string, { start, end }: Span): number =>
  start + (DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0].length ?? 0);
/** Characters of the longest, and of the first word behind it. */
const LONGEST = 120;
