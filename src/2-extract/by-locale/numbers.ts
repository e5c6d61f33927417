// One number of a sentence: digits or words, with its scale.
import type { Lexeme } from '../quantity/lexemes.ts';
import type { Locale } from './locale.ts';
import { numberOf } from './pieces.ts';

export type LocaleNumber = {
  readonly value: number;
  /** First lexeme behind it. */
  readonly next: number;
  /** Whether a scale ended it: the first number of "3 bis 4 Millionen" has none and takes that of the second. */
  readonly scale: number | null;
};

/** No figure of a report is larger. */
const LARGEST = 1e16;

export function readNumber(lexemes: readonly Lexeme[], i: number, locale: Locale): LocaleNumber | null {
  const number = readDigits(lexemes, i, locale) ?? readWords(lexemes, i, locale);
  return number === null || number.value > LARGEST ? null : number;
}

function readDigits(lexemes: readonly Lexeme[], i: number, locale: Locale): LocaleNumber | null {
  if (lexemes[i].kind !== 'digits') return null;
  return withScale(lexemes, i + 1, numberOf(lexemes[i].text, locale.table), locale);
}

/** "3,5 Mio. Euro", "2 mil millones", "deux millions et demi", "2 с половиной миллиона". */
function withScale(lexemes: readonly Lexeme[], i: number, number: number, locale: Locale): LocaleNumber {
  let [scale, next] = [1, i];
  const before = locale.half.at(lexemes, next);
  if (before !== null && locale.scales.at(lexemes, before.next) !== null) next = before.next;
  const halves = next === i ? 0 : 0.5;
  for (let found = locale.scales.at(lexemes, next); found !== null; found = locale.scales.at(lexemes, next)) {
    scale *= found.value;
    next = isAbbreviation(lexemes, found.next, locale) ? found.next + 1 : found.next;
    if (scale > LARGEST) break;
  }
  const behind = scale === 1 ? null : locale.half.at(lexemes, next);
  if (behind === null) return { value: (number + halves) * scale, next, scale: scale === 1 ? null : scale };
  return { value: (number + 0.5) * scale, next: behind.next, scale };
}

/** The full stop of "Mio." */
const isAbbreviation = (lexemes: readonly Lexeme[], at: number, { abbreviations }: Locale): boolean =>
  lexemes[at]?.text === '.' && lexemes[at].isGlued && abbreviations.has(lexemes[at - 1].lower);

/** The longest run of number words: "zweihundertfünfzig", "quatre-vingt-dix-sept", "dos mil trescientos". */
function readWords(lexemes: readonly Lexeme[], i: number, locale: Locale): LocaleNumber | null {
  let sum: Sum = { total: 0, current: 0 };
  let [next, scale]: [number, number | null] = [i, null];
  for (let at = i; at < lexemes.length && next - i < LONGEST_RUN; ) {
    const word = wordAt(lexemes, at, sum, locale) ?? (at === i ? null : scaleAt(lexemes, at, locale));
    const grown = word === null ? null : add(sum, word);
    if (word === null || grown === null) break;
    sum = grown;
    [next, scale] = [word.next, word.isScale ? word.value : null];
    at = behindJoint(lexemes, next, locale);
  }
  if (next === i) return null;
  const value = sum.total + sum.current;
  const half = scale === null ? null : locale.half.at(lexemes, next);
  return half === null || scale === null
    ? { value, next, scale }
    : { value: value + scale / 2, next: half.next, scale };
}

/** Words of one number; longer lists are no number. */
const LONGEST_RUN = 16;

type Sum = { readonly total: number; readonly current: number };
type Word = {
  readonly value: number;
  readonly next: number;
  readonly isScale: boolean;
  /** "с половиной миллиона": half of the scale is added. */
  readonly hasHalf?: boolean;
};

function wordAt(lexemes: readonly Lexeme[], at: number, { current }: Sum, locale: Locale): Word | null {
  const found = locale.numbers.at(lexemes, at);
  if (found !== null) return { ...found, isScale: found.value === 100 || found.value === 1000 };
  const glued = gluedNumber(lexemes[at], locale);
  if (glued !== null) return { value: glued, next: at + 1, isScale: false };
  // "Eine" is an article but before a scale and behind a ten.
  const isOne = (current % 100 >= 20 && current % 10 === 0) || locale.scales.at(lexemes, at + 1) !== null;
  return isOne && locale.one.at(lexemes, at) !== null ? { value: 1, next: at + 1, isScale: false } : null;
}

function scaleAt(lexemes: readonly Lexeme[], at: number, locale: Locale): Word | null {
  const half = locale.half.at(lexemes, at);
  const found = locale.scales.at(lexemes, half?.next ?? at);
  if (found === null) return null;
  const next = isAbbreviation(lexemes, found.next, locale) ? found.next + 1 : found.next;
  return { value: found.value, next, isScale: true, hasHalf: half !== null };
}

/** Smaller parts follow larger ones: "hundred five" is a number, "five hundred" too, and "five six" is none. */
function add({ total, current: before }: Sum, { value, isScale, hasHalf = false }: Word): Sum | null {
  const current = before + (hasHalf ? 0.5 : 0);
  // "Dos mil millones" is two thousand times a million.
  if (isScale && current === 0 && total > 0) return value > 1000 ? { total: total * value, current: 0 } : null;
  if (isScale && value >= 1000) return { total: total + Math.max(1, current) * value, current: 0 };
  if (isScale && current > 0) return current < 10 ? { total, current: current * value } : null;
  const place = value >= 100 ? 1000 : value >= 20 ? 100 : value >= 10 ? 20 : 10;
  // French counts on from sixty and eighty: "soixante et onze", "quatre-vingt-dix".
  return current % place === 0 || (current % 20 === 0 && value < 20) ? { total, current: current + value } : null;
}

/** A hyphen, or the word for "and" before a smaller number. */
function behindJoint(lexemes: readonly Lexeme[], at: number, locale: Locale): number {
  if (lexemes[at]?.text === '-' && lexemes[at].isGlued && lexemes[at + 1]?.isGlued) return at + 1;
  const and = locale.and.at(lexemes, at);
  if (and === null || !isTens(lexemes, at, locale)) return at;
  const isNumber = (locale.numbers.at(lexemes, and.next) ?? locale.one.at(lexemes, and.next)) !== null;
  return isNumber ? and.next : at;
}

const isTens = (lexemes: readonly Lexeme[], at: number, { numbers }: Locale): boolean => {
  const value = numbers.before(lexemes, at)?.value ?? 0;
  return value >= 20 && value < 100;
};

/** "Zweihundertfünfzig" in its parts; null for other words. */
function gluedNumber({ lower, kind }: Lexeme, { morphemes, table }: Locale): number | null {
  if (morphemes.length === 0 || kind !== 'word' || lower.length > LONGEST_WORD) return null;
  let sum: Sum | null = { total: 0, current: 0 };
  let unit = 0;
  let parts = 0;
  for (let rest = lower; rest !== ''; parts += 1) {
    const found = morphemes.find(([word]) => rest.startsWith(word));
    const joint: string = table.glue ?? '';
    if (found === undefined) {
      // "Einundzwanzig": the unit stands before its ten.
      if (unit === 0 || !rest.startsWith(joint)) return null;
      rest = rest.slice(joint.length);
      continue;
    }
    const [word, value] = found;
    rest = rest.slice(word.length);
    if (value < 10 && rest.startsWith(joint) && rest.length > joint.length) unit = value;
    else {
      sum = add(sum, { value: value + unit, next: 0, isScale: value === 100 || value === 1000 });
      unit = 0;
    }
    if (sum === null) return null;
  }
  return parts < 2 || unit > 0 ? null : sum.total + sum.current;
}

/** Longer words are compounds of something else. */
const LONGEST_WORD = 60;
