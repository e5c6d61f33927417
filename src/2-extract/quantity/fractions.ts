// Shares of a whole, read as percent ("a third of", "one in five"), and parts of a scale or unit ("half a million").
import { digitsValue, type Lexeme } from './lexemes.ts';
import { denominatorOf, readNumberWords, scaleOf } from './number-words.ts';
import { type PlainNumber, readCardinal } from './numbers.ts';
import { unitOf } from './units.ts';

const wordAt = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

type Share = { readonly value: number; readonly next: number };

/** "half", "a quarter", "three-fifths", "two thirds", as a number below 1. */
function namedShare(lexemes: readonly Lexeme[], i: number): Share | null {
  if (wordAt(lexemes, i) === 'half') return { value: 0.5, next: i + 1 };
  if (lexemes[i]?.kind !== 'word') return null;
  const top = /^(?:an?|one)$/.test(lexemes[i].lower) ? { value: 1, next: i + 1 } : readNumberWords(lexemes, i);
  if (top === null) return null;
  const at = lexemes[top.next]?.text === '-' ? top.next + 1 : top.next;
  const bottom = denominatorOf(wordAt(lexemes, at));
  return bottom === undefined || top.value >= bottom ? null : { value: top.value / bottom, next: at + 1 };
}

/** "half a million", "a quarter of a million", "half an hour", "three quarters of a mile", "half-hour". */
export function readPartOfOne(lexemes: readonly Lexeme[], i: number): PlainNumber | null {
  const share = namedShare(lexemes, i);
  if (share === null) return null;
  // "Half-dozen", "a half-dozen"
  const dozen = lexemes[share.next]?.text === '-' ? share.next + 1 : share.next;
  if (share.value === 0.5 && wordAt(lexemes, dozen) === 'dozen')
    return { form: 'cardinal', value: 6, next: dozen + 1, scale: 12 };
  const isHyphenated = lexemes[share.next]?.text === '-' && lexemes[share.next].isGlued;
  const hyphened = isHyphenated ? scaleOf(wordAt(lexemes, share.next + 1)) : undefined;
  // "A quarter-million"
  if (hyphened !== undefined)
    return { form: 'cardinal', value: share.value * hyphened, next: share.next + 2, scale: hyphened };
  if (isHyphenated && isPartable(wordAt(lexemes, share.next + 1)) && wordAt(lexemes, share.next + 1) !== 'year')
    return { form: 'cardinal', value: share.value, next: share.next, scale: null };
  // "A half mile", "a quarter century"; "a third night" is a rank.
  if (
    /^an?$/.test(wordAt(lexemes, i)) &&
    (share.value === 0.5 || share.value === 0.25) &&
    isPartable(wordAt(lexemes, share.next))
  )
    return { form: 'cardinal', value: share.value, next: share.next, scale: null };
  const at = wordAt(lexemes, share.next) === 'of' ? share.next + 1 : share.next;
  if (!/^an?$/.test(wordAt(lexemes, at))) return null;
  const scale = scaleOf(wordAt(lexemes, at + 1));
  if (scale !== undefined) return { form: 'cardinal', value: share.value * scale, next: at + 2, scale };
  return isPartable(wordAt(lexemes, at + 1)) || isPointOfPercent(lexemes, at + 1)
    ? { form: 'cardinal', value: share.value, next: at + 1, scale: null }
    : null;
}

/** "a quarter of a percentage point" */
const isPointOfPercent = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^percent(?:age)?$/.test(wordAt(lexemes, at)) && wordAt(lexemes, at + 1) === 'point';

const isPartable = (word: string): boolean => /^(?:length|duration|mass)$/.test(unitOf(word)?.dimension ?? '');

/** Reads "half", "a quarter", "three-fifths", "one in five" as percent. */
export function readFraction(lexemes: readonly Lexeme[], i: number): PlainNumber | null {
  const odds = readOdds(lexemes, i) ?? readOneIn(lexemes, i);
  if (odds !== null) return percentage(odds);
  const share = namedShare(lexemes, i);
  if (share === null) return null;
  const ofPercent = partOfPercent(lexemes, share);
  if (ofPercent !== null) return ofPercent;
  return isFraction(lexemes, i, share) ? percentage(share) : null;
}

/** "one-tenth of 1 percent", "half of one per cent" */
function partOfPercent(lexemes: readonly Lexeme[], { value, next }: Share): PlainNumber | null {
  const whole = wordAt(lexemes, next) === 'of' ? readCardinal(lexemes, next + 1, false) : null;
  if (whole === null) return null;
  const words = [0, 1].map((k) => wordAt(lexemes, whole.next + k));
  const length = /^(?:percent|%)$/.test(words[0]) ? 1 : words.join(' ') === 'per cent' ? 2 : 0;
  return length === 0 ? null : percentage({ value: (value * whole.value) / 100, next: whole.next + length });
}

/** "a third" alone may be a rank ("a third night") and "half" a part of a game: only where a whole or a bound stands beside. */
function isFraction(lexemes: readonly Lexeme[], i: number, share: Share): boolean {
  const isPlainNumeral = !/^(?:an?|one|half)$/.test(wordAt(lexemes, i));
  if (isPlainNumeral || (wordAt(lexemes, i) === 'one' && lexemes[i + 1]?.text === '-')) return true;
  // "A quarter of the city", "a quarter or more of the city"
  const isMore = wordAt(lexemes, share.next) === 'or' && /^(?:more|less)$/.test(wordAt(lexemes, share.next + 1));
  if (WHOLE_BEHIND.test(wordAt(lexemes, isMore ? share.next + 2 : share.next))) return true;
  const isEnd = lexemes[share.next]?.kind !== 'word' || CLOSED_BEHIND.test(lexemes[share.next].lower);
  return isEnd && BOUND_BEFORE.test(wordAt(lexemes, i - 1));
}
const WHOLE_BEHIND = /^(?:of|the|its|their|his|her|our|all|that|more|less|higher|lower|fewer|as)$/;
const BOUND_BEFORE = /^(?:by|nearly|almost|about|around|roughly|approximately|than|over|under|only|just|up|down)$/;
const CLOSED_BEHIND =
  /^(?:in|on|to|from|at|by|for|with|as|after|before|since|when|while|and|or|but|is|are|was|were|has|have|had|will|would|this|last|between|during|over|compared)$/;

/** "one child in five goes", "one dollar in eight of its sales"; in "one man in five raids" a noun goes on behind the number. */
function readOneIn(lexemes: readonly Lexeme[], i: number): Share | null {
  const isOne = wordAt(lexemes, i) === 'one' && lexemes[i + 1]?.kind === 'word' && wordAt(lexemes, i + 2) === 'in';
  const whole = isOne ? readCardinal(lexemes, i + 3, false) : null;
  if (whole === null || whole.value < 3 || !isRoundWhole(1, whole.value, false)) return null;
  const behind = lexemes[whole.next];
  return behind === undefined || behind.kind !== 'word' || CLAUSE_BEHIND.test(behind.lower)
    ? { value: 1 / whole.value, next: whole.next }
    : null;
}
const CLAUSE_BEHIND =
  /^(?:of|is|was|has|had|goes|went|gets|got|lives|lived|works|worked|will|would|could|can|cannot|may|might|must|does|did|now|still|never|already)$/;

/** "one in five", "nine in ten", "1 in 4": of round wholes only, so that "three in two raids" stays two counts. */
function readOdds(lexemes: readonly Lexeme[], i: number): Share | null {
  const top = readSmall(lexemes, i);
  if (top === null || !/^(?:in|out)$/.test(wordAt(lexemes, top.next))) return null;
  const isOutOf = wordAt(lexemes, top.next) === 'out' && wordAt(lexemes, top.next + 1) === 'of';
  if (wordAt(lexemes, top.next) === 'out' && !isOutOf) return null;
  const bottom = readCardinal(lexemes, top.next + (isOutOf ? 2 : 1), false);
  if (bottom === null || bottom.value <= top.value || !isRoundWhole(top.value, bottom.value, isOutOf)) return null;
  if (TIME_UNIT.test(wordAt(lexemes, bottom.next)) || /^["'”’]$/.test(lexemes[bottom.next]?.text ?? '')) return null;
  return { value: top.value / bottom.value, next: bottom.next };
}

/** "23 out of 100" is a mark, "nine out of ten" a share. */
const isRoundWhole = (top: number, bottom: number, isOutOf: boolean): boolean =>
  isOutOf ? bottom <= 10 : (top === 1 && bottom <= 1000) || /^(?:3|4|5|6|10|100|1000)$/.test(String(bottom));
/** "the third in ten years" is no share. */
const TIME_UNIT = /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?)$/;

function readSmall(lexemes: readonly Lexeme[], i: number): Share | null {
  const first = lexemes[i];
  if (first === undefined || first.kind === 'mark') return null;
  const top = first.kind === 'word' ? readNumberWords(lexemes, i) : { value: digitsValue(first.text), next: i + 1 };
  return top !== null && Number.isInteger(top.value) && top.value >= 1 && top.value <= 9 ? top : null;
}

const percentage = ({ value, next }: Share): PlainNumber => ({
  form: 'fraction',
  value: Math.round(value * 10_000) / 100,
  next,
  scale: null,
});
