// Words and phrases of a language with what they mean, found at a place in a sentence.

import type { Phrases } from '../locales/locale-table.ts';
import type { Lexeme } from '../quantity/lexemes.ts';
import { readPieces } from './pieces.ts';

type Pattern = { readonly text: string; readonly isStem: boolean };
type Entry<T> = { readonly value: T; readonly patterns: readonly Pattern[] };

/** `first` and `next` (exclusive) are lexemes. */
export type Found<T> = { readonly value: T; readonly first: number; readonly next: number };

export type Book<T> = {
  /** The longest phrase that starts at lexeme `i`. */
  readonly at: (lexemes: readonly Lexeme[], i: number) => Found<T> | null;
  /** The longest phrase that ends right before lexeme `i`. */
  readonly before: (lexemes: readonly Lexeme[], i: number) => Found<T> | null;
  /** The longest single entry that a word ends with: "Todesopfer" with "Opfer". */
  readonly ending: (word: string) => T | null;
};

export function bookOf<T>(rows: readonly (readonly [T, Phrases])[]): Book<T> {
  const entries = rows.flatMap(([value, phrases]) =>
    listOf(phrases).map((phrase): Entry<T> => ({ value, patterns: patternsOf(phrase) })),
  );
  const byFirst = indexed(entries, ({ patterns }) => patterns[0]);
  const byLast = indexed(entries, ({ patterns }) => patterns[patterns.length - 1]);
  return {
    at: (lexemes, i) => {
      const entry = byFirst.get(keyOf(lexemes[i]?.lower))?.find(({ patterns }) => stands(patterns, lexemes, i));
      return entry === undefined ? null : { value: entry.value, first: i, next: i + entry.patterns.length };
    },
    before: (lexemes, i) => {
      const entry = byLast
        .get(keyOf(lexemes[i - 1]?.lower))
        ?.find(({ patterns }) => stands(patterns, lexemes, i - patterns.length));
      return entry === undefined ? null : { value: entry.value, first: i - entry.patterns.length, next: i };
    },
    ending: (word) => {
      for (let k = 1; k <= Math.min(word.length, LONGEST_WORD) - SHORTEST_ENDING; k += 1) {
        const rest = word.slice(k);
        const entry = byFirst.get(keyOf(rest))?.find(({ patterns: [one, two] }) => !two && fits(one, rest));
        if (entry !== undefined) return entry.value;
      }
      return null;
    },
  };
}

/** Words alone, for lists that mean one thing. */
export const listBook = (phrases: Phrases): Book<true> => bookOf([[true, phrases]]);

export const listOf = (phrases: Phrases): readonly string[] => (phrases === '' ? [] : phrases.split('|'));

const SHORTEST_ENDING = 4;
const LONGEST_WORD = 40;

const keyOf = (word: string | undefined): string => word?.slice(0, 2) ?? '';

/** A star stands behind its stem: "verletz*". */
function patternsOf(phrase: string): readonly Pattern[] {
  const pieces = readPieces(phrase, { start: 0, end: phrase.length }, '.');
  return pieces.flatMap(({ text, lower }, i) =>
    text === '*' ? [] : [{ text: lower, isStem: pieces[i + 1]?.text === '*' }],
  );
}

const fits = ({ text, isStem }: Pattern, word: string): boolean => (isStem ? word.startsWith(text) : word === text);

const stands = (patterns: readonly Pattern[], lexemes: readonly Lexeme[], from: number): boolean =>
  from >= 0 &&
  patterns.every((pattern, k) => lexemes[from + k] !== undefined && fits(pattern, lexemes[from + k].lower));

/** Longest first. */
function indexed<T>(
  entries: readonly Entry<T>[],
  patternOf: (entry: Entry<T>) => Pattern,
): ReadonlyMap<string, readonly Entry<T>[]> {
  const length = ({ patterns }: Entry<T>): number => patterns.reduce((sum, { text }) => sum + text.length + 1, 0);
  const index = new Map<string, Entry<T>[]>();
  for (const entry of [...entries].sort((a, b) => length(b) - length(a))) {
    const key = keyOf(patternOf(entry).text);
    const known = index.get(key);
    if (known === undefined) index.set(key, [entry]);
    else known.push(entry);
  }
  return index;
}
