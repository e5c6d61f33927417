// The words of a quotation that a reader would miss: without little words, endings, insertions and house style.
import { saidInFull } from '../lib/said-in-full.ts';

export type TellingWords = {
  /** In one spelling: "can't" is "cannot", "fires" is "fire", "offence" is "offense", "one billion" is "1 billion". */
  readonly words: readonly string[];
  /** All words, little ones as well. */
  readonly text: string;
  /** What stands behind the word of that place, in small letters. */
  readonly behind: (place: number) => string;
};

export function tellingWords(surface: string): TellingWords {
  const text = saidInFull(
    surface
      .toLowerCase()
      .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
      .replace(/\b(ca|wo|do|did|does|is|was|were|has|have|had|could|would|should)nt\b/g, "$1n't")
      .replace(/\bper cent\b/g, 'percent'),
  );
  const all = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const told = all.filter(([word]) => !LITTLE.has(word));
  return {
    words: told.map(([word]) => inOneSpelling(word)),
    text: all.map(([word]) => inFigures(word)).join(' '),
    behind: (place) => text.slice(told[place].index + told[place][0].length),
  };
}

const inOneSpelling = (word: string): string =>
  inFigures(word)
    .replace(/(?<=\p{L}{3})our/u, 'or')
    .replace(/enc(?=es?$)/, 'ens')
    .replace(/([iy])s(?=e|ing|ation)/, '$1z')
    .replace(/(?<=\p{L}{2})ll(?=ed$|ing$)/u, 'l')
    .replace(/(?<=\p{L}{3})(?:ings?|ed|es|s|d|e)$/u, '');

const inFigures = (word: string): string => {
  const number = SMALL_NUMBERS.indexOf(word);
  return number < 0 ? word : `${number}`;
};

/** Those that one newsroom writes as words and another in figures. */
const SMALL_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const LITTLE = new Set(
  'a an the but of to in on at by and that is are was were be been am it this these those'.split(' '),
);
