// Words that bound or soften a figure. Before it and behind it; quotation marks in between do not hide them.
import type { Modifier } from '../../model.ts';
import type { Lexeme } from './lexemes.ts';

type Row = readonly [modifier: Modifier, phrases: string];

// Written for this project from the hedges listed in A Comprehensive Grammar of the English Language (Quirk et al. 1985), §8.
const BEFORE: readonly Row[] = [
  [
    'moreThan',
    'more than|over|above|in excess of|upwards of|upward of|greater than|exceeding|well over|just over|slightly over|far more than|well above|just above|slightly more than|a little over|a little more than|north of',
  ],
  [
    'atLeast',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|a minimum|as little as',
  ],
  [
    'lessThan',
    'less than|fewer than|under|below|just under|nearly|almost|not quite|just below|slightly less than|slightly under|well under|well below|short of|close to|just short of|approaching',
  ],
  [
    'atMost',
    'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|as high as|as long as',
  ],
  [
    'approx',
    'about|around|approximately|roughly|some|an estimated|estimated|circa|approx|in the region of|in the order of|something like|somewhere around|or so|~|early|mid|late',
  ],
  ['exact', 'exactly|precisely|a total of|total of|only|just|a confirmed'],
];
const BEHIND: readonly Row[] = [
  ['atLeast', 'or more|and more|or above|or over|and up|plus|at least|at the least|at minimum'],
  ['atMost', 'or fewer|or less|or under|at most|at the most|at maximum'],
  ['approx', 'or so|approximately|give or take'],
];

type Phrase = { readonly modifier: Modifier; readonly words: readonly string[] };
const phrasesOf = (rows: readonly Row[]): readonly Phrase[] =>
  rows
    .flatMap(([modifier, list]) => list.split('|').map((phrase) => ({ modifier, words: phrase.split(' ') })))
    .sort((a, b) => b.words.length - a.words.length);
const PHRASES_BEFORE = phrasesOf(BEFORE);
const PHRASES_BEHIND = phrasesOf(BEHIND);

export type ModifierMatch = {
  readonly modifier: Modifier;
  readonly words: string;
  readonly start: number;
  readonly end: number;
};

const QUOTES = /^["“”„«»'‘’]$/;
/** Words that may stand between the modifier and the figure: "about a dozen", "more than the 30", "some US $5m". */
const TRANSPARENT = /^(?:the|another|a|an|other|us|now|additional)$/;

/** The modifier that ends right before lexeme `first`. */
export function modifierBefore(lexemes: readonly Lexeme[], first: number): ModifierMatch | null {
  let at = first - 1;
  while (at >= 0 && QUOTES.test(lexemes[at].text)) at -= 1;
  const direct = phraseEnding(lexemes, at);
  if (direct !== null || at < 0 || !TRANSPARENT.test(lexemes[at].lower)) return direct;
  at -= 1;
  while (at >= 0 && QUOTES.test(lexemes[at].text)) at -= 1;
  return phraseEnding(lexemes, at);
}

function phraseEnding(lexemes: readonly Lexeme[], last: number): ModifierMatch | null {
  for (const { modifier, words } of PHRASES_BEFORE) {
    const from = last - words.length + 1;
    if (from < 0 || !words.every((word, k) => lexemes[from + k].lower === word)) continue;
    if (isNoModifierHere(lexemes, from, words)) return null;
    return { modifier, words: words.join(' '), start: lexemes[from].start, end: lexemes[last].end };
  }
  return null;
}

/** "over 20 years later", "just", "early March", "talks about 12 hostages": the same words in another sense. */
function isNoModifierHere(lexemes: readonly Lexeme[], from: number, words: readonly string[]): boolean {
  const before = lexemes[from - 1]?.lower ?? '';
  if (words[0] === 'about')
    return /^(?:talk|talks|talked|talking|said|heard|asked|told|worried|concerned|all|what|how|think)$/.test(before);
  if (words[0] === 'above' || words[0] === 'under' || words[0] === 'below') return /^(?:from|is|came)$/.test(before);
  return false;
}

/** The modifier that starts at lexeme `next`: "100 or more", "50-plus", "40+". */
export function modifierBehind(lexemes: readonly Lexeme[], next: number): ModifierMatch | null {
  const sign = lexemes[next];
  if (sign?.text === '+' && sign.isGlued) return { modifier: 'atLeast', words: '+', start: sign.start, end: sign.end };
  const from = sign?.text === '-' && lexemes[next + 1]?.lower === 'plus' ? next + 1 : next;
  for (const { modifier, words } of PHRASES_BEHIND) {
    if (!words.every((word, k) => lexemes[from + k]?.lower === word)) continue;
    return { modifier, words: words.join(' '), start: lexemes[from].start, end: lexemes[from + words.length - 1].end };
  }
  return null;
}
