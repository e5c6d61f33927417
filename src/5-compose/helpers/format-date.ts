// ISO 8601 as a newspaper prints it, only as precise as it is written.
import { MONTHS } from '../../lib/months.ts';
import { weekdayName } from '../../lib/weekday-name.ts';

const ISO = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/;

/** "2022-01-07" → "7 January 2022"; "2022-01" → "January 2022"; "--01-07", of no known year, → "7 January"; "-W-3", of no known week, → "Wednesday". What is no ISO date comes back as it is. */
export function formatDate(value: string): string {
  const match = ISO.exec(value);
  const weekday = weekdayName(value);
  if (weekday !== null || !match) return weekday ?? value;
  const [, year, month, day] = match;
  const name = MONTHS[Number(month) - 1];
  if (month ? !name : year === '-') return value;
  return [day && Number(day), name, year === '-' ? '' : year].filter(Boolean).join(' ');
}

/** "7 Jan", without the year: for narrow columns. */
export function formatDay(value: string): string {
  const match = ISO.exec(value);
  const name = MONTHS[Number(match?.[2]) - 1]?.slice(0, 3);
  if (!match || !name) return formatDate(value);
  return match[3] ? `${Number(match[3])} ${name}` : [name, match[1] === '-' ? '' : match[1]].join(' ').trim();
}

/** "7 January 2022, 15:01" where the time is stated. */
export function formatDateTime(value: string): string {
  const time = ISO.exec(value)?.[4];
  return time ? `${formatDate(value)}, ${time}` : formatDate(value);
}
