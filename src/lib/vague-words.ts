// What a vague word is taken to mean. A convention: printed in the briefing's method note, and the only such table.

export type VagueWord = {
  readonly words: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
};

/** Longest phrases first. Bounds as dictionaries of usage have them: "dozens" is at least two, "several" is more than two. */
export const VAGUE_WORDS: readonly VagueWord[] = [
  { words: ['hundreds', 'of', 'thousands'], low: 200_000, high: 999_999 },
  { words: ['tens', 'of', 'thousands'], low: 20_000, high: 99_999 },
  { words: ['tens', 'of', 'millions'], low: 20_000_000, high: 99_999_999 },
  { words: ['hundreds', 'of', 'millions'], low: 200_000_000, high: 999_999_999 },
  { words: ['several', 'hundred'], low: 300, high: 999 },
  { words: ['several', 'thousand'], low: 3_000, high: 9_999 },
  { words: ['several', 'million'], low: 3_000_000, high: 9_999_999 },
  { words: ['several', 'dozen'], low: 36, high: 99 },
  { words: ['a', 'few', 'hundred'], low: 200, high: 500 },
  { words: ['a', 'few', 'thousand'], low: 2_000, high: 5_000 },
  { words: ['a', 'few', 'dozen'], low: 24, high: 60 },
  { words: ['a', 'couple', 'of'], low: 2, high: 3 },
  { words: ['a', 'handful', 'of'], low: 3, high: 6 },
  { words: ['dozens'], low: 24, high: 99 },
  { words: ['scores'], low: 40, high: 99 },
  { words: ['hundreds'], low: 200, high: 999 },
  { words: ['thousands'], low: 2_000, high: 9_999 },
  { words: ['millions'], low: 2_000_000, high: 9_999_999 },
  { words: ['billions'], low: 2_000_000_000, high: 9_999_999_999 },
  { words: ['several'], low: 3, high: 9 },
  { words: ['lots'], low: null, high: null },
];
