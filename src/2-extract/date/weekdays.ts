// Weekdays, resolved against the article's day and the tense of their clause; never silently into the future.
import type { Token } from '../../lib/tokens.ts';
import { addDays, weekdayOf } from './calendar.ts';
import type { Match, RelativeDate, SideOf } from './relative.ts';
import { hasPastVerb, tellsAhead } from './tense.ts';

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

/** 0 is Sunday; null for other words and for plurals ("on Sundays"). */
function weekdayNumber(token: Token | undefined): number | null {
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  const day = WEEKDAYS.indexOf(token.lower);
  return day >= 0 ? day : (ABBREVIATED.get(token.lower) ?? null);
}

/** "Friday", "last Friday", "next Tuesday", "Monday last week". */
export function weekdayAt(tokens: readonly Token[], i: number, reference: string, sideOf: SideOf): Match | null {
  const direction = /^(?:last|next|this)$/.test(tokens[i].lower) ? tokens[i].lower : null;
  const at = direction === null ? i : i + 1;
  const weekday = weekdayNumber(tokens[at]);
  if (weekday === null) return null;
  const week = weekBehind(tokens, at + 1);
  if (week !== null) return { last: week.last, value: dayOfWeek(reference, weekday, week.step) };
  return {
    last: at,
    value: nearest(reference, weekday, direction ?? (tellsAhead(tokens, at, sideOf) ? 'ahead' : 'back'), tokens, at),
  };
}

/** "Wednesday" where no day is known to reckon from: a weekday of some week, which ISO 8601 (2000, §5.2.3.3) writes -W-3. */
export function readWeekdays(tokens: readonly Token[]): readonly RelativeDate[] {
  return tokens.flatMap((token, at) => {
    const weekday = weekdayNumber(token);
    const isOfOtherWeek = /^(?:last|next)$/.test(tokens[at - 1]?.lower ?? '') || weekBehind(tokens, at + 1) !== null;
    return weekday === null || isOfOtherWeek
      ? []
      : [{ start: token.start, end: token.end, value: `-W-${weekday || 7}` }];
  });
}

/** "back" and "ahead" may be the article's own day; "last" and "next" may not. */
function nearest(reference: string, weekday: number, direction: string, tokens: readonly Token[], at: number): string {
  const today = weekdayOf(reference);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  switch (direction) {
    case 'last':
      return addDays(reference, -(back || 7));
    case 'next':
      return addDays(reference, ahead || 7);
    case 'this':
      return hasPastVerb(tokens, at) ? addDays(reference, -back) : addDays(reference, ahead);
    case 'ahead':
      return addDays(reference, ahead);
    default:
      return addDays(reference, -back);
  }
}

/** "last week", "next week", "of this week" behind a weekday. */
function weekBehind(tokens: readonly Token[], i: number): { readonly last: number; readonly step: number } | null {
  const at = tokens[i]?.lower === 'of' ? i + 1 : i;
  const step = { last: -1, this: 0, next: 1 }[tokens[at]?.lower ?? ''];
  return step !== undefined && tokens[at + 1]?.lower === 'week' ? { last: at + 1, step } : null;
}

/** Weeks start on Monday (ISO 8601). */
function dayOfWeek(reference: string, weekday: number, step: number): string {
  const sinceMonday = (weekdayOf(reference) + 6) % 7;
  return addDays(reference, step * 7 - sinceMonday + ((weekday + 6) % 7));
}
