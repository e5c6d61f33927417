// "10-15", "12-13bn", "$24 to $26", "between 10 and 15", "two or three": two numbers that bound one.
import { unitsIn } from '../../lib/comparable.ts';
import { type Currency, type Draft, inUnit, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';
import { type Measure, measureBehind } from './measures.ts';
import { currencyBefore } from './money.ts';
import type { PlainNumber } from './numbers.ts';
import { readNumber } from './read-number.ts';

/** A range that starts with the number `low` at lexeme `i`. The first number takes scale and unit of the second. */
export function readRange(
  lexemes: readonly Lexeme[],
  i: number,
  low: PlainNumber,
  currency: Currency | null,
): Draft | null {
  if (low.form !== 'cardinal') return null;
  const unit = currency === null ? measureBehind(lexemes, low.next) : null;
  const first = currency?.first ?? i;
  const at = behindBracket(lexemes, unit?.next ?? low.next, first);
  const joint = jointAt(lexemes, at);
  if (!isJoint(lexemes, first, joint) && !isChoiceOfMemory(lexemes, low, joint, unit)) return null;
  const isHung = joint > at && lexemes[joint + 1]?.text === '-';
  const high = numberBehind(lexemes, joint + (isHung ? 2 : 1), currency !== null);
  if (high === null || high.form !== 'cardinal') return null;
  // "Slid 5 percent to $64.70"
  if (currency === null && unit !== null && startsMoney(lexemes, joint + 1)) return null;
  const isShared = low.scale === null && high.scale !== null && low.value < high.value / high.scale;
  const ownUnit = measureBehind(lexemes, high.next);
  // "The worst in two decades to 159", "slipped 6 percent to 3.2 billion euros": what follows is of another kind.
  if (unit !== null && (ownUnit === null ? lowerAt(lexemes, joint) === 'to' : isOfOtherKind(unit, ownUnit)))
    return null;
  const lowValue = isShared && high.scale !== null ? low.value * high.scale : low.value / timesLarger(unit, ownUnit);
  if (lowValue >= high.value || !isNear(lexemes, joint, lowValue, high.value)) return null;
  if (currency !== null && (isOfOther(lexemes, joint + 1, currency) || isMove(lexemes, first, joint))) return null;
  const measure = currencyMeasure(currency, high.next) ?? ownUnit ?? unit;
  const [from, to] = [inUnit(lowValue, measure), inUnit(high.value, measure)];
  return { first, next: high.next, value: null, low: from, high: to, form: 'cardinal', measure };
}

/** "Between $950 million (£593m) and $995 million": the range goes on behind the bracket that gives its first end in another unit. */
function behindBracket(lexemes: readonly Lexeme[], at: number, first: number): number {
  if (lexemes[at]?.text !== '(' || lowerAt(lexemes, first - 1) !== 'between') return at;
  const closed = lexemes.slice(at, at + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  return closed > 0 && lowerAt(lexemes, at + closed + 1) === 'and' ? at + closed + 1 : at;
}
const LONGEST_BRACKET = 8;

const isOfOtherKind = (unit: Measure, other: Measure): boolean => unit.dimension !== other.dimension;

/** "Six hours to six days": the first has a unit of its own. */
function timesLarger(unit: Measure | null, other: Measure | null): number {
  if (unit === null || other === null || unit.unit === null || other.unit === null) return 1;
  return ((unitsIn(unit.unit, other.unit) ?? 1) * other.factor) / unit.factor;
}

/** "64 GB and 128 GB models", "64 and 128 GB": a thing has one memory, so that two sizes are a choice like "64 or 128 GB". */
function isChoiceOfMemory(lexemes: readonly Lexeme[], low: PlainNumber, joint: number, unit: Measure | null): boolean {
  if (lowerAt(lexemes, joint) !== 'and') return false;
  const high = readNumber(lexemes, joint + 1, false);
  if (high === null || high.value !== 2 * low.value || (unit !== null && !isMemory(unit))) return false;
  const measure = measureBehind(lexemes, high.next);
  return isMemory(measure) && isSortBehind(lexemes[measure?.next ?? 0]);
}

/** "of storage", "models", "versions" */
const isSortBehind = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && /^(?:of|\p{Ll}{3,}s)$/u.test(lexeme.text) && !/^(?:was|has|is|its)$/.test(lexeme.text);

const isMemory = (measure: Measure | null): boolean => /^(?:MB|GB|TB)$/.test(measure?.unit ?? '');

const currencyMeasure = (currency: Currency | null, next: number): Measure | null =>
  currency === null ? null : { dimension: 'money', unit: currency.unit, factor: 1, next };

/** The second number may repeat the sign: "$24 to $26", "US$5-US$6". */
function numberBehind(lexemes: readonly Lexeme[], at: number, isMoney: boolean): PlainNumber | null {
  const own = readNumber(lexemes, at, isMoney);
  if (own !== null) return own;
  const step = [1, 2].find((k) => currencyBefore(lexemes, at + k)?.first === at);
  return step === undefined ? null : readNumber(lexemes, at + step, true);
}

const startsMoney = (lexemes: readonly Lexeme[], at: number): boolean =>
  [1, 2].some((k) => currencyBefore(lexemes, at + k)?.first === at);

/** "£849 or €999": one price in two moneys. */
function isOfOther(lexemes: readonly Lexeme[], at: number, { unit }: Currency): boolean {
  const own = [1, 2].map((k) => currencyBefore(lexemes, at + k)).find((one) => one?.first === at);
  return own !== undefined && own !== null && own.unit !== unit;
}

/** "Shares rose 27.4%, or $1.27 to $5.90": by how much, and to what. */
const isMove = (lexemes: readonly Lexeme[], first: number, joint: number): boolean =>
  lexemes[joint]?.lower === 'to' &&
  lowerAt(lexemes, first - 1) === 'or' &&
  lexemes.slice(Math.max(0, first - 5), first).some(({ lower }) => /^(?:%|percent|cent)$/.test(lower));

/** "18-to-24", "16- to 24-year-olds": a hyphen may hang before the joint. */
const jointAt = (lexemes: readonly Lexeme[], at: number): number =>
  lexemes[at]?.text === '-' && /^(?:to|or)$/.test(lowerAt(lexemes, at + 1)) ? at + 1 : at;

function isJoint(lexemes: readonly Lexeme[], first: number, at: number): boolean {
  const [joint, behind] = [lexemes[at], lexemes[at + 1]];
  if (joint === undefined || behind === undefined) return false;
  if (/^[-–—‑]$/.test(joint.text)) return joint.isGlued === behind.isGlued || behind.kind === 'mark';
  const before = lowerAt(lexemes, first - 1);
  if (joint.lower === 'and') return before === 'between';
  if (joint.lower === 'or') return true;
  if (joint.lower !== 'to' || CHANGE_BEFORE.test(before)) return false;
  // "from 80 to 93" may be a change: that one is read as two figures.
  return before !== 'from' || SPREAD_BEFORE.test(lowerAt(lexemes, first - 2));
}
const CHANGE_BEFORE = /^(?:rose|fell|up|down|by|climbed|dropped|grew|increased|decreased|votes?|voted)$/;
const SPREAD_BEFORE = /^(?:rang(?:e|es|ed|ing)|anywhere|anything|aged|ages|var(?:y|ies|ied|ying)|somewhere)$/;

/** "two or three" is one guess; "3 or 40" and "one or the other" are not. */
const isNear = (lexemes: readonly Lexeme[], at: number, low: number, high: number): boolean =>
  lowerAt(lexemes, at) !== 'or' || high <= Math.max(low + 2, low * 2);
