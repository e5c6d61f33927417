// Days, months or years as ticks, whichever there are about five of. All in UTC, so that every machine draws the same.
import { MONTHS } from '../../lib/months.ts';
import type { Tick } from './axis.ts';

const DAY = 86_400_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

type Ticks = { readonly ticks: readonly Tick[]; readonly unit: string };

/** Ticks that enclose both ends. `unit`: what the labels leave out, such as the month of days. */
export function dateTicks(low: number, high: number): Ticks {
  const days = (high - low) / DAY;
  // Two times of one day; a bare day among them is its midnight.
  if (days < 2 && (low % DAY !== 0 || high % DAY !== 0)) return hourTicks(low, high);
  if (days <= 45) return dayTicks(low, high);
  return days <= 540 ? monthTicks(low, high) : yearTicks(low, high);
}

const HOUR = 3_600_000;
const HOUR_STEPS = [0.25, 0.5, 1, 2, 3, 6, 12] as const;

function hourTicks(low: number, high: number): Ticks {
  const step = HOUR * (HOUR_STEPS.find((hours) => (high - low) / (hours * HOUR) <= 5) ?? 12);
  const first = Math.floor(low / step) * step;
  const count = Math.max(2, Math.ceil((high - first) / step) + (high % step === 0 ? 1 : 0));
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const value = first + index * step;
    // Midnight says which day begins.
    return {
      value,
      label: index > 0 && value % DAY === 0 ? dayOf(value) : new Date(value).toISOString().slice(11, 16),
    };
  });
  const start = new Date(first);
  return { ticks, unit: `${start.getUTCDate()} ${monthName(start)} ${start.getUTCFullYear()}` };
}

function dayOf(value: number): string {
  const date = new Date(value);
  return `${date.getUTCDate()} ${monthName(date).slice(0, 3)}`;
}

function dayTicks(low: number, high: number): Ticks {
  const step = Math.max(1, Math.ceil((high - low) / DAY / 5));
  const first = Math.floor(low / DAY) - 1;
  const last = Math.ceil(high / DAY) + 1;
  const count = Math.max(Math.ceil((last - first) / step), 3);
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const value = (first + index * step) * DAY;
    const date = new Date(value);
    const day = `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()}`;
    // Where a month ends, the first tick of the next one says so.
    return { value, label: index > 0 && date.getUTCDate() <= step ? `${day} ${monthName(date).slice(0, 3)}` : day };
  });
  const start = new Date(first * DAY);
  return { ticks, unit: `${monthName(start)} ${start.getUTCFullYear()}` };
}

function monthTicks(low: number, high: number): Ticks {
  const from = monthNumber(low);
  const to = monthNumber(high) + 1;
  const step = Math.max(1, Math.ceil((to - from) / 5));
  const count = Math.ceil((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const value = Date.UTC(0, from + index * step, 1);
    const date = new Date(value);
    return { value, label: `${monthName(date).slice(0, 3)} ${date.getUTCFullYear()}` };
  });
  return { ticks, unit: '' };
}

function yearTicks(low: number, high: number): Ticks {
  const from = new Date(low).getUTCFullYear();
  const to = new Date(high).getUTCFullYear() + 1;
  const step = Math.max(1, Math.ceil((to - from) / 5));
  const count = Math.ceil((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const year = from + index * step;
    return { value: Date.UTC(year, 0, 1), label: String(year) };
  });
  return { ticks, unit: '' };
}

function monthName(date: Date): string {
  return MONTHS[date.getUTCMonth()] ?? '';
}

/** Months since the year 1900, as Date.UTC(0, …) counts them. */
function monthNumber(value: number): number {
  const date = new Date(value);
  return (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
}
