// Dates that differ, by source, on an axis of days, months or years.
import type { DateValue } from '../../model.ts';
import type { Axis } from './axis.ts';
import type { ChartSpec } from './base-config.ts';
import { dateTicks } from './date-axis.ts';
import { rowsOnAxis } from './interval-dots.ts';
import { type ChartRow, extentOf, type Mark } from './mark.ts';

const DAY = 86_400_000;

/** Milliseconds of the first and the last moment that an ISO date as precise as its text can mean; null if it is none. */
function momentsOf(value: string): readonly [number, number] | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/.exec(value);
  if (!match) return null;
  const [, year, month, day, time] = match;
  const start = Date.parse(time ? withZone(value) : `${year}-${month ?? '01'}-${day ?? '01'}T00:00Z`);
  if (Number.isNaN(start)) return null;
  if (day) return [start, start];
  const next = month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1);
  return [start, next - DAY];
}

/** Without a zone the machine's own would be taken, and the same input would draw another chart elsewhere. */
function withZone(value: string): string {
  return /(Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}Z`;
}

/** The mark of a date: a day is a dot, a month or year a bar, "since" and "after" an arrow. */
export function markOfDate(date: DateValue, surface: string): Mark {
  const moments = momentsOf(date.value);
  if (!moments) return { kind: 'word', text: surface };
  const [first, last] = moments;
  switch (date.role) {
    case 'since':
    case 'after':
      return { kind: 'atLeast', value: first };
    case 'before':
      return { kind: 'atMost', value: last };
    case 'on':
    case 'until':
      return last > first ? { kind: 'range', low: first, high: last } : { kind: 'exact', value: first };
  }
}

export type TimelineData = { readonly rows: readonly ChartRow[] };

export function timeline({ rows }: TimelineData): ChartSpec {
  const { axis, unit } = dateAxis(rows.map((row) => row.mark));
  return rowsOnAxis(rows, axis, unit);
}

/** Days, hours, months or years, whatever the marks' milliseconds ask for. `unit`: what the ticks leave out. */
export function dateAxis(marks: readonly Mark[]): { readonly axis: Axis; readonly unit: string } {
  const values = marks.flatMap(extentOf);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const { ticks, unit } = dateTicks(low, high);
  const min = Math.min(low, ticks[0]?.value ?? low);
  const max = Math.max(high, ticks.at(-1)?.value ?? high);
  return { axis: { kind: 'linear', min, max, ticks, note: null, isBroken: false }, unit };
}
