// What a reason for not being a figure looks at.
import type { Lexeme } from '../lexemes.ts';
import type { Figure } from '../settle.ts';

/** Whether the number of lexemes [first, next) is no figure. */
export type Check = (lexemes: readonly Lexeme[], first: number, next: number, figure: Figure) => boolean;

export const isDigits = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'digits';

/** A bare cardinal, without unit. */
export const isPlainCount = (figure: Figure): boolean =>
  figure.quantity.dimension === 'count' && figure.form === 'cardinal';
