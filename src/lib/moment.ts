// Dates as spans of time, so that "Tuesday" and "22:40 on Tuesday" can be told from "Tuesday" and "Wednesday".
import type { DateValue } from '../model.ts';

type Parts = {
  /** "2022", "--01-07", "2022-01-07"; null for a time of no known day. */
  readonly day: string | null;
  /** Minutes from midnight; null where none is stated. */
  readonly clock: number | null;
  /** Minutes ahead of UTC, of "local time" all that it can mean; empty where no zone is stated. */
  readonly zones: readonly number[];
  /** The zone stands beside the time. */
  readonly isZoned: boolean;
};

const CLOCK = /^(.*)T(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:?\d\d)?$/;

function partsOf({ value, localOffsets = [] }: Pick<DateValue, 'value' | 'localOffsets'>): Parts {
  const match = CLOCK.exec(value);
  if (match === null) return { day: value, clock: null, zones: [], isZoned: false };
  const [, day, hours, minutes, zone] = match;
  return {
    day: day === '' ? null : day,
    clock: Number(hours) * 60 + Number(minutes),
    zones: zone === undefined ? localOffsets : [offsetOf(zone)],
    isZoned: zone !== undefined,
  };
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const [sign, hours, minutes] = [zone[0] === '-' ? -1 : 1, Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return sign * (hours * 60 + minutes);
}

const MINUTES_A_DAY = 1440;
/** "About 4 p.m." and 3:40 p.m. are one time, rounded; "about 3:45" is rounded less. Minutes. */
function roundingOf({ isApproximate }: DateValue, { clock }: Parts): number {
  if (isApproximate !== true || clock === null) return 0;
  if (clock % 60 === 0) return 30;
  return clock % 30 === 0 ? 15 : 10;
}

/** Whether two dates can be the same moment, as far as each is told. */
export function canBeOne(a: DateValue, b: DateValue): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const apart = minutesApart(one, other, a.isHalfUnknown === true || b.isHalfUnknown === true);
  const isBounded = isBound(a, b, one, other) || isBound(b, a, other, one);
  // "About 9" and "about 9:30" are two times, though 9:20 may be either.
  const roundings = [roundingOf(a, one), roundingOf(b, other)].filter((rounding) => rounding > 0);
  if (apart !== null) return isBounded || Math.abs(apart) <= (roundings.length === 0 ? 0 : Math.min(...roundings));
  if (one.day === null || other.day === null || areNested(one.day, other.day)) return true;
  // A year that no text states contradicts nothing.
  return (
    (a.basis === 'implied' || b.basis === 'implied') && one.day.length === 10 && one.day.slice(4) === other.day.slice(4)
  );
}

/** "Died before 6am" and "at 5.40am" */
function isBound({ role }: DateValue, other: DateValue, bound: Parts, time: Parts): boolean {
  if (other.role !== 'on' || bound.clock === null || time.clock === null) return false;
  if (bound.day !== null && time.day !== null && !areNested(bound.day, time.day)) return false;
  return (role === 'before' && time.clock <= bound.clock) || (role === 'after' && time.clock >= bound.clock);
}

/** Minutes: from UTC to the farthest zone. */
const LARGEST_OFFSET = 14 * 60;

/** Minutes between two times of day, of the zones they can be in the fewest; null where one of them is told by its day alone. */
function minutesApart(a: Parts, b: Parts, isHalfUnknown: boolean): number | null {
  if (a.clock === null || b.clock === null) return null;
  const clock = a.clock - b.clock;
  // Who names no zone mostly tells the time of the place.
  if (!a.isZoned && !b.isZoned && (a.zones.length === 0 || b.zones.length === 0))
    return minutesBetween(a.day, b.day, clock, isHalfUnknown);
  // Beside a time of a zone it may be of any: whole hours apart tell nothing.
  if ((a.zones.length === 0) !== (b.zones.length === 0)) {
    const rest = minutesBetween(a.day, b.day, clock, isHalfUnknown);
    return Math.abs(rest) <= LARGEST_OFFSET && rest % 60 === 0 ? 0 : rest;
  }
  const shifts = a.zones.flatMap((zone) => b.zones.map((other) => zone - other));
  return (shifts.length === 0 ? [0] : shifts)
    .map((shift) => minutesBetween(a.day, b.day, clock - shift, isHalfUnknown))
    .reduce((least, one) => (Math.abs(one) < Math.abs(least) ? one : least));
}

function minutesBetween(one: string | null, other: string | null, clock: number, isHalfUnknown: boolean): number {
  const days = one === null || other === null ? null : daysBetween(one, other);
  if (days !== null && !isHalfUnknown) return clock + days * MINUTES_A_DAY;
  // Without a day, or with an unknown half of it, the clock goes round.
  const round = isHalfUnknown ? MINUTES_A_DAY / 2 : MINUTES_A_DAY;
  const rest = ((clock % round) + round) % round;
  return days !== null && days !== 0 ? days * MINUTES_A_DAY : Math.min(rest, round - rest);
}

/** Days from b to a; null where one of them is no full day. */
function daysBetween(a: string, b: string): number | null {
  const [one, other] = [Date.parse(a), Date.parse(b)];
  return a.length !== 10 || b.length !== 10 || Number.isNaN(one) || Number.isNaN(other)
    ? null
    : Math.round((one - other) / 86_400_000);
}

/** "2012" holds "2012-11", "--05-14" may be "2008-05-14", and that is a Wednesday, "-W-3". */
export function areNested(a: string, b: string): boolean {
  if (a.startsWith('-W') !== b.startsWith('-W')) {
    const [weekday, day] = a.startsWith('-W') ? [a, b] : [b, a];
    return !/^\d{4}-\d\d-\d\d$/.test(day) || weekday === `-W-${new Date(day).getUTCDay() || 7}`;
  }
  if (a.startsWith('--') !== b.startsWith('--')) {
    const [open, full] = a.startsWith('--') ? [a, b] : [b, a];
    const rest = full.slice(4);
    return rest === '' || areNested(open.slice(1), rest);
  }
  return a.startsWith(b) || b.startsWith(a);
}

/** How many days lie between two dates of no clock or two full days, in days; null where that cannot be told. */
export function daysApart(a: DateValue, b: DateValue): number | null {
  const [one, other] = [partsOf(a).day, partsOf(b).day];
  if (one === null || other === null || one.startsWith('-') || other.startsWith('-')) return null;
  const [first, second] = [Date.parse(one), Date.parse(other)];
  return Number.isNaN(first) || Number.isNaN(second) ? null : Math.abs(first - second) / 86_400_000;
}

/** Hours between two times of day; null where one of them is told by its day alone. */
export function hoursApart(a: DateValue, b: DateValue): number | null {
  const minutes = minutesApart(partsOf(a), partsOf(b), false);
  return minutes === null ? null : Math.abs(minutes) / 60;
}

/** 07:37 UTC and 07:37 local time: a minute that is no round one is read off one report, whatever zone is put to it. */
export function areOneClock(a: DateValue, b: DateValue): boolean {
  const clock = partsOf(a).clock;
  return clock !== null && clock % ROUND_MINUTES !== 0 && clock === partsOf(b).clock;
}
/** Times are rounded to these. */
const ROUND_MINUTES = 5;

/** How much of a date is told: a year, a month, a day, a time. */
export type Grain = 'year' | 'month' | 'day' | 'time';

export function grainOf(date: DateValue): Grain {
  const { day, clock } = partsOf(date);
  if (clock !== null || day === null) return 'time';
  if (day.startsWith('-')) return 'day';
  return (['year', 'month', 'day'] as const)[day.split('-').length - 1] ?? 'day';
}
