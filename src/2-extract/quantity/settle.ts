// From a draft to a figure: the modifier beside it, its bounds, its unit and what each unit is for.
import type { Modifier, Quantity, Span } from '../../model.ts';
import { boundsOf } from './bounds.ts';
import type { Draft, FigureForm } from './draft.ts';
import type { Lexeme } from './lexemes.ts';
import { isMagnitude } from './magnitudes.ts';
import { modifierBefore, modifierBehind } from './modifiers.ts';
import { perBehind, perNumberBehind } from './rates.ts';

export type Figure = Span & {
  readonly quantity: Omit<Quantity, 'aspect' | 'change'>;
  readonly form: FigureForm;
  /** The words that bound or soften it, where there are any. */
  readonly modifierSpan: Span | null;
  /** Where the counted noun may start: behind the number, its unit and a modifier behind it. */
  readonly behind: number;
  /** The figure is an adjective: "a 10-year contract", "the seventh-round stoppage". */
  readonly isHyphenated: boolean;
};

/** `rateEnd`: first lexeme behind "per 100,000", whose number is part of the unit; null where there is none. */
export type Settled = { readonly figure: Figure; readonly rateEnd: number | null };

export function settle(lexemes: readonly Lexeme[], draft: Draft): Settled {
  const unitEnd = draft.measure?.next ?? draft.next;
  const hasMeasure = draft.measure !== null && draft.form !== 'ordinal';
  const per = hasMeasure ? perBehind(lexemes, unitEnd) : null;
  const rate = draft.measure === null && draft.form === 'cardinal' ? perNumberBehind(lexemes, draft.next) : null;
  const behind = modifierBehind(lexemes, unitEnd);
  const bound = modifierBefore(lexemes, draft.first);
  // "Within two kilometres" is where, "within two hours" how long at most.
  const before = bound?.words === 'within' && draft.measure?.dimension !== 'duration' ? null : bound;
  const last = lexemes[Math.max(unitEnd, draft.next) - 1];
  const modifier = modifierOf(draft, before?.modifier ?? behind?.modifier ?? null);
  const words = before ?? behind;
  const figure: Figure = {
    start: lexemes[draft.first].start,
    end: last.end,
    quantity: {
      ...boundsOf(draft, modifier),
      modifier,
      ...dimensionOf(draft, per?.per ?? null, rate?.per ?? null, isMagnitude(lexemes, draft)),
    },
    form: draft.form,
    modifierSpan: words === null ? null : { start: words.start, end: words.end },
    behind: behind !== null && behind.first <= unitEnd + 1 ? Math.max(behind.end, last.end) : last.end,
    isHyphenated:
      lexemes[draft.next]?.text === '-' && lexemes[draft.next].isGlued && lexemes[draft.next + 1]?.isGlued === true,
  };
  return { figure, rateEnd: rate?.next ?? null };
}

function modifierOf(draft: Draft, found: Modifier | null): Modifier {
  if (draft.form === 'vague') return 'vague';
  if (draft.value === null) return 'range';
  return found ?? 'exact';
}

function dimensionOf(
  { measure }: Draft,
  per: string | null,
  rate: string | null,
  isOfQuake: boolean,
): Pick<Quantity, 'dimension' | 'unit' | 'per'> {
  if (isOfQuake) return { dimension: 'magnitude', unit: null };
  if (measure !== null) return { dimension: measure.dimension, unit: measure.unit, ...(per === null ? {} : { per }) };
  return rate === null ? { dimension: 'count', unit: null } : { dimension: 'rate', unit: `per ${rate}` };
}
