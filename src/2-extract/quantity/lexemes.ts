// Numbers need finer pieces than words: "$12-13bn" is a sign, a number, a dash, a number and a scale.
import type { Span } from '../../model.ts';

export type Lexeme = Span & {
  readonly kind: 'digits' | 'word' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** No white space between this piece and the one before it. */
  readonly isGlued: boolean;
};

/**
 * Thousands by comma, apostrophe or thin space; Indian grouping (1,50,000); decimals by a point, and by a comma before a
 * percent sign. The number of groups is bounded so that a line of nothing but "1,1,1" is read in linear time; eight groups are beyond any figure.
 */
const DIGITS =
  /\d{1,3},\d{1,2}(?=\s?(?:%|percent\b|per cent\b))|\d{1,3}(?:,\d{3}){1,8}(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,8},\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:['’\u2009\u202f\u00a0]\d{3}){1,8}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?[½¼¾]?|(?<![\p{L}\d.])\.\d+|[½¼¾⅓⅔]/uy;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/uy;

/** Cuts `text.slice(span.start, span.end)` into lexemes; offsets stay those of `text`. */
export const readLexemes = (text: string, span: Span): readonly Lexeme[] =>
  cutAtPieces(text, span, pieceAt, (piece) => piece.toLowerCase());

/** Piece after piece: `pieceAt` tells what begins at an offset and where it ends. */
export function cutAtPieces(
  text: string,
  span: Span,
  pieceAt: (text: string, at: number) => readonly [Lexeme['kind'], number],
  lowerOf: (piece: string) => string,
): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = span.start;
  let lastEnd = -1;
  while (at < span.end) {
    if (/\s/u.test(text[at])) {
      at += 1;
      continue;
    }
    const [kind, end] = pieceAt(text, at);
    const piece = text.slice(at, end);
    lexemes.push({ kind, text: piece, lower: lowerOf(piece), start: at, end, isGlued: at === lastEnd });
    at = end;
    lastEnd = end;
  }
  return lexemes;
}

function pieceAt(text: string, at: number): readonly [Lexeme['kind'], number] {
  DIGITS.lastIndex = at;
  if (DIGITS.test(text)) return ['digits', DIGITS.lastIndex];
  WORD.lastIndex = at;
  if (WORD.test(text)) return ['word', WORD.lastIndex];
  return ['mark', at + String.fromCodePoint(text.codePointAt(at) ?? 0).length];
}

const FRACTION_SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** The number that a lexeme of digits writes: "1,50,000" is 150000, "3½" is 3.5. */
export function digitsValue(text: string): number {
  const sign = FRACTION_SIGNS[text.at(-1) ?? ''];
  // "81,37 %": no thousands have fewer than three digits.
  if (/^\d{1,3},\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  const plain = (sign === undefined ? text : text.slice(0, -1)).replace(/[,'’\u2009\u202f\u00a0]/gu, '');
  return (plain === '' ? 0 : Number(plain)) + (sign ?? 0);
}
