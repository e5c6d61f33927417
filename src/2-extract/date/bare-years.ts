// Years that stand alone. A decade ("the 1990s") is no year.
import type { Span } from '../../model.ts';
import type { FoundDate } from './chrono-reader.ts';

const YEAR = /(?<![\d,.$€£#-])(?:1[5-9]|20)\d\d(?![\d%]|[,.]\d|-\p{L}|\p{L})/gu;
const YEAR_BEFORE =
  /(?:^|[\s(])(?:in|since|of|by|from|until|till|before|after|during|through|between|early|late|mid|to|and|year|summer|winter|spring|autumn|fall|season|the|fiscal)[\s-]+$/i;

/** "in 2004", "(2013)", "the 2004 tsunami", "2004-2008". */
export function readBareYears(text: string, span: Span): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const source = text.slice(span.start, span.end);
  for (const match of source.matchAll(YEAR)) {
    const start = span.start + match.index;
    const end = start + 4;
    const isNext = /^[-–]$/.test(text[start - 1] ?? '') && found.at(-1)?.end === start - 1;
    if (isNext || isYear(text, span, start)) found.push({ start, end, value: match[0], isYearStated: true });
    const second = /^[-–]((?:1[5-9]|20)\d\d)(?!\d)/.exec(text.slice(end, end + 6));
    if (found.at(-1)?.end === end && second !== null)
      found.push({ start: end + 1, end: end + 5, value: second[1], isYearStated: true });
  }
  return found;
}

/** "A 1986 collision", "her 2016 campaign", "the country's 2011 revolt"; "a 2000 metre race" has its length. */
const OWNER_BEFORE = /(?:\b(?:an?|his|her|its|their|our|another)|\p{L}['’]s)\s+$/iu;
const MEASURED =
  /^\s+(?:people|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|yards?|feet|foot|hectares?|acres?|tonnes?|tons?|pounds?|dollars?|euros?|troops|strong|seat|hours?|days?|years?|horsepower|watts?|megawatts?|calorie|square|cubic|word|page|\p{Ll}+-(?:seat|strong)|\p{Ll}{3,}s\s+(?:of|were|are|have|had)\b)\b/iu;

/** Words that a year stands before without counting it, though they end in s. */
const NO_COUNT = /^\s+(?:was|is|has|its|his|this|elections|polls|games|as|across|unless|versus|us)\b/;

function isYear(text: string, span: Span, start: number): boolean {
  const end = start + 4;
  const before = text.slice(Math.max(span.start, start - 12), start);
  const behind = text.slice(end, end + 20);
  if (text[start - 1] === '(' && text[end] === ')') return true;
  if (/^[-–](?:1[5-9]|20)\d\d(?!\d)/.test(behind)) return true;
  if (OWNER_BEFORE.test(before)) return /^\s+\p{Ll}{3,}/u.test(behind) && !MEASURED.test(behind);
  if (!YEAR_BEFORE.test(before)) return false;
  const isCounting = /^\s+(?:people|\p{Ll}+s)\b/u.test(behind) && !NO_COUNT.test(behind);
  return !isCounting || /\b(?:in|since|the|of|by|until|from)\s+$/i.test(before);
}
