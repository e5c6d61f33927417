// Every figure of a sentence: number, range, unit and modifier put together. What is counted is found later.
import { VAGUE_WORDS } from '../../lib/vague-words.ts';
import type { Modifier, Quantity, Span } from '../../model.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import { currencyBefore, type Measure, measureBehind, perBehind } from './measures.ts';
import { modifierBefore, modifierBehind } from './modifiers.ts';
import { isNoFigure } from './not-figures.ts';
import { type PlainNumber, readNumber } from './numbers.ts';

export type Figure = Span & {
  readonly quantity: Omit<Quantity, 'aspect' | 'change'>;
  readonly form: PlainNumber['form'] | 'vague' | 'score';
  /** The words that bound or soften it, where there are any. */
  readonly modifierSpan: Span | null;
  /** Where the counted noun may start: behind the number, its unit and a modifier behind it. */
  readonly behind: number;
  /** The figure is an adjective: "a 10-year contract", "the seventh-round stoppage". */
  readonly isHyphenated: boolean;
};

type Draft = {
  readonly first: number;
  readonly next: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly form: Figure['form'];
  readonly measure: Measure | null;
};

/** Reads the figures of `text.slice(span.start, span.end)`, in order. `taken` holds the spans of dates. */
export function readFigures(text: string, span: Span, taken: readonly Span[]): readonly Figure[] {
  const lexemes = readLexemes(text, span);
  const figures: Figure[] = [];
  for (let i = 0; i < lexemes.length; ) {
    const draft = readVague(lexemes, i) ?? readDraft(lexemes, i);
    if (draft === null) {
      i += 1;
      continue;
    }
    const figure = finish(lexemes, draft);
    const isTaken = taken.some((other) => figure.start < other.end && figure.end > other.start);
    if (!isTaken && !isNoFigure(lexemes, draft.first, draft.next, figure)) figures.push(figure);
    i = Math.max(draft.next, i + 1);
  }
  return figures;
}

function readVague(lexemes: readonly Lexeme[], i: number): Draft | null {
  if (lexemes[i].kind !== 'word') return null;
  for (const { words, low, high } of VAGUE_WORDS) {
    if (!words.every((word, k) => lexemes[i + k]?.lower === word)) continue;
    return {
      first: i,
      next: i + words.length,
      value: null,
      low,
      high,
      form: 'vague',
      measure: measureBehind(lexemes, i + words.length),
    };
  }
  return null;
}

function readDraft(lexemes: readonly Lexeme[], i: number): Draft | null {
  const currency = currencyBefore(lexemes, i);
  const number = readNumber(lexemes, i, currency !== null);
  if (number === null) return null;
  return (
    readScore(lexemes, i, number) ?? readRange(lexemes, i, number, currency) ?? single(lexemes, i, number, currency)
  );
}

function single(
  lexemes: readonly Lexeme[],
  i: number,
  number: PlainNumber,
  currency: { unit: string; first: number } | null,
): Draft {
  const measure = measureOf(lexemes, number.next, number.form, currency?.unit ?? null);
  const value = number.value * (measure?.factor ?? 1);
  return { first: currency?.first ?? i, next: number.next, value, low: value, high: value, form: number.form, measure };
}

function measureOf(
  lexemes: readonly Lexeme[],
  next: number,
  form: PlainNumber['form'],
  currency: string | null,
): Measure | null {
  if (form === 'fraction') return { dimension: 'percent', unit: 'percent', factor: 1, next };
  if (form === 'ordinal') return { dimension: 'rank', unit: null, factor: 1, next };
  if (currency !== null) return { dimension: 'money', unit: currency, factor: 1, next };
  return measureBehind(lexemes, next);
}

/** "10-15", "12-13bn", "$24 to $26", "between 10 and 15". The first number takes scale and unit of the second. */
function readRange(
  lexemes: readonly Lexeme[],
  i: number,
  low: PlainNumber,
  currency: { unit: string; first: number } | null,
): Draft | null {
  if (low.form !== 'cardinal') return null;
  const unit = measureBehind(lexemes, low.next);
  const at = unit?.next ?? low.next;
  const first = currency?.first ?? i;
  const joint = lexemes[at];
  if (joint === undefined || !isRangeJoint(lexemes, first, at)) return null;
  let from = at + 1;
  if (currencyBefore(lexemes, from + 1) !== null && readNumber(lexemes, from, false) === null) from += 1;
  const high = readNumber(lexemes, from, currency !== null);
  if (high === null || high.form !== 'cardinal') return null;
  const scale = low.scale === null && high.scale !== null && low.value < high.value / high.scale ? high.scale : 1;
  const lowValue = low.value * scale;
  if (lowValue >= high.value) return null;
  const measure = measureOf(lexemes, high.next, 'cardinal', currency?.unit ?? null) ?? unit;
  const factor = measure?.factor ?? 1;
  return {
    first,
    next: high.next,
    value: null,
    low: lowValue * factor,
    high: high.value * factor,
    form: 'cardinal',
    measure,
  };
}

function isRangeJoint(lexemes: readonly Lexeme[], first: number, at: number): boolean {
  const [joint, behind] = [lexemes[at], lexemes[at + 1]];
  if (/^[-–—‑]$/.test(joint.text))
    return behind !== undefined && (joint.isGlued === behind.isGlued || behind.kind === 'mark');
  const before = lexemes[first - 1]?.lower ?? '';
  if (joint.lower === 'and') return before === 'between';
  // "from 80 to 93" may be a change: that one is read as two figures.
  return joint.lower === 'to' && before !== 'from' && !/^(?:rose|fell|up|down|by)$/.test(before);
}

/** "52-3", "45-7-2", "won 3-1": results, not ranges. The first number speaks for the whole. */
function readScore(lexemes: readonly Lexeme[], i: number, number: PlainNumber): Draft | null {
  if (lexemes[i].kind !== 'digits' || number.next !== i + 1 || lexemes[i].isGlued) return null;
  const parts = [number.value];
  let next = i + 1;
  while (
    /^[-–]$/.test(lexemes[next]?.text ?? '') &&
    lexemes[next].isGlued &&
    lexemes[next + 1]?.kind === 'digits' &&
    lexemes[next + 1].isGlued
  ) {
    parts.push(Number(lexemes[next + 1].text));
    next += 2;
  }
  if (parts.length < 2 || parts.some((part) => !Number.isInteger(part) || part > 999)) return null;
  const isDecreasing = parts.every((part, k) => k === 0 || part <= parts[k - 1]);
  const before = lexemes[i - 1]?.lower ?? '';
  const isResult =
    parts.length > 2 ||
    isDecreasing ||
    /^(?:by|won|win|lost|lose|beat|score|vote|voted|draw|drew|led|record)$/.test(before);
  const isMeasured = measureBehind(lexemes, next) !== null;
  if (!isResult || isMeasured) return null;
  const [value] = parts;
  return {
    first: i,
    next,
    value,
    low: value,
    high: value,
    form: 'score',
    measure: { dimension: 'other', unit: 'score', factor: 1, next },
  };
}

function finish(lexemes: readonly Lexeme[], draft: Draft): Figure {
  const unitEnd = draft.measure?.next ?? draft.next;
  const per =
    draft.measure !== null && draft.form !== 'ordinal'
      ? perBehind(lexemes, unitEnd)
      : perBehind100(lexemes, draft.next);
  const behind = modifierBehind(lexemes, unitEnd);
  const before = modifierBefore(lexemes, draft.first);
  const magnitudeWord = magnitudeBefore(lexemes, draft.first);
  const last = lexemes[Math.max(unitEnd, draft.next) - 1];
  const modifier = modifierOf(draft, before?.modifier ?? behind?.modifier ?? null);
  return {
    start: lexemes[draft.first].start,
    end: last.end,
    quantity: { ...boundsOf(draft, modifier), modifier, ...dimensionOf(draft, per?.per ?? null, magnitudeWord) },
    form: draft.form,
    modifierSpan: before ?? behind,
    behind: behind?.end ?? last.end,
    isHyphenated:
      lexemes[draft.next]?.text === '-' && lexemes[draft.next].isGlued && lexemes[draft.next + 1]?.isGlued === true,
  };
}

/** A bare number has a rate only "per" something; "a share" behind it is a noun of its own. */
const perBehind100 = (lexemes: readonly Lexeme[], next: number) =>
  lexemes[next]?.lower === 'per' && lexemes[next + 1]?.kind === 'digits' ? perBehind(lexemes, next) : null;

/** "magnitude 6.1", "magnitude-6.1", "measuring 7.2", "a magnitude of 6.1". */
function magnitudeBefore(lexemes: readonly Lexeme[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && (/^[-–]$/.test(lexemes[at].text) || /^(?:of|about|around)$/.test(lexemes[at].lower))) at -= 1;
  return lexemes[at]?.lower === 'magnitude';
}

function modifierOf(draft: Draft, found: Modifier | null): Modifier {
  if (draft.form === 'vague') return 'vague';
  if (draft.value === null) return 'range';
  return found ?? 'exact';
}

function boundsOf(draft: Draft, modifier: Modifier): Pick<Quantity, 'value' | 'low' | 'high'> {
  const { value, low, high } = draft;
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

function dimensionOf(
  draft: Draft,
  per: string | null,
  isMagnitude: boolean,
): Pick<Quantity, 'dimension' | 'unit' | 'per'> {
  const measure = draft.measure;
  if (isMagnitude) return { dimension: 'magnitude', unit: null };
  if (measure === null)
    return per === null ? { dimension: 'count', unit: null } : { dimension: 'rate', unit: `per ${per}` };
  return { dimension: measure.dimension, unit: measure.unit, ...(per === null ? {} : { per }) };
}
