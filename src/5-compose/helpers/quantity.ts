// Quantities and dates of the analysis in words.
import type { Modifier, Quantity } from '../../model.ts';
import { figureInWords } from './figure-words.ts';
import { formatDate, formatDateTime } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import { isRecord } from './guards.ts';

const MODIFIERS: readonly Modifier[] = [
  'exact',
  'approx',
  'moreThan',
  'atLeast',
  'lessThan',
  'atMost',
  'range',
  'vague',
];

/** `{{quantity claim.quantity}}` gives "more than 3,800". */
export function quantity(value: unknown): string {
  if (!isRecord(value)) return '';
  const modifier = MODIFIERS.find((candidate) => candidate === value.modifier) ?? 'exact';
  const unit = typeof value.unit === 'string' ? value.unit : null;
  const bounds = { value: finite(value.value), low: finite(value.low), high: finite(value.high) };
  const words: Pick<Quantity, 'value' | 'low' | 'high' | 'modifier' | 'unit'> = { ...bounds, modifier, unit };
  return figureInWords(words);
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** `{{amount 13200000000 "USD"}}` gives "$13.2bn". */
export function amount(value: unknown, unit: unknown): string {
  return formatNumber(finite(value) ?? 0, typeof unit === 'string' ? unit : null);
}

/** `{{date "2022-01-07"}}` gives "7 January 2022". */
export function date(value: unknown): string {
  return typeof value === 'string' ? formatDate(value) : '';
}

/** `{{date-time "2022-01-07T15:01"}}` gives "7 January 2022, 15:01". */
export function dateTime(value: unknown): string {
  return typeof value === 'string' ? formatDateTime(value) : '';
}
