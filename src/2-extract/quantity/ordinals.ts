// "sixth", "11th", "twenty-first": ranks, not counts.
import { digitsValue, type Lexeme } from './lexemes.ts';
import { ordinalOf, tensOf } from './number-words.ts';
import type { PlainNumber } from './numbers.ts';

export function readOrdinal(lexemes: readonly Lexeme[], i: number): PlainNumber | null {
  const [first, second, third] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
  if (first?.kind === 'digits' && /^(?:st|nd|rd|th)$/.test(second?.lower ?? '') && second.isGlued) {
    return { form: 'ordinal', value: digitsValue(first.text), next: i + 2, scale: null };
  }
  const tens = second?.text === '-' ? tensOf(first?.lower ?? '') : undefined;
  const small = ordinalOf(third?.lower ?? '');
  if (tens !== undefined && small !== undefined && third.isGlued) {
    return { form: 'ordinal', value: tens + small, next: i + 3, scale: null };
  }
  const plain = ordinalOf(first?.lower ?? '');
  return plain === undefined ? null : { form: 'ordinal', value: plain, next: i + 1, scale: null };
}
