// A quantity in words: "more than 3,800", "about $13.2bn", "$12m–$14m".
import type { Modifier, Quantity } from '../../model.ts';
import { formatNumber } from './format-number.ts';

const WORDS: Readonly<Record<Modifier, string>> = {
  exact: '',
  approx: 'about',
  moreThan: 'more than',
  atLeast: 'at least',
  lessThan: 'less than',
  atMost: 'up to',
  range: '',
  vague: '',
};

/** The words that go before a figure of this kind; empty for an exact one. */
export function modifierWords(modifier: Modifier): string {
  return WORDS[modifier];
}

type Stated = Pick<Quantity, 'value' | 'low' | 'high' | 'modifier' | 'unit'>;

export function figureInWords(quantity: Stated): string {
  const { value, low, high, modifier, unit } = quantity;
  const isSpan = modifier === 'range' || modifier === 'vague';
  if (isSpan && low !== null && high !== null) return `${formatNumber(low, unit)}–${formatNumber(high, unit)}`;
  const number = value ?? low ?? high;
  if (number === null) return 'no figure';
  return `${modifierWords(modifier)} ${formatNumber(number, unit)}`.trim();
}
