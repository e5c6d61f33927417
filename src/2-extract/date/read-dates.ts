// Every date and clock time of a sentence, with its basis and role. Their numbers are no figures.
import type { Sentence } from '../../lib/tokens.ts';
import type { DateValue, Span } from '../../model.ts';
import { readBareYears } from './bare-years.ts';
import { type FoundDate, readAbsoluteDates } from './chrono-reader.ts';
import { type ClockTime, readClockTimes } from './clock-times.ts';
import { readRelativeDates } from './relative.ts';
import { roleOf } from './roles.ts';

type Unplaced = Span & {
  readonly value: string;
  readonly basis: DateValue['basis'];
  readonly by: 'chrono' | 'year' | 'relative-day' | 'clock';
  readonly ownRole?: DateValue['role'];
};

export type Dated = Omit<Unplaced, 'ownRole'> & { readonly role: DateValue['role'] };

/** In the order of the text. `day`: the article's (YYYY-MM-DD); without it relative dates name no day and are left out. */
export function readDates(text: string, sentence: Sentence, day: string | null): readonly Dated[] {
  const absolute = readAbsoluteDates(text, sentence, day).map((found) => placed(found, 'chrono'));
  const years = readBareYears(text, sentence).map((found) => placed(found, 'year'));
  const relative = day === null ? [] : readRelativeDates(sentence.tokens, day);
  const days = withoutOverlaps([
    ...absolute,
    ...years,
    ...relative.map((found): Unplaced => ({ ...found, basis: 'implied', by: 'relative-day' })),
  ]);
  const times = withDays(readClockTimes(text, sentence), days, day);
  return withRoles(text, sentence, withoutOverlaps([...times, ...days]));
}

const placed = ({ start, end, value, isYearStated, role }: FoundDate, by: Unplaced['by']): Unplaced => ({
  start,
  end,
  value,
  basis: isYearStated ? 'stated' : 'implied',
  by,
  ...(role === undefined ? {} : { ownRole: role }),
});

/** Of two that overlap the longer one is kept, and the one before it may only lose to that. */
function withoutOverlaps(found: readonly Unplaced[]): readonly Unplaced[] {
  const kept: Unplaced[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

/** "07:37Z" with the nearest day of the sentence, else the article's. The time is stated, its day may be implied. */
function withDays(
  times: readonly ClockTime[],
  days: readonly Unplaced[],
  articleDay: string | null,
): readonly Unplaced[] {
  const full = days.filter((day) => day.value.length === 10);
  let nearest = 0;
  return times.map((time) => {
    const distance = (at: number) => Math.abs((full[at]?.start ?? Number.POSITIVE_INFINITY) - time.start);
    while (nearest + 1 < full.length && distance(nearest + 1) <= distance(nearest)) nearest += 1;
    const day = full[nearest]?.value ?? articleDay;
    const value = day === null ? `T${time.value}` : `${day}T${time.value}`;
    return { start: time.start, end: time.end, value, basis: 'stated', by: 'clock' };
  });
}

function withRoles(text: string, sentence: Span, dates: readonly Unplaced[]): readonly Dated[] {
  const done: Dated[] = [];
  for (const { ownRole, ...date } of dates) {
    const before = done.at(-1);
    const role = ownRole ?? roleOf(text, sentence, date, before);
    // "2004-2008": only the second end tells that the first is one.
    if (role === 'until' && before?.role === 'on' && /^\s*[-–]\s*$/.test(text.slice(before.end, date.start)))
      done[done.length - 1] = { ...before, role: 'since' };
    done.push({ ...date, role });
  }
  return done;
}
