// Weekdays and relative days, resolved against the article's day and the tense of their clause; never silently into the future.
import type { Token } from '../../lib/tokens.ts';
import type { Span } from '../../model.ts';
import { addDays, addMonths, weekdayOf } from './calendar.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const ABBREVIATED = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

export type RelativeDate = Span & { readonly value: string };

/** Weekdays, "yesterday", "last month", "three days ago" among `tokens`; `reference` is the article's day (YYYY-MM-DD). */
export function readRelativeDates(tokens: readonly Token[], reference: string): readonly RelativeDate[] {
  const found: RelativeDate[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const match =
      weekdayAt(tokens, i, reference) ??
      dayWordAt(tokens, i, reference) ??
      periodAt(tokens, i, reference) ??
      agoAt(tokens, i, reference);
    if (match === null) continue;
    found.push({ start: tokens[i].start, end: tokens[match.last].end, value: match.value });
    i = match.last;
  }
  return found;
}

type Match = { readonly last: number; readonly value: string };

function weekdayAt(tokens: readonly Token[], i: number, reference: string): Match | null {
  const direction = /^(?:last|next|this)$/.test(tokens[i].lower) ? tokens[i].lower : null;
  const at = direction === null ? i : i + 1;
  const word = tokens[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return null;
  const day = WEEKDAYS.indexOf(word.lower.replace(/s$/, ''));
  const number = day >= 0 ? day : (ABBREVIATED.get(word.lower) ?? -1);
  if (number < 0 || (word.lower.endsWith('s') && WEEKDAYS.includes(word.lower.slice(0, -1)))) return null;
  const isFuture = direction === 'next' || (direction === null && pointsForward(tokens, at));
  return { last: at, value: nearestWeekday(reference, number, isFuture) };
}

/** The latest such weekday up to the reference, that day included; or the first one from it on. */
function nearestWeekday(reference: string, weekday: number, isFuture: boolean): string {
  const today = weekdayOf(reference);
  const back = (today - weekday + 7) % 7;
  return isFuture ? addDays(reference, (weekday - today + 7) % 7) : addDays(reference, -back);
}

/** A future auxiliary in the clause, or a preposition that looks ahead: "will … on Sunday", "until at least Sunday", "by Monday". */
function pointsForward(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 4), i).map((token) => token.lower);
  if (before.some((word) => /^(?:until|till|by)$/.test(word)))
    return !hasPastVerb(tokens, i) || before.some((word) => /^(?:least)$/.test(word));
  const clause = clauseAround(tokens, i);
  return clause.some((token, k) => isFutureCue(clause, k, token));
}

const isFutureCue = (clause: readonly Token[], k: number, token: Token): boolean =>
  /^(?:will|shall|'ll|’ll)$/.test(token.lower) ||
  (/^(?:due|scheduled|expected|planned|set)$/.test(token.lower) &&
    clause[k + 1]?.lower === 'to' &&
    /^(?:is|are|be|'s)$/.test(clause[k - 1]?.lower ?? ''));

const hasPastVerb = (tokens: readonly Token[], i: number): boolean =>
  clauseAround(tokens, i).some(
    (token) => token.tag === 'VERB' && /(?:ed|fled|went|said|came|held|left)$/.test(token.lower),
  );

function clauseAround(tokens: readonly Token[], i: number): readonly Token[] {
  let [from, to] = [i, i];
  while (from > 0 && !/^[,;:.!?“”"–—]$/.test(tokens[from - 1].text)) from -= 1;
  while (to + 1 < tokens.length && !/^[,;:.!?“”"–—]$/.test(tokens[to + 1].text)) to += 1;
  return tokens.slice(from, to + 1);
}

function dayWordAt(tokens: readonly Token[], i: number, reference: string): Match | null {
  const offset = new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]).get(tokens[i].lower);
  return offset === undefined ? null : { last: i, value: addDays(reference, offset) };
}

/** "last month", "this year", "next year": as precise as the word. "last week" names no day and is left out. */
function periodAt(tokens: readonly Token[], i: number, reference: string): Match | null {
  const step = new Map([
    ['last', -1],
    ['this', 0],
    ['next', 1],
  ]).get(tokens[i].lower);
  const unit = tokens[i + 1]?.lower;
  if (step === undefined || unit === undefined) return null;
  if (unit === 'year') return { last: i + 1, value: String(Number(reference.slice(0, 4)) + step) };
  return unit === 'month' ? { last: i + 1, value: addMonths(reference, step).slice(0, 7) } : null;
}

/** "three days ago". Larger units give no day. */
function agoAt(tokens: readonly Token[], i: number, reference: string): Match | null {
  const count =
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].indexOf(tokens[i].lower) + 1 || Number(tokens[i].text);
  const isDays = /^days?$/.test(tokens[i + 1]?.lower ?? '') && /^(?:ago|earlier)$/.test(tokens[i + 2]?.lower ?? '');
  if (!isDays || !Number.isInteger(count) || count < 1 || count > 31) return null;
  return { last: i + 2, value: addDays(reference, -count) };
}
