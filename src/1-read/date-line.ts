// A line that is only a date: "Updated: July 2, 2013 15:01 IST", "8:44AM BST 16 Sep 2013", "WEDNESDAY 03 JULY 2013".
// The line is eaten part by part; one word that is no part of a date makes it prose.

import { ZONE_OFFSETS } from '../lib/time-zones.ts';
import { type Day, formatDay, isRealDay, weekdayOf } from './calendar.ts';
import { dateWord } from './date-words.ts';

export type DateLine = {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** HH:MM */
  readonly time?: string;
  /** ISO 8601, "Z" or "+05:30". */
  readonly offset?: string;
  /** Set where day and month could be read either way ("05/06/2013"). */
  readonly isAmbiguous?: boolean;
};

/** Longer lines are prose. */
const LONGEST_DATE_LINE = 120;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

type Fields = { -readonly [K in keyof DateLine]?: DateLine[K] };
type Part = { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Fields | null };

const zoneNames = Object.keys(ZONE_OFFSETS)
  .sort((a, b) => b.length - a.length)
  .join('|');

function clock(hour: number, minute: number, half?: string): Fields | null {
  const afternoon = half?.toLowerCase() === 'p';
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const hours = half === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0);
  if (hours > 23 || minute > 59) return null;
  return { time: `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

/** Day first where a dot or hyphen divides, and where the numbers leave no choice. */
function numericDate(first: number, divider: string, second: number, year: number): Fields | null {
  if (first > 12 && second > 12) return null;
  if (second > 12) return { day: second, month: first, year };
  return { day: first, month: second, year, isAmbiguous: divider === '/' && first <= 12 && first !== second };
}

const PARTS: readonly Part[] = [
  {
    pattern: /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?/y,
    read: ([, year, month, day, hour, minute]) => ({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      ...(hour === undefined ? {} : clock(Number(hour), Number(minute))),
    }),
  },
  {
    pattern: /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/y,
    read: ([, first, divider, second, year]) => numericDate(Number(first), divider, Number(second), Number(year)),
  },
  {
    pattern: /(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s?([ap])\.?m\b\.?/iy,
    read: ([, hour, minute, half]) => clock(Number(hour), Number(minute ?? 0), half),
  },
  {
    // "18h40", "18 Uhr"
    pattern: /(\d{1,2})\s?(?:h|Uhr)(?:\s?(\d{2}))?(?![\p{L}\d])/iuy,
    read: ([, hour, minute]) => clock(Number(hour), Number(minute ?? 0)),
  },
  {
    pattern: /(\d{1,2})[:.](\d{2})(?::\d{2})?(?!\d)/y,
    read: ([, hour, minute]) => clock(Number(hour), Number(minute)),
  },
  { pattern: /((?:19|20)\d{2})(?!\d)/y, read: ([, year]) => ({ year: Number(year) }) },
  {
    pattern: new RegExp(`(\\d{2})(\\d{2})(?=\\s?(?:hrs|${zoneNames})\\b)`, 'y'),
    read: ([, hour, minute]) => clock(Number(hour), Number(minute)),
  },
  { pattern: /(\d{1,2})(?:st|nd|rd|th|er|º)?(?![\d\w])/iy, read: ([, day]) => ({ day: Number(day) }) },
  {
    pattern:
      /(?:(jan)(?:uary)?|(feb)(?:ruary)?|(mar)(?:ch)?|(apr)(?:il)?|(may)|(june?)|(july?)|(aug)(?:ust)?|(sept?)(?:ember)?|(oct)(?:ober)?|(nov)(?:ember)?|(dec)(?:ember)?)\b\.?/iy,
    read: ([month]) => ({ month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 }),
  },
  {
    pattern: /(?:sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?\b\.?/iy,
    read: ([weekday]) => ({ weekday: WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase()) }),
  },
  {
    pattern: /(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})(?!\d)/y,
    read: ([, sign, hours, minutes]) => ({ offset: `${sign}${hours}:${minutes}` }),
  },
  {
    pattern: new RegExp(`(${zoneNames})\\b`, 'y'),
    read: ([, zone]) => {
      const offset = ZONE_OFFSETS[zone];
      return typeof offset === 'string' ? { offset } : {};
    },
  },
  {
    pattern:
      /(?:(?:first|last|originally|date)\s)?(?:updated?|published|posted|modified|created|released|issued|date|edited)(?:\s+time)?\b|(?:on|at|local time|hrs|hours|UK)\b|[\s,:;|/()•·–—-]+|\.(?=\s|$)/iy,
    read: () => ({}),
  },
  { pattern: /\p{L}+/uy, read: ([word]) => dateWord(word) ?? null },
];

function readPart(line: string, position: number): { fields: Fields; end: number } | null {
  for (const { pattern, read } of PARTS) {
    pattern.lastIndex = position;
    const match = pattern.exec(line);
    const fields = match && match[0].length > 0 ? read(match) : null;
    if (match && fields) return { fields, end: position + match[0].length };
  }
  return null;
}

/** Two dates on one line ("Published … Updated …"): the second is when the text was last changed, and counts. */
function readFields(line: string): Fields | null {
  let fields: Fields = {};
  for (let position = 0; position < line.length; ) {
    const part = readPart(line, position);
    if (part === null) return null;
    const startsAnother = part.fields.day !== undefined && fields.day !== undefined;
    fields = { ...(startsAnother ? {} : fields), ...part.fields };
    position = part.end;
  }
  return fields;
}

/** "AFP - December 19, 2008", "19 July 2011 - 10:21 By Agency" */
const withoutAgency = (line: string): string =>
  line
    .replace(/^\p{Lu}{2,6}\s+[-–—|]\s+(?=\p{L}*\s?\d|\p{Lu}\p{Ll})/u, '')
    .replace(/\s+By\s+\p{Lu}[\p{L}. ]{1,30}$/u, '');

/** "Published: Saturday, 10:41 p.m. CST": a line of date parts that leaves the day open. */
export function isTimeLine(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE || !/^\W*(?:published|updated|posted|last updated)\b/i.test(line)) return false;
  const fields = readFields(line.trim());
  return fields !== null && fields.time !== undefined;
}

/** Null: the line is not only a date. Needs at least a day and a month. */
export function parseDateLine(line: string): DateLine | null {
  if (line.length > LONGEST_DATE_LINE || !/\d/.test(line)) return null;
  const fields = readFields(withoutAgency(line.trim()));
  if (!fields || fields.month === undefined || fields.day === undefined) return null;
  // A leap year stands in where the line names no year.
  const day = { year: fields.year ?? 2024, month: fields.month, day: fields.day };
  return isRealDay(day) ? { ...fields, month: day.month, day: day.day } : null;
}

/** The day the line names, once its year is known and its order is not in doubt. */
export function dayOfDateLine(line: DateLine): Day | null {
  if (line.year === undefined || line.isAmbiguous) return null;
  return { year: line.year, month: line.month, day: line.day };
}

/** ISO 8601, as precise as the line; null where it leaves the day open. */
export function isoOfDateLine(line: DateLine): string | null {
  const day = dayOfDateLine(line);
  if (day === null) return null;
  return formatDay(day) + (line.time === undefined ? '' : `T${line.time}${line.offset ?? ''}`);
}

/** "Monday, July 2, 2013" was a Tuesday. */
export function hasWrongWeekday(line: DateLine): boolean {
  const day = dayOfDateLine(line);
  return day !== null && line.weekday !== undefined && weekdayOf(day) !== line.weekday;
}
