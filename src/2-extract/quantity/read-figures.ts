// Every figure of a sentence: number, range, unit and modifier put together. What is counted is found later.
import type { Span } from '../../model.ts';
import { readAgeDecade } from './age-decades.ts';
import { asAge } from './ages.ts';
import { type Currency, type Draft, exactDraft, inUnit, lowerAt, type SentenceContext } from './draft.ts';
import { readLapse } from './lapses.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import { type Measure, measureBehind } from './measures.ts';
import { currencyBefore } from './money.ts';
import { isNoFigure } from './not-figures/index.ts';
import type { PlainNumber } from './numbers.ts';
import { readRange } from './ranges.ts';
import { readNumber } from './read-number.ts';
import { readResult } from './results.ts';
import { type Figure, settle } from './settle.ts';
import { extended, readArticleMeasure } from './spans-of-time.ts';
import { unitOf } from './units.ts';
import { readVague } from './vague.ts';
import { readZero } from './zero.ts';

export type { Figure } from './settle.ts';

/**
 * Reads the figures of `text.slice(span.start, span.end)`, in order. `taken` holds the spans of dates, in order. `before`:
 * the figures of the paragraph so far, of which one in "m" was a million.
 */
export function readFigures(
  text: string,
  span: Span,
  taken: readonly Span[],
  before: readonly Figure[] = [],
): readonly Figure[] {
  const lexemes = readLexemes(text, span);
  const figures: Figure[] = [];
  let context = contextOf(
    lexemes,
    before.some((figure) => isInMillions(text, figure)),
  );
  let date = 0;
  for (let i = 0; i < lexemes.length; ) {
    const draft = readDraft(lexemes, i, context);
    if (draft === null) {
      i += 1;
      continue;
    }
    const { figure, rateEnd } = settle(lexemes, draft);
    while (date < taken.length && taken[date].end <= figure.start) date += 1;
    const isTaken = date < taken.length && taken[date].start < figure.end;
    if (!isTaken && !isNoFigure(lexemes, draft.first, draft.next, figure)) figures.push(figure);
    context = contextBehind(context, lexemes, draft);
    i = Math.max(draft.next, rateEnd ?? 0, draft.measure?.next ?? 0, i + 1);
  }
  return figures;
}

/** "12m tablets": where these were counted so, "the exact figure is 11.9m" is no way. */
const isInMillions = (text: string, { start, end, quantity: { dimension } }: Figure): boolean =>
  dimension === 'count' && /\dm$/.test(text.slice(start, end));

const contextOf = (lexemes: readonly Lexeme[], hasMillions: boolean): SentenceContext => ({
  hasMillions,
  hasPercent: lexemes.some(({ lower }) => /^(?:%|percent|pct|cent|percentage)$/.test(lower)),
  measure: null,
});

const contextBehind = (context: SentenceContext, lexemes: readonly Lexeme[], draft: Draft): SentenceContext => ({
  ...context,
  hasMillions: context.hasMillions || (lexemes[draft.next - 1].lower === 'm' && draft.measure?.dimension !== 'length'),
  measure: draft.measure ?? context.measure,
});

function readDraft(lexemes: readonly Lexeme[], i: number, context: SentenceContext): Draft | null {
  const special =
    readZero(lexemes, i) ??
    readVague(lexemes, i) ??
    readLapse(lexemes, i) ??
    readAgeDecade(lexemes, i) ??
    readArticleMeasure(lexemes, i);
  if (special !== null) return special;
  const currency = currencyBefore(lexemes, i);
  const number = readNumber(lexemes, i, currency !== null || context.hasMillions);
  if (number === null) return null;
  const draft =
    readResult(lexemes, i, number) ??
    readRange(lexemes, i, number, currency) ??
    single(lexemes, i, number, currency, context);
  return asAge(lexemes, extended(lexemes, draft));
}

function single(
  lexemes: readonly Lexeme[],
  i: number,
  number: PlainNumber,
  currency: Currency | null,
  context: SentenceContext,
): Draft {
  const measure =
    measureOf(lexemes, number, currency) ?? frost(lexemes, i, number) ?? impliedMeasure(lexemes, i, number, context);
  const first = currency?.first ?? i;
  // "-15C", "minus 15 degrees": only temperatures go below zero in the news.
  const isBelowZero = measure?.dimension === 'temperature' && isMinus(lexemes, i);
  const value = inUnit(number.value, measure) * (isBelowZero ? -1 : 1);
  return exactDraft(isBelowZero ? i - 1 : first, number.next, value, number.form, measure);
}

/** "It was minus 29 in Vesk": degrees, where nothing is counted behind. */
const frost = (lexemes: readonly Lexeme[], i: number, { next }: PlainNumber): Measure | null =>
  lowerAt(lexemes, i - 1) === 'minus' && /^(?:in|at|on|or|and|overnight|outside|[.,;]|)$/.test(lowerAt(lexemes, next))
    ? { dimension: 'temperature', unit: 'degree', factor: 1, next }
    : null;

const isMinus = (lexemes: readonly Lexeme[], i: number): boolean =>
  lowerAt(lexemes, i - 1) === 'minus' ||
  (/^[-−–]$/.test(lowerAt(lexemes, i - 1)) && lexemes[i].isGlued && !lexemes[i - 1].isGlued);

function measureOf(lexemes: readonly Lexeme[], { form, next }: PlainNumber, currency: Currency | null): Measure | null {
  if (form === 'fraction') return { dimension: 'percent', unit: 'percent', factor: 1, next };
  if (form === 'ordinal')
    return isInSeries(lexemes, next) ? spanInSeries(lexemes, next) : { dimension: 'rank', unit: null, factor: 1, next };
  if (currency !== null) return { dimension: 'money', unit: currency.unit, factor: 1, next };
  return measureBehind(lexemes, next) ?? measureBehindQuality(lexemes, next);
}

/** "Six gruelling years", "three very happy years", "ten long hours": a quality between the number and its unit of time. A working day is no 24 hours. */
function measureBehindQuality(lexemes: readonly Lexeme[], next: number): Measure | null {
  const at = lowerAt(lexemes, next) === 'very' ? next + 1 : next;
  if (!QUALITY.test(lexemes[at]?.text ?? '')) return null;
  const measure = measureBehind(lexemes, at + 1);
  const isPlural = lowerAt(lexemes, at + 1).endsWith('s');
  return measure?.dimension === 'duration' && isPlural ? measure : null;
}
const QUALITY =
  /^(?!working|sitting|trading|training|racing|playing)(?:long|short|whole|full|solid|tense|hard|happy|tough|quiet|good|great|bad|bitter|turbulent|glorious|calendar|straight|consecutive|successive|\p{Ll}{3,}(?:ing|ful|ous|some))$/u;

/** "For a ninth straight month": nine months of it. */
function spanInSeries(lexemes: readonly Lexeme[], next: number): Measure | null {
  const measure = measureBehind(lexemes, next + 1);
  return measure?.dimension === 'duration' ? measure : null;
}

/** "Their sixth straight loss", "the sixth in a row": as much as six of them. */
const isInSeries = (lexemes: readonly Lexeme[], next: number): boolean =>
  /^(?:straight|consecutive|successive)$/.test(lowerAt(lexemes, next)) ||
  /^(?:in a row|in succession|on the (?:trot|spin))\b/.test([0, 1, 2].map((i) => lowerAt(lexemes, next + i)).join(' '));

/** "three points" among percentages, and "by two" behind "five years": a unit that the sentence has given before. */
function impliedMeasure(
  lexemes: readonly Lexeme[],
  i: number,
  { next }: PlainNumber,
  context: SentenceContext,
): Measure | null {
  if (context.hasPercent && /^points?$/.test(lowerAt(lexemes, next)) && !isOfIndex(lexemes, next))
    return { dimension: 'percent', unit: 'percentage point', factor: 1, next: next + 1 };
  const road = milestone(lexemes, i);
  if (road !== undefined) return { ...road, next };
  // "Could climb 82 cm by 2100"
  const isYear = /^(?:19|20|21)\d\d$/.test(lexemes[i].text);
  const isEllipsis = lowerAt(lexemes, i - 1) === 'by' && lexemes[next]?.kind !== 'word' && !isYear;
  const isMeasure = /^(?:duration|length|mass|percent|money)$/.test(context.measure?.dimension ?? '');
  return isEllipsis && isMeasure && context.measure !== null ? { ...context.measure, next } : null;
}

/** "Shed 212 points, or 3.1 percent", "added 40 points (0.8%)": the points of an index, told again as its share. */
const isOfIndex = (lexemes: readonly Lexeme[], points: number): boolean => {
  const words = [1, 2, 3, 4, 5, 6, 7].map((k) => lowerAt(lexemes, points + k)).join(' ');
  return /^(?:, or|or|\() (?:about |nearly |almost |just |some |over )?[\d.,]+(?: [.,] \d+)? (?:%|percent|per cent|pct)(?! points?)/.test(
    words,
  );
};

/** "At kilometre 30", "past mile 18": how far along the road, with the unit before the number. */
function milestone(lexemes: readonly Lexeme[], i: number): ReturnType<typeof unitOf> {
  const isAlong = /^(?:at|to|by|past|near|around|after|before|from|until|beyond|between)$/.test(
    lowerAt(lexemes, i - 2),
  );
  return isAlong && /^(?:kilomet(?:re|er)|km|mile)$/.test(lowerAt(lexemes, i - 1))
    ? unitOf(lowerAt(lexemes, i - 1))
    : undefined;
}
