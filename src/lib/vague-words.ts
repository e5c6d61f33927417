// What a vague word is taken to mean. A convention: printed in the briefing's method note, and the only such table.

export type VagueWord = {
  readonly words: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
};

type Row = readonly [words: string, low: number | null, high: number | null];

// Bounds as dictionaries of usage have them: "dozens" is at least two of them, "several" is more than two. Null: no bound.
const ROWS: readonly Row[] = [
  ['hundreds of thousands', 200_000, 999_999],
  ['tens of thousands', 20_000, 99_999],
  ['tens of millions', 20_000_000, 99_999_999],
  ['hundreds of millions', 200_000_000, 999_999_999],
  ['tens of billions', 20_000_000_000, 99_999_999_999],
  ['hundreds of billions', 200_000_000_000, 999_999_999_999],
  ['several hundred', 300, 999],
  ['several thousand', 3_000, 9_999],
  ['several million', 3_000_000, 9_999_999],
  ['several billion', 3_000_000_000, 9_999_999_999],
  ['several dozen', 36, 99],
  ['a few hundred', 200, 500],
  ['a few thousand', 2_000, 5_000],
  ['a few million', 2_000_000, 5_000_000],
  ['a few dozen', 24, 60],
  ['a couple of hundred', 200, 300],
  ['a couple of thousand', 2_000, 3_000],
  ['a couple of million', 2_000_000, 3_000_000],
  ['a couple of dozen', 24, 36],
  ['a couple hundred', 200, 300],
  ['a couple of', 2, 3],
  ['a handful of', 3, 6],
  ['dozens', 24, 99],
  ['scores', 40, 99],
  ['hundreds', 200, 999],
  ['thousands', 2_000, 9_999],
  ['millions', 2_000_000, 9_999_999],
  ['billions', 2_000_000_000, 9_999_999_999],
  ['several', 3, 9],
  ['a few', 2, 5],
  ['a large number of', null, null],
  ['large numbers of', null, null],
  ['a number of', null, null],
  ['lots', null, null],
  ['many', null, null],
  ['numerous', null, null],
  ['countless', null, null],
];

/** Longest phrases first. */
export const VAGUE_WORDS: readonly VagueWord[] = ROWS.map(([words, low, high]) => ({
  words: words.split(' '),
  low,
  high,
})).sort((a, b) => b.words.length - a.words.length);
