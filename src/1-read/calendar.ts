// Days of the Gregorian calendar and ISO 8601, without a clock and without the machine's time zone.

export type Day = { readonly year: number; readonly month: number; readonly day: number };

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export function formatDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Days since 1970-01-01. */
function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export function isRealDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}

/** Later minus earlier, in days. */
export function daysBetween(earlier: Day, later: Day): number {
  return dayNumber(later) - dayNumber(earlier);
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/;

/** The day an ISO 8601 value names, or null when it is no such value. A day alone is fine, a year alone is not. */
export function dayOfIso(value: string): Day | null {
  const match = ISO.exec(value);
  if (!match) return null;
  const [year, month, date, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const day = { year, month, day: date };
  const isRealTime = hour <= 23 && minute <= 59 && second <= 60 && zoneHour <= 14 && zoneMinute <= 59;
  return isRealTime && isRealDay(day) ? day : null;
}
