// A reading as a mark: one shape per kind of statement, legible without colour.
import type { Quantity } from '../../model.ts';

export type Mark =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'about'; readonly value: number; readonly low: number; readonly high: number }
  | { readonly kind: 'atLeast'; readonly value: number }
  | { readonly kind: 'atMost'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'vague'; readonly low: number; readonly high: number }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'none' };

/** One line of a chart: a source and what it states. */
export type ChartRow = {
  /** The article's label ("1a"); empty where a source has a second reading under its first. */
  readonly label: string;
  readonly name: string;
  readonly origin: string;
  readonly isCopy: boolean;
  readonly mark: Mark;
  /** The figure as printed, beside the plot. */
  readonly wording: string;
  /** Who is named for it; in italics after the wording. */
  readonly note: string;
};

/** "About" without bounds of its own. A sign, not a margin of error: larger only draws a longer whisker. */
const ABOUT_SHARE = 0.1;

/** The mark of a figure; `surface` is printed where there is nothing to place on an axis. */
export function markOfQuantity(quantity: Quantity, surface: string): Mark {
  const { value, low, high, modifier } = quantity;
  const point = value ?? low ?? high;
  switch (modifier) {
    case 'range':
    case 'vague':
      return low === null || high === null ? { kind: 'word', text: surface } : { kind: modifier, low, high };
    case 'exact':
      return point === null ? { kind: 'word', text: surface } : { kind: 'exact', value: point };
    case 'approx':
      return point === null ? { kind: 'word', text: surface } : aboutMark(point, low, high);
    case 'moreThan':
    case 'atLeast':
      return point === null ? { kind: 'word', text: surface } : { kind: 'atLeast', value: value ?? low ?? point };
    case 'lessThan':
    case 'atMost':
      return point === null ? { kind: 'word', text: surface } : { kind: 'atMost', value: value ?? high ?? point };
  }
}

function aboutMark(value: number, low: number | null, high: number | null): Mark {
  const reach = Math.abs(value) * ABOUT_SHARE;
  return { kind: 'about', value, low: low ?? value - reach, high: high ?? value + reach };
}

/** Where the mark's dot stands; null for bars and words. */
export function dotOf(mark: Mark): number | null {
  return 'value' in mark ? mark.value : null;
}

/** Every number that must lie on the axis for this mark to be drawn whole. */
export function extentOf(mark: Mark): readonly number[] {
  switch (mark.kind) {
    case 'exact':
    case 'atLeast':
    case 'atMost':
      return [mark.value];
    case 'about':
      return [mark.low, mark.value, mark.high];
    case 'range':
    case 'vague':
      return [mark.low, mark.high];
    case 'word':
    case 'none':
      return [];
  }
}

/** Where a mark stands among others: its dot, or the middle of its bar; words have no place. */
export function middleOf(mark: Mark): number {
  const extent = extentOf(mark);
  return dotOf(mark) ?? (Math.min(...extent) + Math.max(...extent)) / 2;
}
