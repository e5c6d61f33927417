// What a date bounds: on it, until it, since it, before or after it. Read from the words before it.
import type { DateValue, Span } from '../../model.ts';

type Role = DateValue['role'];

/** Words that may stand between: "until at least the end of 2023". */
const BETWEEN = '(?:(?:at least|on|in|the|late|early|mid|end of|start of|beginning of|as late as|around|about)\\s+)*$';
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['until', new RegExp(`\\b(?:until|till|through|up to)\\s+${BETWEEN}`, 'i')],
  ['since', new RegExp(`\\b(?:since|from|starting|beginning|between)\\s+${BETWEEN}`, 'i')],
  ['before', new RegExp(`\\b(?:before|by|no later than|prior to|preceding)\\s+${BETWEEN}`, 'i')],
  ['after', new RegExp(`\\b(?:after|following)\\s+${BETWEEN}`, 'i')],
];

/** How far before a date its word may stand. */
const REACH = 60;

/** `before`: the date read before it in the sentence, with its role. */
export function roleOf(
  text: string,
  sentence: Span,
  date: Span,
  before: (Span & { readonly role: Role }) | undefined,
): Role {
  const words = text.slice(Math.max(sentence.start, date.start - REACH), date.start);
  // "The results from Wednesday's vote": the vote was on Wednesday.
  if (/\bfrom\s+$/i.test(words) && /^['’]s?\s/.test(text.slice(date.end, date.end + 3))) return 'on';
  const own = ROLES.find(([, pattern]) => pattern.test(words))?.[0];
  if (own !== undefined) return own;
  // "from 2004 to 2008", "between Nov. 1, 2004, and Oct. 8, 2008", "2004-2008": the second end of a span.
  if (before?.role !== 'since' && !isJoined(text, before, date, /^\s*[-–]\s*$/)) return 'on';
  return isJoined(text, before, date, /^,?\s*(?:-|–|to|until|and|through)\s*$/) ? 'until' : 'on';
}

const isJoined = (text: string, before: Span | undefined, date: Span, joint: RegExp): boolean =>
  before !== undefined && date.start - before.end < 12 && joint.test(text.slice(before.end, date.start));
