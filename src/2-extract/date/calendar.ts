// Days as YYYY-MM-DD, reckoned in UTC so that no machine's zone matters.

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): string => date.toISOString().slice(0, 10);

export function addDays(day: string, count: number): string {
  const date = toDate(day);
  date.setUTCDate(date.getUTCDate() + count);
  return toDay(date);
}

/** Keeps to the first of the month: "last month" names no day. */
export function addMonths(day: string, count: number): string {
  const date = toDate(`${day.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return toDay(date);
}

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => toDate(day).getUTCDay();

/** The same day, month or year of another year. */
export const addYears = (value: string, count: number): string =>
  `${String(Number(value.slice(0, 4)) + count).padStart(4, '0')}${value.slice(4)}`;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12; undefined for other words. "may" and "march" are months only with a capital: callers look. */
export function monthOf(word: string): number | undefined {
  const at = MONTHS.indexOf(word);
  return at < 0 ? undefined : at + 1;
}
