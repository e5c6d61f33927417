// Numbers that are names, ordinals and results.
import type { Lexeme } from '../quantity/lexemes.ts';
import type { Locale } from './locale.ts';

type Number = { readonly first: number; readonly next: number; readonly unit: unknown };

/** "Artikel 5", "Boeing 737", "Covid-19", "A4", "3:2", "der 3. Tag", "2e", "5-й". */
export function isName(lexemes: readonly Lexeme[], { first, next, unit }: Number, { names, months }: Locale): boolean {
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
