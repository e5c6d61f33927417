import type { Token } from '../../../src/2-extract/parse/tree.ts';

/** Words and marks as wink cuts them, near enough for sentences written for tests. */
export function tokenise(text: string): readonly Token[] {
  const pieces = text.matchAll(/\d[\d,.]*\d|\d|(?:[A-Z]\.){2,}|\p{L}+(?=n['’]t\b)|n['’]t\b|['’]\w+|\p{L}+|[^\s]/gu);
  return Array.from(pieces, (piece) => ({
    text: piece[0],
    start: piece.index,
    end: piece.index + piece[0].length,
  }));
}
