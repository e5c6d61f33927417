// Who may bear an age that stands beside: names, roles, parents. `last` and `noun`: the lexeme right before the figure's mark.
import { isKnownWord } from '../../lib/wink-model.ts';
import { isPerson } from '../lexicon/lexicon.ts';
import { lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';

/** "Lian Chen-tsung, 41," */
export const isHyphened = (lexemes: readonly Lexeme[], last: number): boolean =>
  lexemes[last - 1]?.text === '-' &&
  lexemes[last].isGlued &&
  [last - 2, last - 3].every((at) => /^\p{Lu}\p{Ll}/u.test(lexemes[at]?.text ?? '')) &&
  !NOT_NAMES.test(lexemes[last].lower);

/** "Holm, 52, was arrested": a name that begins its sentence, with a verb of what a person is or does behind the age. */
export const isSurname = (lexemes: readonly Lexeme[], noun: number, next: number): boolean =>
  isSentenceStart(lexemes, noun) &&
  /^\p{Lu}\p{Ll}{2}/u.test(lexemes[noun].text) &&
  !NOT_NAMES.test(lexemes[noun].lower) &&
  ((lexemes[next]?.text === ',' && OF_PERSON.test(lowerAt(lexemes, next + 1))) ||
    (/^(?:,|and)$/.test(lowerAt(lexemes, next)) &&
      !isKnownWord(lexemes[noun].lower) &&
      /^\p{Ll}/u.test(lexemes[next + 1]?.text ?? '')));
const OF_PERSON =
  /^(?:is|was|has|had|who|said|says|told|and|stood|shook|took|went|came|left|made|fell|ran|got|gave|felt|kept|lost|won|sat|wore|spent|began|met|spoke|wrote|drove|died|pleaded|\p{Ll}{2,}(?:ed|es))$/u;

const isSentenceStart = (lexemes: readonly Lexeme[], at: number): boolean =>
  at === 0 || /^[.!?:“"]$/.test(lexemes[at - 1]?.text ?? '');

/** "said Holm, 52", "let Holm, 52, go": a name within its sentence, and no place. */
export const isSurnameWithin = (lexemes: readonly Lexeme[], noun: number, first: number): boolean =>
  noun > 0 &&
  /^\p{Lu}\p{Ll}{2}/u.test(lexemes[noun].text) &&
  !NOT_NAMES.test(lexemes[noun].lower) &&
  // "Dressed in a dark suit, Holm, 26, stood"
  (/^\p{Ll}/u.test(lexemes[noun - 1].text) || (lexemes[noun - 1].text === ',' && !isKnownWord(lexemes[noun].lower))) &&
  !PLACE_BEFORE.test(lexemes[noun - 1].lower) &&
  /^[1-9]\d$/.test(lexemes[first].text);
const PLACE_BEFORE = /^(?:in|at|to|from|near|of|outside|around|for|across|via|over|under|versus|vs|v|on|the|a|an|and)$/;

/** "the former treasurer, 58, a", "the Talvian, 39, won": one thing with its article takes a figure between commas only if it is a person. */
export const isSomeone = (lexemes: readonly Lexeme[], noun: number, next: number): boolean =>
  lexemes[next]?.text === ',' &&
  /^\p{L}\p{Ll}+[^\Ws]$/u.test(lexemes[noun].text) &&
  lexemes.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:an?|the|his|her|their)$/.test(lower));

export const isPersonWord = (word: string): boolean =>
  isPerson(word) || isPerson(word.replace(/s$/, '')) || /^(?:people|children|men|women|those|anyone)$/.test(word);

/** "The dad-of-two, 41, died" */
export const isParentOf = (lexemes: readonly Lexeme[], last: number): boolean =>
  lexemes
    .slice(Math.max(0, last - 4), last)
    .map(({ lower }) => lower)
    .join('')
    .endsWith('-of-');

/** Two capitalised words in a row; one alone may be a place or a day. */
export const isFullName = (lexemes: readonly Lexeme[], last: number): boolean =>
  [last, last - 1].every((at) => lexemes[at]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(lexemes[at].text)) &&
  !NOT_NAMES.test(lexemes[last].lower) &&
  !NOT_NAMES.test(lexemes[last - 1].lower);
export const NOT_NAMES =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|in|on|at|the|by|from|of|and|for)$/;
