// Weekdays as the briefing prints them.
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "-W-3", a day of no known week → "Wednesday"; null for other dates. */
export function weekdayName(value: string): string | null {
  const number = /^-W-([1-7])$/.exec(value)?.[1];
  return number === undefined ? null : WEEKDAYS[Number(number) - 1];
}
