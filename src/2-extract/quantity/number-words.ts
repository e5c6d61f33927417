// Number words of English. Tables first, then a reader that takes the longest run of them.
import type { Lexeme } from './lexemes.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = new Map<string, number>([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Words that multiply what stands before them. Indian scales included. */
const SCALES = new Map<string, number>([
  ['hundred', 1e2],
  ['dozen', 12],
  ['score', 20],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** No figure of a report is larger; what runs on beyond it is not read as one number. */
const LARGEST = 1e16;

/** Short scales as printed behind digits. "m" is a million only where it cannot be metres: see numbers.ts. */
export const SHORT_SCALES = new Map<string, number>([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** "twenty" in "twenty-first"; undefined for other words. */
/** Whether a word is a number by itself: "fourteen", "thirty", "million". */
export const isNumberWord = (word: string): boolean => SMALL.has(word) || SCALES.has(word);

export const tensOf = (word: string): number | undefined => (TENS.includes(word) ? SMALL.get(word) : undefined);

export const scaleOf = (word: string): number | undefined => SCALES.get(word);

const DENOMINATORS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);
export const denominatorOf = (word: string): number | undefined => DENOMINATORS.get(word);

const ORDINALS = new Map<string, number>(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
export const ordinalOf = (word: string): number | undefined => ORDINALS.get(word);

/** "a pair of hooks", "a trio of suspects". What comes in pairs by nature is one thing. */
const GROUPS = new Map<string, number>([
  ['pair', 2],
  ['trio', 3],
  ['quartet', 4],
  ['quintet', 5],
]);
const ONE_PAIR =
  /^(?:trousers|pants|jeans|shorts|glasses|sunglasses|scissors|shoes|boots|gloves|socks|skis|eyes|hands|tights|binoculars|headphones)$/;

function readGroup(lexemes: readonly Lexeme[], i: number): WordNumber | null {
  const value = GROUPS.get(lexemes[i + 1]?.lower ?? '');
  if (value === undefined || !/^an?$/.test(lexemes[i].lower) || lexemes[i + 2]?.lower !== 'of') return null;
  const isOnePair = [3, 4].some((k) => ONE_PAIR.test(lexemes[i + k]?.lower ?? ''));
  return isOnePair ? null : { value, next: i + 2 };
}

export type WordNumber = { readonly value: number; readonly next: number };

/**
 * Reads a cardinal in words from lexeme `i`: "two hundred and five", "twenty-five", "a million", "two and a half million".
 * `next` is the first lexeme behind it. Null where none starts.
 */
export function readNumberWords(lexemes: readonly Lexeme[], i: number): WordNumber | null {
  const group = readGroup(lexemes, i);
  if (group !== null) return group;
  let total = 0;
  let current: number | null = null;
  let at = i;
  if (isArticleBeforeSpan(lexemes, at)) return { value: 1, next: at + 1 };
  if (isArticleBeforeScale(lexemes, at)) {
    current = 1;
    at += 1;
  }
  for (; at < lexemes.length; ) {
    const word = lexemes[at].lower;
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && fits(current, small)) current = (current ?? 0) + small;
    else if (
      scale !== undefined &&
      current !== null &&
      (total + current) * scale < LARGEST &&
      isScaleHere(lexemes, at)
    ) {
      if (scale === 100 || scale === 12 || scale === 20) current *= scale;
      else {
        total += current * scale;
        current = 0;
      }
    } else if (isJoint(lexemes, at) && current !== null) {
      at += 1;
      continue;
    } else break;
    at += 1;
  }
  if (current === null) return null;
  const half = readAndAHalf(lexemes, at);
  if (half !== null) return { value: (total + current + 0.5) * half.scale, next: half.next };
  return { value: total + current, next: at };
}

/** 20 may take 5 behind it, 200 may take 25; "five six" is two numbers. */
function fits(current: number | null, small: number): boolean {
  if (current === null || current === 0) return true;
  if (current % 100 === 0) return true;
  return current % 10 === 0 && current % 100 >= 20 && small < 10 && small > 0;
}

const isArticleBeforeScale = (lexemes: readonly Lexeme[], i: number): boolean =>
  /^an?$/.test(lexemes[i]?.lower ?? '') && SCALES.has(lexemes[i + 1]?.lower ?? '') && isScaleHere(lexemes, i + 1);

/** "in a decade", "half a century": spans long enough to be meant as a figure; "a day" mostly is a rate or an idiom. */
const isArticleBeforeSpan = (lexemes: readonly Lexeme[], i: number): boolean =>
  lexemes[i]?.lower === 'a' && /^(?:decade|century|fortnight)$/.test(lexemes[i + 1]?.lower ?? '');

/** "a score of people" is twenty, "a score of 23" and "a score" alone are not. */
function isScaleHere(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at].lower !== 'score') return true;
  return lexemes[at + 1]?.lower === 'of' && lexemes[at + 2]?.kind === 'word' && !SMALL.has(lexemes[at + 2].lower);
}

/** A hyphen or an "and" inside a number: only where a number goes on behind it. */
function isJoint(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  if (next === undefined || !(SMALL.has(next.lower) || SCALES.has(next.lower))) return false;
  const before = lexemes[at - 1];
  if (lexemes[at].text === '-')
    return lexemes[at].isGlued && next.isGlued && (SCALES.has(next.lower) || TENS.includes(before.lower));
  return lexemes[at].lower === 'and' && SCALES.has(before.lower) && SMALL.has(next.lower) && before.lower !== 'dozen';
}

function readAndAHalf(lexemes: readonly Lexeme[], at: number): { scale: number; next: number } | null {
  const words = [0, 1, 2].map((k) => lexemes[at + k]?.lower).join(' ');
  if (words !== 'and a half') return null;
  const scale = SCALES.get(lexemes[at + 3]?.lower ?? '');
  return { scale: scale ?? 1, next: at + (scale === undefined ? 3 : 4) };
}
