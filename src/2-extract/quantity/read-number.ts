// One number of any form at a lexeme. The order matters: "a quarter of a million" is no fraction, "twenty-first" no twenty.
import { readFraction, readPartOfOne } from './fractions.ts';
import type { Lexeme } from './lexemes.ts';
import { type PlainNumber, readCardinal } from './numbers.ts';
import { readOrdinal } from './ordinals.ts';

export function readNumber(lexemes: readonly Lexeme[], i: number, isMillion: boolean): PlainNumber | null {
  return (
    readPartOfOne(lexemes, i) ??
    readFraction(lexemes, i) ??
    readOrdinal(lexemes, i) ??
    readCardinal(lexemes, i, isMillion)
  );
}
