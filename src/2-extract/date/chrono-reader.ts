// Absolute dates by chrono-node, with the parsers removed that misread news prose.
import type { ParsedComponents, ParsedResult } from 'chrono-node';
// By this path, because the other languages take a tenth of a second to load.
import { Chrono, configuration as english } from 'chrono-node/en';
import type { DateValue, Span } from '../../model.ts';
import { tellsStrongPast } from '../lexicon/strong-past.ts';
import { addDays, addYears } from './calendar.ts';
import { dateWindows } from './windows.ts';

/**
 * ENTimeExpressionParser reads "Friday 18 security workers" as Friday at 18:00; weekdays, "last month" and the like need
 * the tense of their sentence (relative.ts). Parsers are told apart by the names of their classes.
 */
const UNWANTED =
  /^(?:ENTimeExpressionParser|ENWeekdayParser|ENCasualDateParser|ENCasualTimeParser|ENRelativeDateFormatParser|ENTimeUnit\w+|ENEndOfCurrentMonthParser)$/;

const configuration = english.createCasualConfiguration(false);
const chrono = new Chrono({
  parsers: configuration.parsers.filter((parser) => !UNWANTED.test(parser.constructor.name)),
  refiners: configuration.refiners.filter(
    (refiner) => !/^(?:ForwardDateRefiner|ExtractTimezone\w+)$/.test(refiner.constructor.name),
  ),
});

export type FoundDate = Span & {
  /** ISO 8601, only as precise as the text. */
  readonly value: string;
  /** Whether the year stands in the text. */
  readonly isYearStated: boolean;
  /** Given by the date itself where it is one end of a range. */
  readonly role?: DateValue['role'];
};

/** Dates with a named month or in figures. `reference`: the article's day, which lends the year. `isAhead`: whether a date is told as one still to come. */
export function readAbsoluteDates(
  text: string,
  span: Span,
  reference: string | null,
  isAhead: (day: Span) => boolean = () => false,
): readonly FoundDate[] {
  const instant = new Date(`${reference ?? '2000-06-15'}T12:00:00Z`);
  return dateWindows(text, span).flatMap((window) =>
    chrono
      .parse(withoutVerbs(text.slice(window.start, window.end)), { instant, timezone: 0 })
      .flatMap((result) => withoutCount(result, instant))
      .flatMap(({ result, offset }) => toFound(text, span, result, window.start + offset, reference))
      .map((found) =>
        reference !== null && isComing(text, found, reference) && isAhead(found) ? inNextYear(found) : found,
      )
      .filter((found) => !isMonthThenCount(text, found) && !isMonthOfCount(text, found)),
  );
}

/** "The July 1 march drew", "they may 3": in small letters a word like any other, unless a year stands behind it. Letters keep their places. */
const withoutVerbs = (text: string): string =>
  text.replace(/\b(?:march|may|august)\b(?!,? \d{4}\b)/g, (word) => '_'.repeat(word.length));

/** "until June 28, 30 days after it": a number of two digits behind a day counts what follows. */
function withoutCount(
  result: ParsedResult,
  instant: Date,
): readonly { readonly result: ParsedResult; readonly offset: number }[] {
  const day = DAY_AND_COUNT.exec(result.text)?.[1];
  if (day === undefined) return [{ result, offset: 0 }];
  return chrono.parse(day, { instant, timezone: 0 }).map((shorter) => ({ result: shorter, offset: result.index }));
}
const DAY_AND_COUNT = /^(.*\p{L}\.?\s+\d{1,2}(?:st|nd|rd|th)?|.*\d\s+\p{L}{3,}\.?),?\s+\d{2}$/su;

/** "in March, 12 people died", "in May 12 people died", "since June, 4,000 of them": a month and a count. */
const isMonthThenCount = (text: string, found: FoundDate): boolean =>
  /^\p{L}+\.?(?:,\s*|\s+)\d{1,2}$/u.test(text.slice(found.start, found.end)) &&
  (/^,\d{3}(?!\d)/.test(text.slice(found.end, found.end + 5)) || isCountBehind(text, found));

const isCountBehind = (text: string, found: FoundDate): boolean =>
  (/^\p{L}+\.?,/u.test(text.slice(found.start, found.end))
    ? /^\s+\p{Ll}/u
    : /^\s+(?:people|men|women|children|\p{Ll}{3,}s\s+(?:were|was|have|had|died|\p{Ll}+ed))\b/u
  ).test(text.slice(found.end, found.end + 30));

/** "Guilty in March of 13 charges": a year behind "of" has four digits. */
const isMonthOfCount = (text: string, found: FoundDate): boolean =>
  /^\p{L}+\.?\s+of\s+\d{1,3}$/u.test(text.slice(found.start, found.end));

function toFound(
  text: string,
  span: Span,
  result: ParsedResult,
  offset: number,
  reference: string | null,
): readonly FoundDate[] {
  if (!/\p{L}{3}|\d[-/.]\d/u.test(result.text)) return [];
  const lead = /^(?:on|in|at)\s+/i.exec(result.text)?.[0].length ?? 0;
  const start = offset + result.index + lead;
  const end = offset + result.index + result.text.trimEnd().length;
  const around = text.slice(Math.max(span.start, start - REACH), Math.min(span.end, end + REACH));
  const valueFor = (parts: ParsedComponents, isYearStated: boolean) => valueIn(parts, isYearStated, reference, around);
  if (result.end === undefined || result.end === null) {
    const isYearStated = result.start.isCertain('year');
    const value = valueFor(result.start, isYearStated);
    return value === null ? [] : [{ start: withWeekday(text, span, start), end, value, isYearStated }];
  }
  const isYearStated = result.start.isCertain('year') || result.end.isCertain('year');
  const joint = JOINT.exec(text.slice(start, end));
  const isPutOff = PUT_OFF.test(text.slice(Math.max(span.start, start - REACH), start));
  const [from, last] = [valueFor(result.start, isYearStated), valueFor(result.end, isYearStated)];
  // No range ends before it begins.
  const to = from !== null && last !== null && last < from && !isYearStated ? addYears(last, 1) : last;
  if (joint === null || from === null || to === null) return [];
  const [joined] = joint;
  return [
    { start, end: start + joint.index, value: from, isYearStated, role: isPutOff ? 'on' : 'since' },
    { start: start + joint.index + joined.length, end, value: to, isYearStated, role: isPutOff ? 'on' : 'until' },
  ];
}

const inNextYear = (found: FoundDate): FoundDate => ({ ...found, value: addYears(found.value, 1) });

/** "Will be sentenced on Dec. 7", in March: the nearest one is past. Who would leave that day may have left. */
const isComing = (text: string, { start, end, value, isYearStated }: FoundDate, reference: string): boolean =>
  !isYearStated &&
  value < addDays(reference, -JUST_PAST).slice(0, value.length) &&
  !/\b(?:would|could|might|was|were|had)\b/.test(text.slice(Math.max(0, start - NEAR), end));
/** Days for which a date told ahead is rather an old report's. */
const JUST_PAST = 14;
/** Characters before a date in which its verb stands. */
const NEAR = 40;

/** Characters on either side that may tell the tense. Larger reaches into other clauses. */
const REACH = 120;

/** "Moved from April 3 to April 10": two days, of which one takes the place of the other. */
const PUT_OFF =
  /\b(?:moved|postponed|rescheduled|delayed|deferred|adjourned|shifted|changed|pushed|put|brought)(?:\s+(?:back|off|forward))?\s+from\s+$/i;

const JOINT = /\s*(?:[-–—]|\b(?:to|until|till|through|and)\b)\s*/i;

function valueIn(
  parts: ParsedComponents,
  isYearStated: boolean,
  reference: string | null,
  around: string,
): string | null {
  const [year, month] = [parts.get('year'), parts.get('month')];
  if (year === null || month === null || (!parts.isCertain('month') && !parts.isCertain('day'))) return null;
  if (!isYearStated && !parts.isCertain('day')) return null;
  const day = parts.isCertain('day') ? parts.get('day') : null;
  // ISO 8601 writes a day of an unknown year as --05-14.
  const known = isYearStated || reference !== null ? String(year).padStart(4, '0') : '-';
  const value = [month, day]
    .filter((part) => part !== null)
    .reduce((so: string, part) => `${so}-${String(part).padStart(2, '0')}`, known);
  return isYearStated || reference === null || !isPastTold(around, value, reference) ? value : addYears(value, -1);
}

/** A day still to come in this year, told in the past: that of the year before. The day after has begun elsewhere. */
const isPastTold = (around: string, value: string, reference: string): boolean =>
  value > (value.length === DAY ? addDays(reference, isOfLongAgo(around) ? 1 : SOON) : reference) &&
  (/\b(?:was|were|had|did|\p{L}{2,}ed)\b/u.test(around) || tellsStrongPast(around)) &&
  !/\b(?:will|shall|would|may|might|could|until|till|due|scheduled|expected|planned|set|next|is|are|be|sell-by|use-by|best-by|best before|sell by|use by|expiry|expiration|expires?)\b/.test(
    around,
  ) &&
  !PUT_TO.test(around) &&
  !BY_THEN.test(around);

/** Days for which a day without a year is the coming one, whatever the words around tell of the past: of last year's, so near to its anniversary, the year would be said. */
const SOON = 45;
const isOfLongAgo = (around: string): boolean =>
  /\b(?:last year|years? (?:ago|earlier|before)|anniversary)\b/.test(around);

/** "Was moved from 3 April to 10 April": it is still to come. */
const PUT_TO =
  /\b(?:moved|postponed|rescheduled|delayed|deferred|adjourned|(?:pushed|put) (?:back|off)|brought forward) (?:from|to|until)\b/;

/** "By 5 May", and not "by the police". */
const BY_THEN =
  /\bby (?:\d|early|late|mid|the end|then|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/;

/** Letters of 2031-05-01. */
const DAY = 10;

const WEEKDAY_BEFORE =
  /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?),?\s+$/;

/** "Sunday, Jan. 2" is one date. */
function withWeekday(text: string, span: Span, start: number): number {
  const before = text.slice(Math.max(span.start, start - 12), start);
  return start - (WEEKDAY_BEFORE.exec(before)?.[0].length ?? 0);
}
