// Absolute dates by chrono-node, with the parsers removed that misread news prose, and a reader for bare years added.
import { Chrono, en, type ParsedResult } from 'chrono-node';
import type { Span } from '../../model.ts';

/**
 * ENTimeExpressionParser reads "Friday 18 security workers" as Friday at 18:00; weekdays, "last month" and the like need
 * the tense of their sentence (weekdays.ts). Parsers are told apart by the names of their classes.
 */
const UNWANTED =
  /^(?:ENTimeExpressionParser|ENWeekdayParser|ENCasualDateParser|ENCasualTimeParser|ENRelativeDateFormatParser|ENTimeUnit\w+|ENEndOfCurrentMonthParser)$/;

const configuration = en.configuration.createCasualConfiguration(false);
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
};

/** Dates with a named month or in figures. `reference`: the article's day, which lends the year. Feed it a paragraph. */
export function readAbsoluteDates(text: string, span: Span, reference: string | null): readonly FoundDate[] {
  const source = text.slice(span.start, span.end);
  if (!/\d/.test(source)) return [];
  const from = reference === null ? new Date(Date.UTC(2000, 5, 15, 12)) : new Date(`${reference}T12:00:00Z`);
  return chrono
    .parse(source, { instant: from, timezone: 0 })
    .map((result) => toFound(result, span.start, reference !== null))
    .filter((found) => found !== null)
    .filter((found) => !isMonthThenCount(text, found));
}

/** "in March, 12 people died": the comma parts the month from a count. */
const isMonthThenCount = (text: string, found: FoundDate): boolean =>
  /^\p{L}+\.?,\s*\d{1,2}$/u.test(text.slice(found.start, found.end)) &&
  /^\s+\p{Ll}/u.test(text.slice(found.end, found.end + 2));

const YEAR = /(?<![\d,.$€£#-])(?:1[5-9]|20)\d\d(?![\d%]|[,.]\d|-\p{L}|\p{L})/gu;
const YEAR_BEFORE =
  /(?:^|[\s(])(?:in|since|of|by|from|until|till|before|after|during|early|late|mid|to|and|year|summer|winter|spring|autumn|fall|the)[\s-]+$/i;

/** Years that stand alone: "in 2004", "(2013)", "the 2004 tsunami". */
export function readBareYears(text: string, span: Span): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(YEAR)) {
    const start = span.start + match.index;
    const end = start + 4;
    const before = text.slice(Math.max(span.start, start - 12), start);
    const isBracketed = text[start - 1] === '(' && text[end] === ')';
    const isCounting =
      /^\s+(?:people|\p{Ll}+s)\b/u.test(text.slice(end, end + 20)) && !/\b(?:in|since|the|of)\s+$/i.test(before);
    if ((YEAR_BEFORE.test(before) || isBracketed) && !isCounting)
      found.push({ start, end, value: match[0], isYearStated: true });
  }
  return found;
}

function toFound(result: ParsedResult, offset: number, hasReference: boolean): FoundDate | null {
  const start = result.start;
  const isYearStated = start.isCertain('year');
  if (!start.isCertain('month') || (!isYearStated && !start.isCertain('day'))) return null;
  const year = start.get('year');
  const month = start.get('month');
  if (year === null || month === null || !/\p{L}{3}|\d[-/.]\d/u.test(result.text)) return null;
  if (!isYearStated && !hasReference) return null;
  const day = start.isCertain('day') ? start.get('day') : null;
  const value = [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const begin = offset + result.index;
  return { start: begin, end: begin + result.text.trimEnd().length, value, isYearStated };
}
