// Which dates of a sentence are too far from the report to be the reported event's.
import type { DateValue } from '../../model.ts';
import type { DatedSpan } from '../tree/times.ts';

/** Days before the report that still belong to what is reported. Larger joins last month's event to today's. */
const SAME_EVENT_DAYS = 40;

/**
 * Whether a date is too far from the report to be the reported event. Years alone count by the year. Where the article's
 * day is unknown, `year` is the latest one it mentions.
 */
function isOtherTime(value: string, day: string | null, year: string | null): boolean {
  const date = value.slice(0, 10);
  if (day === null) return /^\d{4}/.test(date) && date.slice(0, 4) !== year;
  if (date.length === 4) return date !== day.slice(0, 4);
  const from = Date.parse(`${date.length === 7 ? `${date}-28` : date}T00:00:00Z`);
  const days = (Date.parse(`${day}T00:00:00Z`) - from) / 86_400_000;
  return days > SAME_EVENT_DAYS || days < -SAME_EVENT_DAYS * 9;
}

/** A date that may be another event's. */
export type OtherDate = DatedSpan & { readonly role: DateValue['role'] };

/**
 * The dates of a sentence that may be another event's. "Between May 2023 and now" runs up to the report, and so does
 * "since October" unless it goes on to tell of then: "since 2011, when five people died".
 */
export function otherTimes<T extends OtherDate>(
  text: string,
  dates: readonly T[],
  day: string | null,
  year: string | null,
): readonly T[] {
  return dates.filter((date, i) => {
    if (!isOtherTime(date.value, day, year)) return false;
    // "Is under contract until 2031": from now on.
    if (date.role === 'until' && day !== null && date.value > day) return false;
    const next = dates[i + 1];
    if (date.role === 'since')
      return TELLS_OF_THEN.test(text.slice(date.end)) || (next?.role === 'until' && !isOfYear(next.value, day, year));
    const isEnd = date.role === 'until' && dates[i - 1]?.role === 'since';
    return !isEnd || !isOfYear(date.value, day, year);
  });
}

const TELLS_OF_THEN = /^,?\s+(?:when|where|in which|during which)\b/;

const isOfYear = (value: string, day: string | null, year: string | null): boolean =>
  value.slice(0, 4) === (day?.slice(0, 4) ?? year);

/** The year before the report's, and what lies within a year before it. */
export function isLastPeriod(value: string, day: string | null): boolean {
  if (day === null) return false;
  if (value.length === 4) return Number(day.slice(0, 4)) - Number(value) === 1;
  const from = Date.parse(`${value.length === 7 ? `${value}-28` : value.slice(0, 10)}T00:00:00Z`);
  return (Date.parse(`${day}T00:00:00Z`) - from) / 86_400_000 <= 365;
}
