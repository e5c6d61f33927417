// Dates and times of a sentence by the names of a language: "5. Mai 2021", "le 5 mai", "el lunes", "вчера", "10h40".
import type { DateValue, Span } from '../../model.ts';
import { addDays, weekdayOf } from '../date/calendar.ts';
import type { Lexeme } from '../quantity/lexemes.ts';
import type { Locale } from './locale.ts';

export type LocaleDate = Span & DateValue & { readonly first: number; readonly next: number };

type Draft = {
  readonly first: number;
  readonly next: number;
  readonly value: string;
  readonly basis: DateValue['basis'];
};

/** In order. `day`: the article's (YYYY-MM-DD); without it relative days are left out. */
export function readDates(lexemes: readonly Lexeme[], day: string | null, locale: Locale): readonly LocaleDate[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < lexemes.length; ) {
    const draft = dateAt(lexemes, i, day, locale);
    if (draft !== null) drafts.push(draft);
    i = draft?.next ?? i + 1;
  }
  return withDays(drafts).map((draft) => settle(lexemes, draft, locale));
}

const dateAt = (lexemes: readonly Lexeme[], i: number, day: string | null, locale: Locale): Draft | null =>
  numericDate(lexemes, i) ??
  clockTime(lexemes, i, locale) ??
  namedDate(lexemes, i, day, locale) ??
  relativeDay(lexemes, i, day, locale) ??
  bareYear(lexemes, i, locale);

/** "05.05.2021", "5/5/2021", "2021-05-05". Day first, as these languages write it. */
function numericDate(lexemes: readonly Lexeme[], i: number): Draft | null {
  if (lexemes[i].kind !== 'digits') return null;
  let [written, next] = [lexemes[i].text, i + 1];
  while (next < i + MOST_PIECES && lexemes[next]?.isGlued && /^[\d./-]+$/.test(lexemes[next].text)) {
    written += lexemes[next].text;
    next += 1;
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const [, first, , second, last] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})\.?$/.exec(written) ?? [];
  const parts = iso === null ? [last, second, first] : iso.slice(1);
  if (parts[0] === undefined) return null;
  const [year, month, day] = parts.map(Number);
  return isoDay(year < 100 ? 2000 + year : year, month - 1, day, (value) => ({
    first: i,
    next,
    value,
    basis: 'stated',
  }));
}

/** Numbers and signs of "05.05.2021". */
const MOST_PIECES = 8;

/** "10:40", "10h40", "10.40 Uhr", "à 15 heures", "a las 15". */
function clockTime(lexemes: readonly Lexeme[], i: number, locale: Locale): Draft | null {
  const written = /^(\d{1,2})(?:[.,](\d{2}))?$/.exec(lexemes[i].text);
  if (lexemes[i].kind !== 'digits' || written === null || Number(written[1]) > 24) return null;
  const isAt = locale.clock.before(lexemes, i) !== null;
  const hour = locale.hour.at(lexemes, i + 1);
  const colon = lexemes[i + 1]?.text === ':' ? i + 2 : null;
  const at = colon ?? hour?.next ?? i + 1;
  const minutes = /^\d{2}$/.test(lexemes[at]?.text ?? '') && (colon !== null || hour !== null) && lexemes[at].isGlued;
  const minute = minutes ? lexemes[at].text : written[2];
  // "3:2" is a result, "15 heures" may be a duration, "10.40" a number.
  if (!minutes && (hour === null || !(isAt || written[2] !== undefined || lexemes[i + 1].lower === 'uhr'))) return null;
  if (Number(minute ?? 0) > 59 || lexemes[at + 1]?.text === ':') return null;
  const next = minutes ? (locale.hour.at(lexemes, at + 1)?.next ?? at + 1) : at;
  return { first: i, next, value: `T${written[1].padStart(2, '0')}:${minute ?? '00'}`, basis: 'stated' };
}

/** "5. Mai 2021", "1er mai", "5 de mayo de 2021", "5 мая 2021 года", "Mai 2021". */
function namedDate(lexemes: readonly Lexeme[], i: number, day: string | null, locale: Locale): Draft | null {
  const number = /^\d{1,2}$/.test(lexemes[i].text) ? Number(lexemes[i].text) : null;
  const isOrdinal = number !== null && /^(?:\.|er|º|°)$/.test(lexemes[i + 1]?.lower ?? '');
  const from = number === null ? i : i + (isOrdinal ? 2 : 1);
  const month = locale.months.at(lexemes, locale.dateLinks.at(lexemes, from)?.next ?? from);
  if (month === null || (number === null && month.first !== i)) return null;
  const behind = lexemes[month.next]?.text === '.' && lexemes[month.next].isGlued ? month.next + 1 : month.next;
  const yearAt = locale.dateLinks.at(lexemes, behind)?.next ?? behind;
  const year = /^(?:1[89]|20)\d{2}$/.test(lexemes[yearAt]?.text ?? '') ? Number(lexemes[yearAt].text) : null;
  const next = year === null ? month.next : (locale.yearBehind.at(lexemes, yearAt + 1)?.next ?? yearAt + 1);
  const at = { first: i, next };
  if (number === null) {
    if (year !== null) return { ...at, value: `${year}-${twoDigits(month.value + 1)}`, basis: 'stated' };
    // "Mai" alone may be a name.
    if (day === null || locale.yearBefore.before(lexemes, i) === null) return null;
    return { ...at, value: nearestYear(`-${twoDigits(month.value + 1)}`, day), basis: 'implied' };
  }
  if (year !== null) return isoDay(year, month.value, number, (value) => ({ ...at, value, basis: 'stated' }));
  return isoDay(LEAP_YEAR, month.value, number, (value) => ({
    ...at,
    value: day === null ? `-${value.slice(4)}` : nearestYear(value.slice(4), day),
    basis: 'implied',
  }));
}

/** Knows every day of a year. */
const LEAP_YEAR = 2000;
/** A day this long after the article's is of the year before it: news look back. */
const AHEAD = 120;

/** The year of the article, or the one before. `rest`: "-05-14" or "-05". */
function nearestYear(rest: string, day: string): string {
  const year = Number(day.slice(0, 4));
  const value = `${year}${rest}`;
  return value > addDays(day, AHEAD) ? `${year - 1}${rest}` : value;
}

/** "am Montag", "lundi dernier", "el próximo lunes", "вчера". */
function relativeDay(lexemes: readonly Lexeme[], i: number, day: string | null, locale: Locale): Draft | null {
  if (day === null) return null;
  const step = locale.days.at(lexemes, i);
  if (step !== null) return { first: i, next: step.next, value: addDays(day, step.value), basis: 'implied' };
  const weekday = locale.weekdays.at(lexemes, i);
  if (weekday === null) return null;
  const isNext = (locale.next.at(lexemes, weekday.next) ?? locale.next.before(lexemes, i)) !== null;
  const isLast = (locale.last.at(lexemes, weekday.next) ?? locale.last.before(lexemes, i)) !== null;
  const back = (weekdayOf(day) - weekday.value + 7) % 7;
  const distance = isNext ? 7 - back : -(back === 0 && isLast ? 7 : back);
  return { first: i, next: weekday.next, value: addDays(day, distance), basis: 'implied' };
}

/** "im Jahr 2019", "en 2019", "в 2019 году"; "2000 Menschen" is none. */
function bareYear(lexemes: readonly Lexeme[], i: number, locale: Locale): Draft | null {
  if (!/^(?:1[89]|20)\d{2}$/.test(lexemes[i].text)) return null;
  const behind = locale.yearBehind.at(lexemes, i + 1);
  if (behind !== null) return { first: i, next: behind.next, value: lexemes[i].text, basis: 'stated' };
  const isTold = locale.table.yearBehind === '' && locale.yearBefore.before(lexemes, i) !== null;
  const next = lexemes[i + 1];
  const isCount = locale.nouns.at(lexemes, i + 1) !== null || locale.units.at(lexemes, i + 1) !== null;
  const isScaled = locale.scales.at(lexemes, i + 1) !== null || next?.text === '%' || next?.text === '€';
  return isTold && !isCount && !isScaled ? { first: i, next: i + 1, value: lexemes[i].text, basis: 'stated' } : null;
}

/** A time is of the nearest day of its sentence; where that has none, of no named day. */
function withDays(drafts: readonly Draft[]): readonly Draft[] {
  const days = drafts.filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value));
  let nearest = 0;
  return drafts.map((draft) => {
    if (days.length === 0 || !draft.value.startsWith('T')) return draft;
    const distance = (at: number): number => Math.abs(days[at].first - draft.first);
    while (nearest + 1 < days.length && distance(nearest + 1) <= distance(nearest)) nearest += 1;
    return { ...draft, value: `${days[nearest].value}${draft.value}` };
  });
}

function settle(lexemes: readonly Lexeme[], { first, next, value, basis }: Draft, { roles }: Locale): LocaleDate {
  const role = roles.before(lexemes, first)?.value ?? 'on';
  return { first, next, start: lexemes[first].start, end: lexemes[next - 1].end, value, basis, role };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Null for the 31st of June. */
function isoDay<T>(year: number, month: number, day: number, make: (value: string) => T): T | null {
  const date = new Date(Date.UTC(year, month, day));
  const isReal = month >= 0 && month < 12 && day >= 1 && date.getUTCMonth() === month && date.getUTCDate() === day;
  return isReal ? make(`${String(year).padStart(4, '0')}-${twoDigits(month + 1)}-${twoDigits(day)}`) : null;
}
