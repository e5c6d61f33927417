// The figures of a sentence: number or range, unit, and the words that bound it. What is counted is found later.
import type { Modifier, Quantity, Span } from '../../model.ts';
import { boundsOf } from '../quantity/bounds.ts';
import type { Lexeme } from '../quantity/lexemes.ts';
import type { Unit } from '../quantity/units.ts';
import type { Locale } from './locale.ts';
import { isName } from './no-figures.ts';
import { readNumber } from './numbers.ts';
import { readRange } from './ranges.ts';
import { signAt, withUnit } from './units.ts';

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
    const draft = draftAt(lexemes, i, locale);
    const isTaken = draft !== null && date < taken.length && taken[date].start < lexemes[draft.next - 1].end;
    if (draft !== null && !isTaken && !isName(lexemes, draft, locale)) figures.push(settle(lexemes, draft, locale));
    i = draft === null || isTaken ? i + 1 : Math.max(i + 1, draft.next);
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
