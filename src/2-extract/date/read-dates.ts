// Every date and clock time of a sentence, with its basis and role. Their numbers are no figures.
import type { Sentence } from '../../lib/tokens.ts';
import type { DateValue, Span } from '../../model.ts';
import { readBareYears } from './bare-years.ts';
import { addDays, monthOf } from './calendar.ts';
import { type FoundDate, readAbsoluteDates } from './chrono-reader.ts';
import { type ClockTime, readClockTimes } from './clock-times.ts';
import { withGlosses } from './glosses.ts';
import { readReckonedDays } from './reckoned-days.ts';
import { readRelativeDates, type SideOf } from './relative.ts';
import { roleOf } from './roles.ts';
import { tellsAhead } from './tense.ts';
import { readWeekdays } from './weekdays.ts';

type Unplaced = Span & {
  readonly value: string;
  readonly basis: DateValue['basis'];
  readonly by: 'chrono' | 'year' | 'relative-day' | 'clock';
  readonly ownRole?: DateValue['role'];
  readonly isHalfUnknown?: true;
  readonly localOffsets?: readonly number[];
  /** Of a time in brackets: the time that it glosses; of a day with one in brackets: the day. */
  readonly glosses?: Span;
};

export type Dated = Omit<Unplaced, 'ownRole'> & { readonly role: DateValue['role']; readonly isApproximate?: true };

/** In the order of the text. `day`: the article's (YYYY-MM-DD); without it weekdays are of no known week, and other relative dates are left out. `sideOf`: by the tree. */
export function readDates(
  text: string,
  sentence: Sentence,
  day: string | null,
  sideOf: SideOf = () => null,
): readonly Dated[] {
  const absolute = readAbsoluteDates(text, sentence, day, (found) => isTold(sentence, found, sideOf)).map((found) =>
    placed(found, 'chrono'),
  );
  const years = readBareYears(text, sentence).map((found) => placed(found, 'year'));
  const relative = day === null ? readWeekdays(sentence.tokens) : readRelativeDates(sentence.tokens, day, sideOf);
  const days = withNamedDays(
    text,
    withoutOverlaps([
      ...absolute,
      ...years,
      ...relative.map((found): Unplaced => ({ ...found, basis: 'implied', by: 'relative-day' })),
    ]),
  );
  const times = readClockTimes(text, sentence);
  return withRoles(
    text,
    sentence,
    withoutOverlaps(withDays(text, times, withReckoned(sentence, withFollowing(sentence, days)))),
  );
}

/** Whether the words around a date tell it as one to come. */
function isTold({ tokens }: Sentence, date: Span, sideOf: SideOf): boolean {
  const at = tokens.findIndex((token) => token.end > date.start);
  return at >= 0 && tellsAhead(tokens, at, sideOf);
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

/** "Last night (10 May)", "Tuesday (May 12)": one day, which the brackets name. */
function withNamedDays(text: string, days: readonly Unplaced[]): readonly Unplaced[] {
  return days.flatMap((day, i) => {
    const [before, behind] = [days[i - 1], days[i + 1]];
    if (before !== undefined && isNamedBy(text, before, day)) return [];
    return behind !== undefined && isNamedBy(text, day, behind) ? [namedBy(day, behind)] : [day];
  });
}

const namedBy = (day: Unplaced, { value, basis, end }: Unplaced): Unplaced => ({
  ...{ start: day.start, end: end + 1, value, basis, by: 'chrono' },
  glosses: { start: day.start, end: day.end },
});

const isNamedBy = (text: string, day: Unplaced, name: Unplaced): boolean =>
  day.by === 'relative-day' &&
  name.by === 'chrono' &&
  day.value.length === DAY &&
  name.value.length === DAY &&
  text.slice(day.end, name.start) === ' (' &&
  text[name.end] === ')';

/** "Signed in June 2019 and in force the following January": a month reckoned from the date before it. */
function withFollowing({ tokens }: Sentence, days: readonly Unplaced[]): readonly Unplaced[] {
  const following = tokens.flatMap((token, i): readonly Unplaced[] => {
    const month = token.lower === 'following' ? monthOf(tokens[i + 1]?.lower ?? '') : undefined;
    if (month === undefined) return [];
    const from = days.findLast((day) => day.end <= token.start && /^\d{4}/.test(day.value));
    if (from === undefined || /^\d/.test(tokens[i + 2]?.text ?? '')) return [];
    const written = String(month).padStart(2, '0');
    const isSameYear = from.value.length > YEAR && from.value.slice(YEAR + 1, MONTH) < written;
    const year = Number(from.value.slice(0, YEAR)) + (isSameYear ? 0 : 1);
    return [
      { start: token.start, end: tokens[i + 1].end, value: `${year}-${written}`, basis: 'implied', by: 'relative-day' },
    ];
  });
  return following.length === 0 ? days : [...days, ...following].sort((a, b) => a.start - b.start);
}
/** "Two days later": a day reckoned from the day before it. */
function withReckoned({ tokens }: Sentence, days: readonly Unplaced[]): readonly Unplaced[] {
  const reckoned = readReckonedDays(tokens, days).map(
    (day): Unplaced => ({ ...day, basis: 'implied', by: 'relative-day' }),
  );
  return reckoned.length === 0 ? days : [...days, ...reckoned].sort((a, b) => a.start - b.start);
}
/** Letters of 2031, and of 2031-05. */
const [YEAR, MONTH] = [4, 7];

/** Letters of 2031-05-01. */
const DAY = 10;

/**
 * "22:40 on Tuesday" is one date. Another time takes the nearest day of the sentence, and where that has none no day at all:
 * the article's may be the day after. The time is stated, its day may be implied.
 */
function withDays(text: string, times: readonly ClockTime[], days: readonly Unplaced[]): readonly Unplaced[] {
  const full = days.filter((day) => day.value.length === DAY);
  const merged = new Set<Unplaced>();
  let nearest = 0;
  const timed = times.map((time): Unplaced => {
    const distance = (at: number) => Math.abs((full[at]?.start ?? Number.POSITIVE_INFINITY) - time.start);
    while (nearest + 1 < full.length && distance(nearest + 1) <= distance(nearest)) nearest += 1;
    const day = full.find((one) => isOneDate(text, time, one));
    if (day !== undefined) merged.add(day);
    const near = full[nearest];
    const named = day ?? (near === undefined || isApart(text, time, near) ? undefined : near);
    return {
      start: Math.min(time.start, day?.start ?? time.start),
      end: Math.max(time.end, day?.end ?? time.end),
      value: named === undefined ? `T${time.value}` : `${dayOf(text, time, named)}T${time.value}`,
      basis: 'stated',
      by: 'clock',
      ...(time.isHalfUnknown ? { isHalfUnknown: true } : {}),
    };
  });
  return [...withGlosses(text, timed, full), ...days.filter((day) => !merged.has(day))];
}

/** "Voting ended at 7pm; results come on Wednesday": what stands behind the mark has a time of its own. */
const isApart = (text: string, one: Span, other: Span): boolean =>
  text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes(';');

/** "10am tomorrow", "3:40 p.m. on Saturday", "Thursday at 7pm", "noon of 5 May" */
const TIME_THEN_DAY =
  /^(?:\s*\(?(?:local(?: time)?)\)?)?(?:,?\s+(?:on|of|on the (?:night|evening|afternoon|morning) of))?\s+$/;
const DAY_THEN_TIME = /^(?:,|,?\s+(?:at|at about|at around))?\s+$/;

const isOneDate = (text: string, time: Span, day: Span): boolean =>
  time.end <= day.start
    ? TIME_THEN_DAY.test(text.slice(time.end, day.start))
    : DAY_THEN_TIME.test(text.slice(day.end, time.start));

/** "Midnight tonight" is the first moment of tomorrow. */
function dayOf(text: string, time: ClockTime, day: Unplaced): string {
  const isTonight = /^tonight$/i.test(text.slice(day.start, day.end));
  return isTonight && /^0\d:/.test(time.value) ? addDays(day.value, 1) : day.value;
}

function withRoles(text: string, sentence: Span, dates: readonly Unplaced[]): readonly Dated[] {
  const done: Dated[] = [];
  for (const { ownRole, ...date } of dates) {
    const before = done.at(-1);
    const role = ownRole ?? roleOf(text, sentence, date, before);
    // "2004-2008": only the second end tells that the first is one.
    if (role === 'until' && before?.role === 'on' && /^\s*[-–]\s*$/.test(text.slice(before.end, date.start)))
      done[done.length - 1] = { ...before, role: 'since' };
    done.push({ ...date, role, ...(isApproximate(text, sentence, date) ? { isApproximate: true } : {}) });
  }
  return done;
}

/** "about 10.40pm", "some time around 1950" */
const isApproximate = (text: string, sentence: Span, date: Span): boolean =>
  /\b(?:about|around|roughly|approximately|circa|nearly|almost|just|shortly)(?:\s+(?:before|after))?\s+$/i.test(
    text.slice(Math.max(sentence.start, date.start - 30), date.start),
  );
