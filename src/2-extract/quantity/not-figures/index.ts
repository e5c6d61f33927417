// Numbers that report nothing. One file a reason.
import type { Lexeme } from '../lexemes.ts';
import type { Figure } from '../settle.ts';
import type { Check } from './check.ts';
import { CODES } from './codes.ts';
import { IDIOMS } from './idioms.ts';
import { NAMES } from './names.ts';
import { TIMES } from './times.ts';

const CHECKS: readonly Check[] = [...NAMES, ...TIMES, ...CODES, ...IDIOMS];

/** Whether the number of lexemes [first, next) is no figure at all. */
export function isNoFigure(lexemes: readonly Lexeme[], first: number, next: number, figure: Figure): boolean {
  return CHECKS.some((check) => check(lexemes, first, next, figure));
}
