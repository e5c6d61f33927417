// A date printed on the page can be the day of copying and not of writing. It is used only when nothing speaks against.
import type { Passage } from '../model.ts';
import { type Day, dayOfIso, daysBetween, formatDay } from './calendar.ts';
import { type DateLine, dayOfDateLine, hasWrongWeekday, parseDateLine } from './date-line.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const FULL_DATE = new RegExp(
  `\\b(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? (?:19|20)\\d{2})\\b`,
  'g',
);

/** Words that make a later day a plan. Looked for in the same passage before the date. */
const AHEAD =
  /\b(?:will|would|shall|until|till|by|before|next|from|due|plans?|planned|scheduled|expected|expires?|deadline|set (?:for|to)|through|going to|valid|ends?|begins?|starts?)\b/i;

/** What the text says happened after the day on the date line. */
function laterDay(text: string, passages: readonly Passage[], day: Day): string | null {
  for (const { start, end } of passages) {
    const passage = text.slice(start, end);
    for (const match of passage.matchAll(FULL_DATE)) {
      const line = parseDateLine(match[0]);
      const named = line && dayOfDateLine(line);
      if (!named || daysBetween(day, named) < 1) continue;
      if (!AHEAD.test(passage.slice(Math.max(0, match.index - 200), match.index))) return match[0];
    }
  }
  return null;
}

function contradictsKnown(line: DateLine, known: Day): boolean {
  if (line.isAmbiguous) return false;
  return line.month !== known.month || line.day !== known.day || (line.year ?? known.year) !== known.year;
}

/** Why the date line cannot be the day of writing, or null. `known`: what manifest or front matter say, ISO 8601. */
export function findContradiction(
  line: DateLine,
  known: string | undefined,
  text: string,
  passages: readonly Passage[],
): string | null {
  if (hasWrongWeekday(line)) return 'that day was another day of the week';
  const knownDay = known === undefined ? null : dayOfIso(known);
  if (knownDay) return contradictsKnown(line, knownDay) ? `the article is known to be of ${formatDay(knownDay)}` : null;
  const day = dayOfDateLine(line);
  const later = day && laterDay(text, passages, day);
  return later === null ? null : `the text tells of ${later}`;
}
