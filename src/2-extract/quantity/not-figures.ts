// Numbers that report nothing: names, years, clock times, codes, list numbers, "one" as a pronoun.

import type { Lexeme } from './lexemes.ts';
import type { Figure } from './read-figures.ts';

/** Nouns that a number names rather than counts: "Flight 370", "section 12", "pier 7". General English usage. */
const NAMED_BY_NUMBER = new Set(
  (
    'flight section article chapter page pages pier berth gate room building highway route road street line platform class type ' +
    'model unit block phase stage level grade category tier group number no nos act channel radio district ward ' +
    'precinct station hall lot case resolution version amendment clause rule paragraph table figure appendix volume ' +
    'issue episode season part lane exit terminal zone sector apartment flat suite floor shaft reactor apollo soyuz ' +
    'formula interstate boeing airbus windows g team squad brigade battalion division regiment title schedule annex psalm verse'
  ).split(' '),
);

/** Whether the number of lexemes [first, next) is no figure at all. */
export function isNoFigure(lexemes: readonly Lexeme[], first: number, next: number, figure: Figure): boolean {
  return CHECKS.some((check) => check(lexemes, first, next, figure));
}

type Check = (lexemes: readonly Lexeme[], first: number, next: number, figure: Figure) => boolean;

const isDigits = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'digits';

/** "IL-76", "Covid-19", "G7", "CN-235", "A320": glued to letters in front, but for "magnitude-6.1" and "mid-20s". */
const isGluedName: Check = (lexemes, first, _next, figure) => {
  const number = lexemes[first];
  if (!number.isGlued || number.kind !== 'digits' || figure.quantity.dimension === 'magnitude') return false;
  const before = lexemes[first - 1];
  if (before === undefined || /^["“‘'([«—–/~$€£]$/u.test(before.text)) return false;
  if (before.kind === 'word') return true;
  return before.text === '-' && before.isGlued && lexemes[first - 2]?.kind === 'word';
};

/** "Building 6000", "Khabar 24", "Boeing 737": a capitalised word right before and no counted noun right behind. */
const isName: Check = (lexemes, first, next, figure) => {
  const before = lexemes[first - 1];
  if (before?.kind !== 'word' || lexemes[first].isGlued || !isDigits(lexemes[first])) return false;
  if (figure.quantity.dimension !== 'count' || figure.form !== 'cardinal') return false;
  if (NAMED_BY_NUMBER.has(before.lower)) return true;
  const isCapitalised = /^\p{Lu}/u.test(before.text) && first > 1 && !DAYS_AND_MONTHS.test(before.lower);
  const behind = lexemes[next];
  const isNounBehind = behind?.kind === 'word' && /^\p{Ll}/u.test(behind.text) && !FUNCTION_WORDS.test(behind.lower);
  return isCapitalised && !isNounBehind && !VERB_BEFORE.test(before.lower);
};
const DAYS_AND_MONTHS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const FUNCTION_WORDS =
  /^(?:is|was|are|were|has|had|have|at|in|on|of|to|from|by|for|with|and|or|but|as|after|before|said|reported|will|would|can|could|that|which|who|crashed|landed|when|while|where|near|also|into)$/;
const VERB_BEFORE =
  /^(?:kills?|killed|injures?|injured|leaves?|left|has|have|had|was|were|are|is|with|and|at|over|about|some|only|just|nearly|almost|around|least|than|of|to|for|by|states|kingdom)$/;

/** "in 2004", "the 2004 tsunami", "(2013)", "summer 1998". A noun in the plural behind makes it a count. */
const isYear: Check = (lexemes, first, next, figure) => {
  if (next !== first + 1 || !/^(?:1[5-9]|20)\d\d$/.test(lexemes[first].text)) return false;
  if (figure.quantity.dimension !== 'count' || figure.modifierSpan !== null) return false;
  const behind = lexemes[next];
  const isPluralBehind =
    behind?.kind === 'word' &&
    /^(?:people|\p{Ll}{2,}[^su]s)$/u.test(behind.text) &&
    !/^(?:was|is|has|this|its|his|elections|polls)$/.test(behind.lower);
  const before = lexemes[first - 1]?.lower ?? '';
  return !isPluralBehind || /^(?:in|since|of|the|by|until|from|before|after|during)$/.test(before);
};

/** "from 1991 to 2019", "1991-2019": a span of years. */
const isYearSpan: Check = (lexemes, first, _next, figure) =>
  figure.quantity.modifier === 'range' &&
  figure.quantity.dimension === 'count' &&
  [figure.quantity.low, figure.quantity.high].every((year) => year !== null && year >= 1500 && year <= 2100) &&
  /^\d{4}$/.test(lexemes[first].text);

/** "No. 1", "the top 10", "out of 100", "the second half". */
const isRankOrFrame: Check = (lexemes, first, _next, figure) => {
  const [before, earlier] = [lexemes[first - 1]?.lower ?? '', lexemes[first - 2]?.lower ?? ''];
  if (before === 'top' || (before === '.' && /^nos?$/.test(earlier)) || (before === 'of' && earlier === 'out'))
    return true;
  return figure.form === 'fraction' && /^(?:first|second|third|fourth|last|next|top|bottom)$/.test(before);
};

/** "the 1990s" and "the 30s". */
const isDecade: Check = (lexemes, first, next) =>
  isDigits(lexemes[first]) && lexemes[next]?.text === 's' && lexemes[next].isGlued;

/** "07:37", "3 a.m.", "11am", "1800 GMT", "6 o'clock". */
const isClockTime: Check = (lexemes, first, next) => {
  const behind = lexemes[next];
  if (/^:$/.test(behind?.text ?? '') && behind.isGlued && isDigits(lexemes[next + 1])) return true;
  if (lexemes[first - 1]?.text === ':' && lexemes[first].isGlued && isDigits(lexemes[first - 2])) return true;
  if (
    /^(?:am|pm|gmt|utc|bst|est|edt|cet|cest|ist|pst|pdt|o['’]clock|hrs|hours)$/.test(behind?.lower ?? '') &&
    behind?.lower !== 'hours'
  )
    return true;
  return (
    /^[ap]$/.test(behind?.lower ?? '') && lexemes[next + 1]?.text === '.' && /^m$/.test(lexemes[next + 2]?.lower ?? '')
  );
};

/** "555-0134", "87990cbe", "1.2.3", "#4", "3/4/2020", "1)": codes and list numbers. */
const isCode: Check = (lexemes, first, next, figure) => {
  const [before, behind] = [lexemes[first - 1], lexemes[next]];
  if (/^[#@_/\\]$/.test(before?.text ?? '') && lexemes[first].isGlued && isDigits(lexemes[first])) return true;
  if (
    /^[/\\_@]$/.test(behind?.text ?? '') &&
    behind.isGlued &&
    lexemes[next + 1]?.isGlued &&
    isDigits(lexemes[next + 1])
  )
    return true;
  if (behind?.text === '.' && behind.isGlued && isDigits(lexemes[next + 1]) && lexemes[next + 1].isGlued) return true;
  if (behind?.kind === 'word' && behind.isGlued && figure.quantity.dimension === 'count' && behind.text.length < 3)
    return isDigits(lexemes[first]);
  if (first === 0 && /^[.)]$/.test(behind?.text ?? '') && isDigits(lexemes[first]) && lexemes[next + 1] !== undefined)
    return true;
  return isDigits(lexemes[first]) && /^0\d/.test(lexemes[first].text) && !lexemes[first].text.includes('.');
};

/** "one" counts only where it is bounded or stands beside another figure; see also the person events in subjects.ts. */
const isPronounOne: Check = (lexemes, first, next, figure) => {
  if (next !== first + 1 || lexemes[first].lower !== 'one' || figure.form !== 'cardinal') return false;
  if (figure.quantity.dimension !== 'count')
    return /^(?:day|night|time|week|year|hour|minute|month)s?$/.test(lexemes[next]?.lower ?? '');
  const behind = lexemes[next]?.lower ?? '';
  if (figure.modifierSpan !== null) return behind === 'of';
  if (
    /^(?:of|another|or|by|can|could|might|will|would|has|is|was|who|that|which|thing|day|way|side|hand|reason|example|lesson|point|such|by)$/.test(
      behind,
    )
  )
    return true;
  return !HARM_BEFORE.test(lexemes[first - 1]?.lower ?? '') && !isOneBesideOne(lexemes, first);
};
const HARM_BEFORE =
  /^(?:killing|killed|injuring|injured|wounding|wounded|leaving|left|kills|injures|claiming|claimed|trapping|trapped)$/;
/** "One Australian and one English climber". */
const isOneBesideOne = (lexemes: readonly Lexeme[], first: number): boolean =>
  [...lexemes.slice(Math.max(0, first - 6), first), ...lexemes.slice(first + 1, first + 7)].some(
    (lexeme) => lexeme.lower === 'one',
  );

/** "first" and "second" are mostly "earlier" and "other"; "ninth-largest" ranks by something unsaid. */
const isIdleOrdinal: Check = (lexemes, _first, next, figure) => {
  if (figure.form !== 'ordinal') return false;
  const at = lexemes[next]?.text === '-' ? next + 1 : next;
  if (/^(?:most|least|\p{Ll}+est)$/u.test(lexemes[at]?.lower ?? '')) return true;
  if (figure.quantity.value !== null && figure.quantity.value <= 2) return true;
  return /^(?:party|century|world|street|avenue|parties)$/.test(lexemes[at]?.lower ?? '');
};

/** "several" before "of the", "a few": a hint at a number only where something is counted right behind. */
const isIdleVague: Check = (lexemes, first, next, figure) => {
  if (figure.form !== 'vague') return false;
  const behind = lexemes[next]?.lower ?? '';
  if (lexemes[first].lower === 'lots') return !/^(?:of|were|have|are)$/.test(behind);
  if (lexemes[first].lower !== 'several') return false;
  return /^(?:times|days|years|weeks|months|hours|ways|other|minutes|reasons|decades)$/.test(behind);
};

/** "10,000 km/h" and "1 + 1" aside, a number in an address of the web is none. */
const isInAddress: Check = (lexemes, first) => {
  let at = first - 1;
  while (at >= 0 && lexemes[at + 1].isGlued) at -= 1;
  const word = lexemes
    .slice(at + 1, first)
    .map((lexeme) => lexeme.lower)
    .join('');
  return /^(?:https?|www)|@/.test(word);
};

const CHECKS: readonly Check[] = [
  isGluedName,
  isName,
  isYear,
  isYearSpan,
  isRankOrFrame,
  isDecade,
  isClockTime,
  isCode,
  isPronounOne,
  isIdleOrdinal,
  isIdleVague,
  isInAddress,
];
