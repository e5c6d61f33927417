// One number as written: digits or words, with its scale. No unit, no modifier yet.
import { currencyOfCountry, currencyOfName } from './currencies.ts';
import { digitsValue, type Lexeme } from './lexemes.ts';
import { readNumberWords, SHORT_SCALES, scaleOf } from './number-words.ts';

export type PlainNumber = {
  readonly form: 'cardinal' | 'ordinal' | 'fraction';
  readonly value: number;
  /** First lexeme behind the number. */
  readonly next: number;
  /** Whether a scale word or sign ended it: "12" in "12-13bn" has none and takes that of the number behind. */
  readonly scale: number | null;
};

/** Digits or words with their scale. `isMillion`: "m" behind it is a million ("$3m", "310m users, up from 295m"). */
export function readCardinal(lexemes: readonly Lexeme[], i: number, isMillion: boolean): PlainNumber | null {
  const first = lexemes[i];
  if (first === undefined) return null;
  if (first.kind !== 'digits') {
    const words = readNumberWords(lexemes, i);
    return words && { form: 'cardinal', value: words.value, next: words.next, scale: lastScale(lexemes, words) };
  }
  const spaced = readSpaced(lexemes, i);
  let value = spaced?.value ?? digitsValue(first.text);
  if (value > Number.MAX_SAFE_INTEGER) return null;
  let next = spaced?.next ?? i + 1;
  const halves = readVulgarFraction(lexemes, next);
  if (halves !== null) {
    value += halves.value;
    next = halves.next;
  }
  const scaled = readScale(lexemes, next, isMillion);
  return {
    form: 'cardinal',
    // 4.1 billion are 4100000000 and not 4099999999.9999995.
    value: Number((value * scaled.scale).toPrecision(15)),
    next: scaled.next,
    scale: scaled.next === next ? null : scaled.scale,
  };
}

/** "10 000 people": groups of three behind plain blanks, before a word or behind a sign of money. */
function readSpaced(lexemes: readonly Lexeme[], i: number): { value: number; next: number } | null {
  if (!/^[1-9]\d{0,2}$/.test(lexemes[i].text) || lexemes[i - 1]?.kind === 'digits') return null;
  let digits = lexemes[i].text;
  let next = i + 1;
  while (
    next < i + 4 &&
    /^\d{3}$/.test(lexemes[next]?.text ?? '') &&
    lexemes[next].start === lexemes[next - 1].end + 1
  ) {
    digits += lexemes[next].text;
    next += 1;
  }
  // "The 3 000-strong crowd"
  const isHyphened = lexemes[next]?.text === '-' && lexemes[next].isGlued && lexemes[next + 1]?.kind === 'word';
  const isEnd = isHyphened || (lexemes[next]?.kind === 'word' && !lexemes[next].isGlued);
  return next > i + 1 && isEnd ? { value: Number(digits), next } : null;
}

/** "million" behind "3.5", "bn" glued to "12", "hundred thousand" behind "2". */
function readScale(lexemes: readonly Lexeme[], i: number, isMillion: boolean): { scale: number; next: number } {
  let scale = 1;
  let next = i;
  // "hundred thousand million" is the longest run there is.
  for (; next < Math.min(lexemes.length, i + 6); next += 1) {
    const isHyphenated =
      lexemes[next].text === '-' && lexemes[next].isGlued && scaleOf(lexemes[next + 1]?.lower ?? '') !== undefined;
    const at = isHyphenated ? next + 1 : next;
    const factor = scaleAt(lexemes, at, isMillion);
    if (factor === undefined) break;
    scale *= factor;
    next = at;
  }
  return { scale, next };
}

function scaleAt(lexemes: readonly Lexeme[], at: number, isMillion: boolean): number | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.lower === 'score') return undefined;
  const word = scaleOf(lexeme.lower);
  if (word !== undefined) return word;
  const short = SHORT_SCALES.get(lexeme.lower);
  // "4K" is a screen, "$4K" and "10K followers" are thousands.
  if (short !== undefined)
    return lexeme.text !== 'K' || isMillion || isCountBehind(lexemes[at + 1]) ? short : undefined;
  if (lexeme.lower === 'b' && lexeme.isGlued && isMillion) return 1e9;
  // "$380m off the value" is no way.
  const isMoney = /\p{Sc}$/u.test(lexemes[at - 2]?.text ?? '') || isCurrencyBehind(lexemes, at + 1);
  const isCount = isMillion ? !isWayBehind(lexemes[at + 1]) : isCountWithin(lexemes, at + 1);
  if (lexeme.lower === 'm' && (isMoney || isCount)) return 1e6;
  return undefined;
}

/** "40m Euros", "12m Swiss francs": nobody measures money in metres. "The 100m won by" is a race. */
const isCurrencyBehind = (lexemes: readonly Lexeme[], at: number): boolean => {
  const first = lexemes[at]?.text === '-' ? at + 1 : at;
  const [word, next] = [0, 1].map((k) => lexemes[first + k]?.lower ?? '');
  return word !== 'won' && (currencyOfName(word) ?? currencyOfCountry(word, next)) !== undefined;
};

/** "200m down", "the 100m sprint": metres even where millions stand beside. */
const isWayBehind = (lexeme: Lexeme | undefined): boolean =>
  /^(?:down|up|away|tall|high|long|wide|deep|off|north|south|east|west|below|above|race|sprint|relay|hurdles|freestyle)$/.test(
    lexeme?.lower ?? '',
  );

/** "450m active monthly users", "1m cubic metres", "35m cu ft" */
function isCountWithin(lexemes: readonly Lexeme[], at: number): boolean {
  if (/^(?:cubic|square|cu|sq)$/.test(lexemes[at]?.lower ?? '')) return true;
  let noun = at;
  while (noun < at + ADJECTIVES && QUALIFIES.test(lexemes[noun]?.text ?? '')) noun += 1;
  return isCountBehind(lexemes[noun]);
}
const ADJECTIVES = 3;
const QUALIFIES = /^(?:new|more|extra|poor|young|other|\p{Ll}{2,}(?:ive|ly|al|ed|ous|ic|able|ful))$/u;

/** "2m people" counts people, "200m down" measures. Plural nouns end in s; prepositions and marks do not count. */
const isCountBehind = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  /^(?:people|men|women|children|\p{Ll}{3,}s)$/u.test(lexeme.text) &&
  !/^(?:across|towards|less|this|was|has|is)$/.test(lexeme.text);

/** The scale that ends a number in words and multiplies all of it: "two to three dozen" takes it over, "… million and two hundred" not. */
function lastScale(
  lexemes: readonly Lexeme[],
  words: { readonly value: number; readonly next: number },
): number | null {
  const scale = scaleOf(lexemes[words.next - 1].lower);
  return scale !== undefined && words.value / scale < 1000 ? scale : null;
}

/** 1/2 behind a whole number ("3 1/2-inch"). */
function readVulgarFraction(lexemes: readonly Lexeme[], i: number): { value: number; next: number } | null {
  const [top, slash, bottom] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
  if (top?.kind !== 'digits' || slash?.text !== '/' || bottom?.kind !== 'digits' || !slash.isGlued || !bottom.isGlued)
    return null;
  const [a, b] = [digitsValue(top.text), digitsValue(bottom.text)];
  return a < b && b <= 16 ? { value: a / b, next: i + 3 } : null;
}
