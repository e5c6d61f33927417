// The unit, currency or age before or behind a number.
import { currencyOfSign } from '../quantity/currencies.ts';
import type { Lexeme } from '../quantity/lexemes.ts';
import type { Unit } from '../quantity/units.ts';
import type { Found } from './book.ts';
import type { Locale } from './locale.ts';

const money = (unit: string): Unit => ({ dimension: 'money', unit, factor: 1 });

/** "$5", "US$ 5", "€ 5". */
export function signAt(lexemes: readonly Lexeme[], i: number): Found<Unit> | null {
  for (const length of [2, 1]) {
    const words = lexemes.slice(i, i + length);
    const sign = currencyOfSign(words.map(({ lower }) => lower).join(''));
    const isSign = words.some(({ kind }) => kind === 'mark') || /^[A-Z]{3}$/.test(words[0]?.text ?? '');
    if (sign !== undefined && isSign && lexemes[i + length]?.kind === 'digits')
      return { value: money(sign), first: i, next: i + length };
  }
  return null;
}

type WithUnit = { readonly first: number; readonly next: number; readonly unit: Unit | null };

/** The unit or currency behind a number, a link between them: "5 millions d'euros". */
export function withUnit(
  lexemes: readonly Lexeme[],
  { first, next }: { readonly first: number; readonly next: number },
  locale: Locale,
): WithUnit {
  const isHyphen = lexemes[next]?.text === '-' && lexemes[next].isGlued;
  const from = isHyphen ? next + 1 : (locale.links.at(lexemes, next)?.next ?? next);
  const currency = locale.currencies.at(lexemes, from) ?? signBehind(lexemes, next);
  if (currency !== null)
    return {
      first,
      next: currency.next,
      unit: typeof currency.value === 'string' ? money(currency.value) : currency.value,
    };
  const old = isHyphen ? locale.yearsOld.at(lexemes, from) : null;
  if (old !== null) return { first, next: old.next, unit: AGE };
  const unit = locale.units.at(lexemes, from);
  if (unit === null || isHyphen) return { first, next, unit: isMagnitude(lexemes, first, locale) ? MAGNITUDE : null };
  const age = unit.value.unit === 'year' ? ageAt(lexemes, first, unit.next, locale) : null;
  return age === null ? { first, next: unit.next, unit: unit.value } : { first, next: age, unit: AGE };
}

const AGE: Unit = { dimension: 'age', unit: 'year', factor: 1 };
const MAGNITUDE: Unit = { dimension: 'magnitude', unit: '', factor: 1 };

const isMagnitude = (lexemes: readonly Lexeme[], first: number, { magnitude }: Locale): boolean =>
  magnitude.before(lexemes, first) !== null;

/** "34 Jahre alt", "âgé de 34 ans": where the age ends; null for durations. */
function ageAt(lexemes: readonly Lexeme[], first: number, next: number, locale: Locale): number | null {
  const behind = locale.ageBehind.at(lexemes, next);
  if (behind !== null) return behind.next;
  return locale.ageBefore.before(lexemes, first) === null ? null : next;
}

/** "5 €", "5 M€", "5 %" is no money. */
function signBehind(lexemes: readonly Lexeme[], at: number): Found<Unit> | null {
  const sign = lexemes[at]?.kind === 'mark' ? currencyOfSign(lexemes[at].lower) : undefined;
  return sign === undefined ? null : { value: money(sign), first: at, next: at + 1 };
}
