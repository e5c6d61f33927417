// One number as written: digits or words, with its scale. No unit, no modifier yet.
import { digitsValue, type Lexeme } from './lexemes.ts';
import { denominatorOf, ordinalOf, readNumberWords, SHORT_SCALES, scaleOf } from './number-words.ts';

export type PlainNumber = {
  readonly form: 'cardinal' | 'ordinal' | 'fraction';
  readonly value: number;
  /** First lexeme behind the number. */
  readonly next: number;
  /** Whether a scale word or sign ended it: "12" in "12-13bn" has none and takes that of the number behind. */
  readonly scale: number | null;
};

/** Reads one number at lexeme `i`, or null. `isMoney`: a currency sign stands before it, so that "m" is a million. */
export function readNumber(lexemes: readonly Lexeme[], i: number, isMoney: boolean): PlainNumber | null {
  return readFraction(lexemes, i) ?? readOrdinal(lexemes, i) ?? readCardinal(lexemes, i, isMoney);
}

function readCardinal(lexemes: readonly Lexeme[], i: number, isMoney: boolean): PlainNumber | null {
  const first = lexemes[i];
  if (first === undefined) return null;
  if (first.kind !== 'digits') {
    const words = readNumberWords(lexemes, i);
    if (words === null) return readHalfScale(lexemes, i);
    return { form: 'cardinal', value: words.value, next: words.next, scale: lastScale(lexemes, i, words.next) };
  }
  let value = digitsValue(first.text);
  let next = i + 1;
  const halves = readVulgarFraction(lexemes, next);
  if (halves !== null) {
    value += halves.value;
    next = halves.next;
  }
  const scaled = readScale(lexemes, next, isMoney);
  return {
    form: 'cardinal',
    value: value * scaled.scale,
    next: scaled.next,
    scale: scaled.next === next ? null : scaled.scale,
  };
}

/** "million" behind "3.5", "bn" glued to "12", "hundred thousand" behind "2". */
function readScale(lexemes: readonly Lexeme[], i: number, isMoney: boolean): { scale: number; next: number } {
  let scale = 1;
  let next = i;
  for (; next < lexemes.length; next += 1) {
    const isHyphenated =
      lexemes[next].text === '-' && lexemes[next].isGlued && scaleOf(lexemes[next + 1]?.lower ?? '') !== undefined;
    const at = isHyphenated ? next + 1 : next;
    const factor = scaleAt(lexemes, at, isMoney);
    if (factor === undefined) break;
    scale *= factor;
    next = at;
  }
  return { scale, next };
}

function scaleAt(lexemes: readonly Lexeme[], at: number, isMoney: boolean): number | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.lower === 'score') return undefined;
  const word = scaleOf(lexeme.lower);
  if (word !== undefined) return word;
  const short = SHORT_SCALES.get(lexeme.lower);
  if (short !== undefined) return short;
  if (lexeme.lower === 'b' && lexeme.isGlued && isMoney) return 1e9;
  if (lexeme.lower === 'm' && (isMoney || isCountBehind(lexemes[at + 1]))) return 1e6;
  return undefined;
}

/** "2m people" counts people, "200m down" measures. Plural nouns end in s; prepositions and marks do not count. */
const isCountBehind = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  /^(?:people|men|women|children|\p{Ll}{3,}s)$/u.test(lexeme.text) &&
  !/^(?:across|towards|less|this|was|has|is)$/.test(lexeme.text);

function lastScale(lexemes: readonly Lexeme[], i: number, next: number): number | null {
  for (let k = next - 1; k >= i; k -= 1) {
    const scale = scaleOf(lexemes[k].lower);
    if (scale !== undefined && scale >= 1000) return scale;
  }
  return null;
}

/** "half a million", "half a dozen", "a quarter of a million". */
function readHalfScale(lexemes: readonly Lexeme[], i: number): PlainNumber | null {
  if (lexemes[i].lower !== 'half') return null;
  const scale = scaleOf(lexemes[i + 2]?.lower ?? '');
  if (!/^an?$/.test(lexemes[i + 1]?.lower ?? '') || scale === undefined) return null;
  return { form: 'cardinal', value: scale / 2, next: i + 3, scale };
}

/** 1/2 behind a whole number ("3 1/2-inch"). */
function readVulgarFraction(lexemes: readonly Lexeme[], i: number): { value: number; next: number } | null {
  const [top, slash, bottom] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
  if (top?.kind !== 'digits' || slash?.text !== '/' || bottom?.kind !== 'digits' || !slash.isGlued || !bottom.isGlued)
    return null;
  const [a, b] = [digitsValue(top.text), digitsValue(bottom.text)];
  return a < b && b <= 16 ? { value: a / b, next: i + 3 } : null;
}

/** Fractions are read as percent: "half", "a quarter", "three-fifths", "two thirds", "one in five". */
function readFraction(lexemes: readonly Lexeme[], i: number): PlainNumber | null {
  return readShare(lexemes, i) ?? readNamedFraction(lexemes, i);
}

function readNamedFraction(lexemes: readonly Lexeme[], i: number): PlainNumber | null {
  if (lexemes[i]?.lower === 'half' && isShareBehind(lexemes, i + 1)) return fraction(0.5, i + 1);
  const article = /^(?:an?|one)$/.test(lexemes[i]?.lower ?? '');
  const top = article ? { value: 1, next: i + 1 } : lexemes[i]?.kind === 'word' ? readNumberWords(lexemes, i) : null;
  if (top === null) return null;
  const at = lexemes[top.next]?.text === '-' ? top.next + 1 : top.next;
  const bottom = denominatorOf(lexemes[at]?.lower ?? '');
  if (bottom === undefined || top.value >= bottom) return null;
  if (article && !isShareBehind(lexemes, at + 1)) return null;
  return fraction(top.value / bottom, at + 1);
}

/** A fraction of something: "half of the cranes", "a third of", "half its fleet". */
function isShareBehind(lexemes: readonly Lexeme[], i: number): boolean {
  return /^(?:of|the|its|their|his|her|our|all|that)$/.test(lexemes[i]?.lower ?? '');
}

/** "one in five" is 20 percent. */
function readShare(lexemes: readonly Lexeme[], i: number): PlainNumber | null {
  const top = lexemes[i]?.kind === 'word' ? readNumberWords(lexemes, i) : null;
  if (top === null || lexemes[top.next]?.lower !== 'in' || top.value > 9) return null;
  const bottom = readCardinal(lexemes, top.next + 1, false);
  if (bottom === null || bottom.value <= top.value || bottom.value > 1000 || unitLike(lexemes[bottom.next]))
    return null;
  return fraction(top.value / bottom.value, bottom.next);
}

/** "the third in ten years" is no share. */
const unitLike = (lexeme: Lexeme | undefined): boolean =>
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?)$/.test(lexeme?.lower ?? '');

const fraction = (share: number, next: number): PlainNumber => ({
  form: 'fraction',
  value: Math.round(share * 10_000) / 100,
  next,
  scale: null,
});

/** "sixth", "11th", "twenty-first". */
function readOrdinal(lexemes: readonly Lexeme[], i: number): PlainNumber | null {
  const [first, second, third] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
  if (first?.kind === 'digits' && /^(?:st|nd|rd|th)$/.test(second?.lower ?? '') && second.isGlued) {
    return { form: 'ordinal', value: digitsValue(first.text), next: i + 2, scale: null };
  }
  const tens = first?.kind === 'word' && second?.text === '-' ? readNumberWords(lexemes.slice(0, i + 1), i) : null;
  const small = ordinalOf(third?.lower ?? '');
  if (tens !== null && small !== undefined && third.isGlued) {
    return { form: 'ordinal', value: tens.value + small, next: i + 3, scale: null };
  }
  const plain = ordinalOf(first?.lower ?? '');
  return plain === undefined ? null : { form: 'ordinal', value: plain, next: i + 1, scale: null };
}
