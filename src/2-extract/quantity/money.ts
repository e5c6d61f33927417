// Money before and behind a number: "$5", "US$5m", "Rs. 500", "CHF 1.3 billion", "50 euros", "94 cents".
import { currencyOfCountry, currencyOfName, currencyOfSign } from './currencies.ts';
import { type Currency, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';
import type { Measure } from './measures.ts';

/** A currency sign or code that ends right before lexeme `i`; `first` is where it starts. */
export function currencyBefore(lexemes: readonly Lexeme[], i: number): Currency | null {
  const last = lexemes[i - 1];
  if (last === undefined) return null;
  const prefixed = currencyOfSign(`${lexemes[i - 2]?.lower ?? ''}${last.lower}`);
  if (prefixed !== undefined && last.isGlued) return { unit: prefixed, first: i - 2 };
  // "$US200 million"
  const turned = lexemes[i - 2]?.text === '$' && last.isGlued ? currencyOfSign(`${last.lower}$`) : undefined;
  if (turned !== undefined && lexemes[i]?.isGlued === true) return { unit: turned, first: i - 2 };
  // "Rs. 500" has a full stop between; "USD 5m" a blank.
  const at = last.text === '.' && lexemes[i - 2]?.lower === 'rs' ? i - 2 : i - 1;
  const isCode = lexemes[at].kind === 'word';
  if (isCode && lexemes[at].text.length === 3 && lexemes[at].text !== lexemes[at].text.toUpperCase()) return null;
  const unit = currencyOfSign(lexemes[at].lower) ?? (isEuro(lexemes, at) ? 'EUR' : undefined);
  return unit === undefined ? null : { unit, first: at };
}

/** "euro80M", "Euro 85 million"; not the tournament of "Euro 2012". */
const isEuro = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at].lower === 'euro' &&
  (lexemes[at + 1]?.isGlued === true || /^(?:m|mn|bn|million|billion|trillion)$/.test(lowerAt(lexemes, at + 2)));

const inMoney = (unit: string, next: number, factor = 1): Measure => ({ dimension: 'money', unit, factor, next });

/** Coins of a hundredth → the currency they are taken to be of. */
const COINS: Readonly<Record<string, string>> = {
  cent: 'USD',
  cents: 'USD',
  pence: 'GBP',
  paise: 'INR',
  kopecks: 'RUB',
};

export function moneyBehind(lexemes: readonly Lexeme[], at: number): Measure | null {
  const word = lowerAt(lexemes, at);
  const coin = isPence(lexemes, at) ? 'GBP' : COINS[word];
  if (coin !== undefined) return inMoney(coin === 'USD' ? currencyOfCents(lexemes, at) : coin, at + 1, 0.01);
  const isSign = lexemes[at]?.kind === 'mark' || /^[A-Z]{3}$/.test(lexemes[at]?.text ?? '');
  const sign = isSign ? currencyOfSign(word) : undefined;
  if (sign !== undefined) return inMoney(sign, at + 1);
  return named(lexemes, at) ?? pounds(lexemes, at);
}

/** How far before "500 pounds" a word of paying may stand, and beside "1080p" one of screens. Larger takes a weight for a price. */
const REACH = 8;

/** "134.6p a litre", "a 410p-a-share offer"; 1080p is a screen. */
const isPence = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.text === 'p' &&
  lexemes[at].isGlued &&
  lexemes[at - 1]?.kind === 'digits' &&
  !lexemes.slice(Math.max(0, at - REACH), at + REACH).some(({ lower }) => OF_SCREENS.test(lower));
/** "340 pounds to the price" */
const PAID_BEHIND = 4;
const OF_SCREENS =
  /^(?:video|videos|screen|screens|display|displays|resolution|hd|camera|cameras|footage|streams?|tv)$/;

/** How far from "11 cents" the sum may stand that tells of which money they are. Larger costs time on long lines. */
const CENTS_REACH = 24;

/** "1.78 euros, 11 cents more": the cents are of the money that is told beside them, else of dollars. */
function currencyOfCents(lexemes: readonly Lexeme[], at: number): string {
  const isEuros = ({ lower }: Lexeme): boolean => /^(?:euros?|eur|€)$/.test(lower);
  const around = lexemes.slice(Math.max(0, at - CENTS_REACH), at + CENTS_REACH);
  return around.some(isEuros) && !around.some(({ lower }) => /^(?:\$|dollars?)$/.test(lower)) ? 'EUR' : 'USD';
}

const TWO_WORD_COUNTRIES: Readonly<Record<string, string>> = {
  'hong kong': 'HKD',
  'new zealand': 'NZD',
  'south african': 'ZAR',
};

/** "50 US dollars", "3 million euros", "Hong Kong dollars", "New Zealand dollars". */
function named(lexemes: readonly Lexeme[], at: number): Measure | null {
  const [first, second, third] = [0, 1, 2].map((k) => lowerAt(lexemes, at + k));
  const plain = currencyOfName(first);
  if (plain !== undefined) return inMoney(plain, at + 1);
  const byCountry = currencyOfCountry(first, second);
  if (byCountry !== undefined) return inMoney(byCountry, at + 2);
  // "U.S. dollars"
  const isDotted = first === 'u' && second === '.' && third === 's' && lowerAt(lexemes, at + 3) === '.';
  const byLetters = isDotted ? currencyOfCountry('us', lowerAt(lexemes, at + 4)) : undefined;
  if (byLetters !== undefined) return inMoney(byLetters, at + 5);
  const twoWords = TWO_WORD_COUNTRIES[`${first} ${second}`];
  return twoWords !== undefined && currencyOfName(third) !== undefined ? inMoney(twoWords, at + 3) : null;
}

const PAYING =
  /^(?:pays?|paid|paying|costs?|fined?|fines|spends?|spent|worth|price[ds]?|wages?|salary|earns?|earned|raised?|budget|debts?|loans?|rent|bills?)$/;

/** "1,548 pounds a tonne", "38 pounds, or 2.4 percent": no weight is for a tonne, or a share of a weight. */
const isPrice = (lexemes: readonly Lexeme[], at: number): boolean => {
  const words = [0, 1, 2, 3, 4, 5].map((k) => lowerAt(lexemes, at + k)).join(' ');
  return /^(?:an?|per) (?:tonne|ton|barrel|litre|share|ticket|head|person|passenger|household|hour|week|month|year|night)\b|^(?:, )?or [\d.]+ (?:%|per ?cent\b)/.test(
    words,
  );
};

/** Pounds are money beside a word of paying or before "sterling", else a weight. */
function pounds(lexemes: readonly Lexeme[], at: number): Measure | null {
  if (!/^pounds?$/.test(lowerAt(lexemes, at))) return null;
  if (lowerAt(lexemes, at + 1) === 'sterling') return inMoney('GBP', at + 2);
  // "200 million pounds" weigh nothing; "2 million pounds of beef" do.
  const isSum = /^(?:million|billion|m|bn)$/.test(lowerAt(lexemes, at - 1));
  const isPaid =
    isSum ||
    isPrice(lexemes, at + 1) ||
    lexemes.slice(Math.max(0, at - REACH), at + PAID_BEHIND).some(({ lower }) => PAYING.test(lower));
  // "2.1 million pounds of the 3 million": a part of a sum.
  const isOf =
    lowerAt(lexemes, at + 1) === 'of' && !(isSum && /^(?:the|its|their|an?)$/.test(lowerAt(lexemes, at + 2)));
  return isPaid && !isOf ? inMoney('GBP', at + 1) : null;
}
