// Whether two spellings are one name. A name that is not one is worse than a spelling that nobody is told of.
import { isKnownWord } from '../../lib/wink-model.ts';
import { LONG, type Nearness, nearness } from './letters.ts';
import { differingWord, type Spelling } from './spellings.ts';
import type { Surroundings } from './surroundings.ts';

export type NearNames = {
  readonly a: Spelling;
  readonly b: Spelling;
  /** The words in which they differ; the letters of all where those are the same: "Nur-Sultan", "Nursultan". */
  readonly words: readonly [string, string];
  readonly near: NonNullable<Nearness> | 'letters';
};

/** Two names of the same letters, or that differ in one word and little in that; null for all others. */
export function nearNames(a: Spelling, b: Spelling): NearNames | null {
  if (a.letters === b.letters)
    return isKnownWord(a.letters) ? null : { a, b, words: [a.letters, b.letters], near: 'letters' };
  const at = differingWord(a.words, b.words);
  if (at === null) return null;
  const words = [a.words[at], b.words[at]] as const;
  const near = nearness(...words);
  // Two words of the language are two names: Iran and Iraq, Labour and Labor.
  return near === null || words.every(isKnownWord) ? null : { a, b, words, near };
}

/** How alike the sentences must be in which two names stand that are near, and no more. Higher: fewer, surer. */
const ALIKE = 0.1;

export function areOneName(names: NearNames, { likeness, namesBeside }: Surroundings): boolean {
  const { a, b, words, near } = names;
  const alike = likeness(a, b);
  // One origin has both.
  if (alike === null) return false;
  // Not "Southsea" and "South Sea".
  if (near === 'letters') return alike >= ALIKE;
  const beside = [...namesBeside(a), ...namesBeside(b)];
  // Who prints both means two, or says so.
  if (a.words.length > 1) return !(has(namesBeside(a), b) || has(namesBeside(b), a));
  // "Iceland" is not "Ireland".
  const [one, other] = words;
  if (near === 'consonant' && (one.length === other.length || one.length < LONG)) return false;
  if ((near !== 'slip' || words.some(isKnownWord)) && alike < ALIKE) return false;
  return !hasWord(namesBeside(a), other) && !hasWord(namesBeside(b), one) && !areOfTwo(beside, words);
}

type Names = readonly (readonly string[])[];

const has = (names: Names, { words }: Spelling): boolean => names.some((name) => name.join(' ') === words.join(' '));
const hasWord = (names: Names, word: string): boolean => names.some((name) => name.includes(word));

/** "John Smith" here and "Ann Smyth" there: what stands before the words has nothing in common. */
function areOfTwo(names: Names, words: readonly [string, string]): boolean {
  const [before, beforeOther] = words.map(
    (word) => new Set(names.filter((name) => name[name.length - 1] === word).flatMap((name) => name.slice(0, -1))),
  );
  return before.size > 0 && beforeOther.size > 0 && ![...before].some((word) => beforeOther.has(word));
}
