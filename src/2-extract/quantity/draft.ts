// A figure while it is being read, before its modifier is known.
import type { Modifier } from '../../model.ts';
import type { Lexeme } from './lexemes.ts';
import type { Measure } from './measures.ts';
import type { PlainNumber } from './numbers.ts';

export type FigureForm = PlainNumber['form'] | 'vague' | 'score';

export type Draft = {
  /** Lexemes of the number, its currency sign included, end exclusive. */
  readonly first: number;
  readonly next: number;
  /** Null for ranges and vague words. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly form: FigureForm;
  readonly measure: Measure | null;
  /** A modifier that lies in the figure itself: "exceeds". */
  readonly modifier?: Modifier;
};

/** What the rest of the sentence tells about a short unit. */
export type SentenceContext = {
  /** "m" was a million before: "310m users, up from 295m". */
  readonly hasMillions: boolean;
  /** Percentages stand in the sentence, so that "points" are percentage points. */
  readonly hasPercent: boolean;
  /** The measure of the figure before, which an ellipsis takes over: "for five years and may be extended by two". */
  readonly measure: Measure | null;
};

export type Currency = { readonly unit: string; readonly first: number };

export const exactDraft = (
  first: number,
  next: number,
  value: number,
  form: FigureForm,
  measure: Measure | null,
): Draft => ({ first, next, value, low: value, high: value, form, measure });

export const lowerAt = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

/** 94 cents are 0.94 and not 0.9400000000000001. */
export const inUnit = (value: number, measure: Measure | null): number =>
  measure === null || measure.factor === 1 ? value : Number((value * measure.factor).toPrecision(12));
