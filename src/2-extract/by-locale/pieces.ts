// A sentence of any language in numbers, words and marks; no word list, no parts of speech.
import type { Span } from '../../model.ts';
import type { LocaleTable } from '../locales/locale-table.ts';
import { cutAtPieces, type Lexeme } from '../quantity/lexemes.ts';

/** An elision is a word of its own: "d'", "jusqu'". */
const WORD = /\p{L}[\p{L}\p{M}]*['’]?/uy;

const BLANKS = "[ \\u00a0\\u2009\\u202f'’]";

/** Groups are bounded, so that a line of nothing but figures is read in linear time. */
const digitsBy = (thousands: string, decimal: string): string =>
  `[1-9]\\d{0,2}(?:${BLANKS}\\d{3}){1,6}(?!\\d)(?:[${decimal}]\\d+)?|` +
  `[1-9]\\d{0,2}(?:[${thousands}]\\d{3}){1,6}(?!\\d)(?:[${decimal}]\\d+)?|` +
  `\\d+(?:[${decimal}]\\d+|[${thousands}]\\d{1,2}(?!\\d))?`;

const DIGITS: Readonly<Record<LocaleTable['thousands'], RegExp>> = {
  '.': new RegExp(digitsBy('.', ','), 'uy'),
  ',': new RegExp(digitsBy(',', '.'), 'uy'),
};

/** Cuts `text.slice(span.start, span.end)`; offsets stay those of `text`. */
export const readPieces = (text: string, span: Span, thousands: LocaleTable['thousands']): readonly Lexeme[] =>
  cutAtPieces(text, span, (_, at) => pieceAt(text, at, DIGITS[thousands]), lowerOf);

/** As the tables write it: one apostrophe, no ё. */
const lowerOf = (piece: string): string => piece.toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е');

function pieceAt(text: string, at: number, digits: RegExp): readonly [Lexeme['kind'], number] {
  digits.lastIndex = at;
  if (digits.test(text)) return ['digits', digits.lastIndex];
  WORD.lastIndex = at;
  if (WORD.test(text)) return ['word', WORD.lastIndex];
  return ['mark', at + String.fromCodePoint(text.codePointAt(at) ?? 0).length];
}

/** "1.234,5", "1 234,5", "1'234.50" and "7.5" as numbers. */
export function numberOf(text: string, { thousands, hasBothSigns }: LocaleTable): number {
  const plain = text.replace(/[\s'’]/gu, '');
  const decimal = thousands === '.' ? ',' : '.';
  if (isGrouped(plain, thousands)) return Number(plain.replaceAll(thousands, '').replace(decimal, '.'));
  if (hasBothSigns && isGrouped(plain, decimal)) return Number(plain.replaceAll(decimal, '').replace(thousands, '.'));
  return Number(plain.replace(decimal, '.'));
}

const isGrouped = (digits: string, sign: string): boolean =>
  (sign === '.' ? /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/ : /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/).test(digits);
