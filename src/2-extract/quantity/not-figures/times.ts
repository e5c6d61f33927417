// Numbers that tell a time: years, decades, days of a month, clock times.
import { type Check, isDigits } from './check.ts';

/** "in 2004", "the 2004 tsunami", "(2013)", "summer 1998", "its Q2 2011 sales". A noun in the plural behind makes it a count. */
const isYear: Check = (lexemes, first, next, figure) => {
  // "By 2100", but no "in 2150 homes".
  const isAhead = /^21\d\d$/.test(lexemes[first].text) && /^(?:by|until)$/.test(lexemes[first - 1]?.lower ?? '');
  if (next !== first + 1 || !(isAhead || /^(?:1[5-9]|20)\d\d$/.test(lexemes[first].text))) return false;
  if (figure.quantity.dimension !== 'count' || figure.modifierSpan !== null) return false;
  const behind = lexemes[next];
  const isPluralBehind =
    behind?.kind === 'word' &&
    /^(?:people|\p{Ll}{2,}[^su]s)$/u.test(behind.text) &&
    !/^(?:was|is|has|this|its|his|elections|polls|games|olympics|paralympics|finals|championships|riots|floods|protests|wildfires|bushfires|attacks|bombings)$/.test(
      behind.lower,
    );
  const before = lexemes[first - 1]?.lower ?? '';
  // "Q2" is a letter and a number.
  const isOfPart = /^[1-4]$/.test(before) && /^[qh]$/.test(lexemes[first - 2]?.lower ?? '');
  return (
    !isPluralBehind ||
    isOfPart ||
    /^(?:in|since|of|the|by|until|from|before|after|during|quarter|half|season|fiscal)$/.test(before)
  );
};

/** "from 1991 to 2019", "1991-2019": a span of years. */
const isYearSpan: Check = (lexemes, first, _next, figure) =>
  figure.quantity.modifier === 'range' &&
  figure.quantity.dimension === 'count' &&
  [figure.quantity.low, figure.quantity.high].every((year) => year !== null && year >= 1500 && year <= 2100) &&
  /^\d{4}$/.test(lexemes[first].text);

/** "20" in "2019-20" and "2019/20". */
const isYearTail: Check = (lexemes, first, next) =>
  next === first + 1 &&
  /^\d\d$/.test(lexemes[first].text) &&
  lexemes[first].isGlued &&
  /^[-–/]$/.test(lexemes[first - 1]?.text ?? '') &&
  lexemes[first - 1].isGlued &&
  /^(?:1[5-9]|20)\d\d$/.test(lexemes[first - 2]?.text ?? '');

/** "the 1990s" and "the 30s". Ages ("in his 30s") are read before. */
const isDecade: Check = (lexemes, first, next) =>
  isDigits(lexemes[first]) && lexemes[next]?.text === 's' && lexemes[next].isGlued;

const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** "5 June", "the 24th of August", "June 5". Days whose year nobody gives are read as no date, but count nothing either. */
const isDayOfMonth: Check = (lexemes, first, next, figure) => {
  const { low, high, dimension } = figure.quantity;
  if (!isDigits(lexemes[first]) || !/^(?:count|rank)$/.test(dimension)) return false;
  if ([low, high].some((day) => day !== null && (day > 31 || !Number.isInteger(day)))) return false;
  const at = lexemes[next]?.lower === 'of' ? next + 1 : next;
  if (MONTHS.test(lexemes[at]?.text ?? '')) return true;
  const before = lexemes[first - 1]?.text === '.' ? first - 2 : first - 1;
  if (!MONTHS.test(lexemes[before]?.text ?? '')) return false;
  return !/^(?:people|men|women|children|\p{Ll}{3,}s)$/u.test(lexemes[next]?.text ?? '');
};

const ZONE =
  /^(?:am|pm|gmt|utc|bst|est|edt|cet|cest|cdt|cst|ist|pst|pdt|mst|mdt|msk|jst|aest|aedt|nzst|nzdt|sast|eat|wib|hkt|sgt|o['’]clock|hrs|noon|midday|midnight)$/;

/** "07:37", "3 a.m.", "11am", "1800 GMT", "6 o'clock". */
const isClockTime: Check = (lexemes, first, next) => {
  const behind = lexemes[next];
  if (behind?.text === ':' && behind.isGlued && isDigits(lexemes[next + 1]) && lexemes[next + 1].isGlued) return true;
  if (lexemes[first - 1]?.text === ':' && lexemes[first].isGlued && isDigits(lexemes[first - 2])) return true;
  if (ZONE.test(behind?.lower ?? '')) return true;
  return (
    /^[ap]$/.test(behind?.lower ?? '') && lexemes[next + 1]?.text === '.' && /^m$/.test(lexemes[next + 2]?.lower ?? '')
  );
};

/** "half past nine", "quarter to five", "at six in the morning", "at nine on Monday", "from 5.30 tomorrow". */
const isSpokenTime: Check = (lexemes, first, next, figure) => {
  const { value, dimension } = figure.quantity;
  if (dimension !== 'count' || value === null || value < 1 || value > 12) return false;
  const [before, earlier] = [lexemes[first - 1]?.lower ?? '', lexemes[first - 2]?.lower ?? ''];
  if (/^(?:past|to)$/.test(before) && /^(?:half|quarter|five|ten|twenty|minutes)$/.test(earlier)) return true;
  if (!/^(?:at|by|until|around|about|after|before|from)$/.test(before)) return false;
  // "raised the toll from four on Monday to 18"
  const isCount = lexemes.slice(Math.max(0, first - COUNTED), first).some(({ lower }) => OF_COUNT.test(lower));
  if (before === 'from' && isCount) return false;
  // "tonight at 7 on channel one", "by 10 this morning"
  if (/^(?:tonight|today|tomorrow|yesterday|morning|afternoon|evening|night)$/.test(earlier)) return true;
  const phrase = [0, 1, 2].map((k) => lexemes[next + k]?.lower ?? '').join(' ');
  return /^(?:in the (?:morning|afternoon|evening)|at night|sharp|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|this (?:morning|afternoon|evening)|yesterday|tomorrow|local time)/.test(
    phrase,
  );
};

/** Words between a count and "from four". */
const COUNTED = 6;
const OF_COUNT = /^(?:toll|tally|number|total|count|rose|risen|raised|climbed|increased|jumped|revised|up|fell|down)$/;

/** "half past": the hour is behind. */
const isHalfPast: Check = (lexemes, first, next) =>
  /^(?:half|quarter|ten|twenty|five)$/.test(lexemes[next - 1]?.lower ?? '') &&
  lexemes[next]?.lower === 'past' &&
  next - first <= 2;

/** "300 BC", "AD 79", "in 1066", "the summer of '69". */
const isOldYear: Check = (lexemes, first, next) => {
  const [before, behind] = [lexemes[first - 1], lexemes[next]];
  if (/^(?:BC|BCE|CE|AD)$/.test(behind?.text ?? '') || /^AD$/.test(before?.text ?? '')) return true;
  if (/^['’]$/.test(before?.text ?? '') && lexemes[first].isGlued && !before.isGlued) {
    return (
      /^\d\d$/.test(lexemes[first].text) && /^(?:of|in|since|class|summer|back)$/.test(lexemes[first - 2]?.lower ?? '')
    );
  }
  return (
    /^1[0-4]\d\d$/.test(lexemes[first].text) &&
    /^(?:in|since|year)$/.test(before?.lower ?? '') &&
    behind?.kind !== 'word'
  );
};

/** "on the 15th" of a month that is not named. */
const isDayAlone: Check = (lexemes, first, next, figure) =>
  figure.form === 'ordinal' &&
  (figure.quantity.value ?? 0) <= 31 &&
  isDigits(lexemes[first]) &&
  lexemes[first - 1]?.lower === 'the' &&
  /^(?:on|until|by|from|of)$/.test(lexemes[first - 2]?.lower ?? '') &&
  lexemes[next]?.kind !== 'word' &&
  lexemes[next]?.text !== '-';

/** "In the three months to June": the period of an account. */
const isAccountPeriod: Check = (lexemes, first, next, figure) =>
  figure.quantity.dimension === 'duration' &&
  /^(?:the|first|last)$/.test(lexemes[first - 1]?.lower ?? '') &&
  lexemes.slice(Math.max(0, first - 3), first).some(({ lower }) => /^(?:in|for|during|over)$/.test(lower)) &&
  [next, next + 1].some(
    (at) =>
      /^(?:to|through|ended|ending)$/.test(lexemes[at]?.lower ?? '') &&
      [at + 1, at + 2, at + 3].some((month) => MONTHS.test(lexemes[month]?.text ?? '')),
  );

/** "In the past 24 hours", "over the last two weeks": since when, and not how long anything took. */
const isWindow: Check = (lexemes, first, _next, figure) => {
  if (figure.quantity.dimension !== 'duration') return false;
  const before = [3, 2, 1].map((back) => lexemes[first - back]?.lower ?? '').join(' ');
  return /\b(?:in|over|during|within) the (?:past|last|previous|preceding)$/.test(before);
};

/** "Third-quarter profit", "in the second half": a part of a year or of a game, and no rank. */
const isPartOfPeriod: Check = (lexemes, _first, next, figure) => {
  const at = lexemes[next]?.text === '-' ? next + 1 : next;
  return (
    figure.form === 'ordinal' &&
    (figure.quantity.value ?? 0) <= 4 &&
    /^(?:quarter|half|trimester|semester)(?:s|['’]s)?$/.test(lexemes[at]?.lower ?? '')
  );
};

/** "Down from 55 percent four years earlier": when it was so, and not how long. */
const isTimeOfFigure: Check = (lexemes, first, next, figure) =>
  figure.quantity.dimension === 'duration' &&
  /^(?:earlier|before|previously|ago)$/.test(lexemes[Math.max(next, figureEnd(lexemes, first))]?.lower ?? '') &&
  /^(?:%|percent|cent|pct|million|billion|euros?|dollars?|pounds?|yen|points?|\d[\d,.]*)$/.test(
    lexemes[first - 1]?.lower ?? '',
  );

/** Behind the unit of time. */
const figureEnd = (lexemes: Parameters<Check>[0], first: number): number => {
  const unit = lexemes
    .slice(first, first + 3)
    .findIndex(({ lower }) => /^(?:days?|weeks?|months?|years?|decades?)$/.test(lower));
  return unit < 0 ? first : first + unit + 1;
};

export const TIMES: readonly Check[] = [
  isWindow,
  isTimeOfFigure,
  isPartOfPeriod,
  isYear,
  isYearSpan,
  isYearTail,
  isDecade,
  isDayOfMonth,
  isClockTime,
  isSpokenTime,
  isHalfPast,
  isOldYear,
  isDayAlone,
  isAccountPeriod,
];
