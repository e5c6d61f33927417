// The figures of a sentence: number or range, unit, and the words that bound it. What is counted is found later.
import type { Modifier, Quantity, Span } from '../../model.ts';
import { currencyOfSign } from '../quantity/currencies.ts';
import type { Lexeme } from '../quantity/lexemes.ts';
import type { Unit } from '../quantity/units.ts';
import type { Found } from './book.ts';
import type { Locale } from './locale.ts';
import { type LocaleNumber, readNumber } from './numbers.ts';

export type LocaleFigure = Span & {
  readonly quantity: Omit<Quantity, 'aspect' | 'change'>;
  /** Lexemes of number and unit, end exclusive. */
  readonly first: number;
  readonly next: number;
  /** The words that bound it, where there are any. */
  readonly modifierSpan: Span | null;
  /** "Un mort", "ein Toter": the word is an article as well, and a number where people came to harm. */
  readonly isOne?: true;
};

type Draft = {
  readonly isOne?: true;
  readonly first: number;
  readonly next: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit | null;
  readonly modifier?: Modifier;
};

/** In order. `taken`: the spans of dates, whose numbers are no figures. */
export function readFigures(
  lexemes: readonly Lexeme[],
  taken: readonly Span[],
  locale: Locale,
): readonly LocaleFigure[] {
  const figures: LocaleFigure[] = [];
  let date = 0;
  for (let i = 0; i < lexemes.length; ) {
    while (date < taken.length && taken[date].end <= lexemes[i].start) date += 1;
    const isTaken = date < taken.length && taken[date].start < lexemes[i].end;
    const draft = isTaken ? null : draftAt(lexemes, i, locale);
    if (draft !== null && !isName(lexemes, draft, locale)) figures.push(settle(lexemes, draft, locale));
    i = Math.max(i + 1, draft?.next ?? 0);
  }
  return figures;
}

function draftAt(lexemes: readonly Lexeme[], i: number, locale: Locale): Draft | null {
  const vague = locale.vague.at(lexemes, i);
  if (vague !== null) {
    const [low, high] = vague.value;
    return { ...withUnit(lexemes, vague, locale), value: null, low, high, modifier: 'vague' };
  }
  const roughly = locale.roughly.at(lexemes, i);
  if (roughly !== null) {
    const unit = withUnit(lexemes, roughly, locale);
    return { ...unit, ...scaled(roughly.value, roughly.value, unit.unit), modifier: 'approx' };
  }
  const sign = signAt(lexemes, i);
  const number = readNumber(lexemes, sign?.next ?? i, locale);
  if (number === null) return oneAt(lexemes, i, locale);
  const range = readRange(lexemes, i, number, locale);
  const { low, high, next } = range ?? { low: number.value, high: number.value, next: number.next };
  const unit = sign === null ? withUnit(lexemes, { first: i, next }, locale) : { first: i, next, unit: sign.value };
  const draft = { ...unit, ...scaled(low, high, unit.unit) };
  return range === null ? draft : { ...draft, value: null, modifier: 'range' };
}

/** Before a noun for people in general. */
function oneAt(lexemes: readonly Lexeme[], i: number, locale: Locale): Draft | null {
  const isOne =
    locale.one.at(lexemes, i) !== null && /^(?:people|victim)$/.test(locale.nouns.at(lexemes, i + 1)?.value ?? '');
  return isOne ? { first: i, next: i + 1, value: 1, low: 1, high: 1, unit: null, isOne } : null;
}

/** 94 cents are 0.94 and not 0.9400000000000001. */
function scaled(low: number, high: number, unit: Unit | null): { value: number; low: number; high: number } {
  const of = (value: number): number => Number((value * (unit?.factor ?? 1)).toPrecision(12));
  return { value: of(low), low: of(low), high: of(high) };
}

const money = (unit: string): Unit => ({ dimension: 'money', unit, factor: 1 });

/** "$5", "US$ 5", "€ 5". */
function signAt(lexemes: readonly Lexeme[], i: number): Found<Unit> | null {
  for (const length of [2, 1]) {
    const words = lexemes.slice(i, i + length);
    const sign = currencyOfSign(words.map(({ lower }) => lower).join(''));
    const isSign = words.some(({ kind }) => kind === 'mark') || /^[A-Z]{3}$/.test(words[0]?.text ?? '');
    if (sign !== undefined && isSign && lexemes[i + length]?.kind === 'digits')
      return { value: money(sign), first: i, next: i + length };
  }
  return null;
}

type WithUnit = { readonly first: number; readonly next: number; readonly unit: Unit | null };

/** The unit or currency behind a number, a link between them: "5 millions d'euros". */
function withUnit(
  lexemes: readonly Lexeme[],
  { first, next }: { readonly first: number; readonly next: number },
  locale: Locale,
): WithUnit {
  const isHyphen = lexemes[next]?.text === '-' && lexemes[next].isGlued;
  const from = isHyphen ? next + 1 : (locale.links.at(lexemes, next)?.next ?? next);
  const currency = locale.currencies.at(lexemes, from) ?? signBehind(lexemes, next);
  if (currency !== null)
    return {
      first,
      next: currency.next,
      unit: typeof currency.value === 'string' ? money(currency.value) : currency.value,
    };
  const old = isHyphen ? locale.yearsOld.at(lexemes, from) : null;
  if (old !== null) return { first, next: old.next, unit: AGE };
  const unit = locale.units.at(lexemes, from);
  if (unit === null || isHyphen) return { first, next, unit: isMagnitude(lexemes, first, locale) ? MAGNITUDE : null };
  const age = unit.value.unit === 'year' ? ageAt(lexemes, first, unit.next, locale) : null;
  return age === null ? { first, next: unit.next, unit: unit.value } : { first, next: age, unit: AGE };
}

const AGE: Unit = { dimension: 'age', unit: 'year', factor: 1 };
const MAGNITUDE: Unit = { dimension: 'magnitude', unit: '', factor: 1 };

const isMagnitude = (lexemes: readonly Lexeme[], first: number, { magnitude }: Locale): boolean =>
  magnitude.before(lexemes, first) !== null;

/** "34 Jahre alt", "âgé de 34 ans": where the age ends; null for durations. */
function ageAt(lexemes: readonly Lexeme[], first: number, next: number, locale: Locale): number | null {
  const behind = locale.ageBehind.at(lexemes, next);
  if (behind !== null) return behind.next;
  return locale.ageBefore.before(lexemes, first) === null ? null : next;
}

/** "5 €", "5 M€", "5 %" is no money. */
function signBehind(lexemes: readonly Lexeme[], at: number): Found<Unit> | null {
  const sign = lexemes[at]?.kind === 'mark' ? currencyOfSign(lexemes[at].lower) : undefined;
  return sign === undefined ? null : { value: money(sign), first: at, next: at + 1 };
}

/** The first number takes the scale of the second: "3 bis 4 Millionen". */
function readRange(
  lexemes: readonly Lexeme[],
  i: number,
  number: LocaleNumber,
  locale: Locale,
): { readonly low: number; readonly high: number; readonly next: number } | null {
  const joint = jointAt(lexemes, i, number.next, locale);
  const second = joint === null || lexemes[joint.next] === undefined ? null : readNumber(lexemes, joint.next, locale);
  if (joint === null || second === null) return null;
  const isShared = number.scale === null && second.scale !== null && number.value < second.value / second.scale;
  const low = isShared && second.scale !== null ? number.value * second.scale : number.value;
  // "Zwei oder drei" is one guess, "3 oder 40" are two.
  const isNear = joint.isSpread || second.value <= Math.max(low + 2, low * 2);
  return low < second.value && isNear ? { low, high: second.value, next: second.next } : null;
}

function jointAt(
  lexemes: readonly Lexeme[],
  i: number,
  at: number,
  locale: Locale,
): { readonly next: number; readonly isSpread: boolean } | null {
  const mark = lexemes[at];
  if (mark !== undefined && /^[-–—‑]$/.test(mark.text) && mark.isGlued === (lexemes[at + 1]?.isGlued ?? false))
    return { next: at + 1, isSpread: true };
  for (const { open, joint } of locale.ranges) {
    const found = joint.at(lexemes, at);
    if (found === null) continue;
    const opening = open?.before(lexemes, i);
    if (opening === undefined) return { next: found.next, isSpread: false };
    // "Von 10 auf 15 gestiegen" has another joint; "est passé de 10 à 15" has not.
    if (opening === null) continue;
    return locale.moves.before(lexemes, opening.first) === null ? { next: found.next, isSpread: true } : null;
  }
  return null;
}

function settle(lexemes: readonly Lexeme[], draft: Draft, locale: Locale): LocaleFigure {
  const before = locale.modifiersBefore.before(lexemes, opened(lexemes, draft, locale));
  const behind = before === null ? locale.modifiersBehind.at(lexemes, draft.next) : null;
  const words = before ?? behind;
  const modifier =
    draft.modifier === 'range' || draft.modifier === 'vague'
      ? draft.modifier
      : (words?.value ?? draft.modifier ?? 'exact');
  return {
    start: lexemes[draft.first].start,
    end: lexemes[draft.next - 1].end,
    first: draft.first,
    next: behind?.next ?? draft.next,
    ...(draft.isOne ? { isOne: true } : {}),
    quantity: {
      ...boundsOf(draft, modifier),
      modifier,
      dimension: draft.unit?.dimension ?? 'count',
      unit: draft.unit?.unit || null,
    },
    modifierSpan: words === null ? null : { start: lexemes[words.first].start, end: lexemes[words.next - 1].end },
  };
}

/** A modifier stands before the word that opens a range: "rund zwischen 10 und 12". */
const opened = (lexemes: readonly Lexeme[], { first, modifier }: Draft, { ranges }: Locale): number =>
  modifier === 'range' ? (ranges.map(({ open }) => open?.before(lexemes, first)?.first).find(isGiven) ?? first) : first;

const isGiven = <T>(value: T | undefined): value is T => value !== undefined;

function boundsOf({ value, low, high }: Draft, modifier: Modifier): Pick<Quantity, 'value' | 'low' | 'high'> {
  switch (modifier) {
    case 'exact':
    case 'vague':
    case 'range':
      return { value, low, high };
    case 'approx':
      return { value, low: null, high: null };
    case 'moreThan':
    case 'atLeast':
      return { value, low, high: null };
    case 'lessThan':
    case 'atMost':
      return { value, low: null, high };
  }
}

/** "Artikel 5", "Boeing 737", "Covid-19", "A4", "3:2", "der 3. Tag", "2e", "5-й". */
function isName(lexemes: readonly Lexeme[], { first, next, unit }: Draft, { names, months }: Locale): boolean {
  const [before, start, behind] = [lexemes[first - 1], lexemes[first], lexemes[next]];
  if (start.kind !== 'digits') return false;
  if (before !== undefined && (/^[№#§+]$/.test(before.text) || names.before(lexemes, first) !== null)) return true;
  if (start.isGlued && before !== undefined && /^[\p{L}\p{N}:/.\-–_]+$/u.test(before.text)) return true;
  if (unit !== null || behind === undefined) return false;
  if (behind.isGlued && behind.kind === 'word') return true;
  if (!behind.isGlued) return months.at(lexemes, next) !== null;
  const further = lexemes[next + 1];
  if (/^[:/_]$/.test(behind.text)) return further?.isGlued === true;
  if (behind.text === '-' && further?.kind === 'word') return further.text.length <= 3;
  // An ordinal: the full stop of a sentence is its last piece.
  return behind.text === '.' && further !== undefined && /^\d{1,2}$/.test(start.text);
}
