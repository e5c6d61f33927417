// Ages behind first names alone: "their daughter Ella, 5", "two sisters, Kara, 9, and Lene, 12".
import { isPersonWord, NOT_NAMES } from './age-bearers.ts';
import { lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';

/** Names of a list, each with its age. */
const MOST_NAMES = 16;

/** "Two sisters, Kara, 9, and Lene, 12, were", "their daughter Ella, 5.": one name and an age, of persons named before, or a list of such. */
export function isAfterFirstName(lexemes: readonly Lexeme[], first: number, next: number): boolean {
  if (!isNamedAge(lexemes, first) || !/^(?:[,.;)]|and)$/.test(lexemes[next]?.text ?? '.')) return false;
  let name = first - 2;
  for (let steps = 0; steps < MOST_NAMES; steps += 1) {
    const before = opensName(lexemes, name);
    if (isPersonWord(lowerAt(lexemes, before))) return true;
    // The age and the mark before: the next name of the list
    const isListed = /^(?:,|;|and)$/.test(lowerAt(lexemes, name - 1)) && isNamedAge(lexemes, before);
    if (!isListed) return false;
    name = before - 2;
  }
  return false;
}

/** "Kara, 9": a capitalised word, a comma and a number that may be an age. */
const isNamedAge = (lexemes: readonly Lexeme[], age: number): boolean =>
  lexemes[age]?.kind === 'digits' &&
  /^\d{1,2}$/.test(lexemes[age].text) &&
  lowerAt(lexemes, age - 1) === ',' &&
  /^\p{Lu}\p{Ll}/u.test(lexemes[age - 2]?.text ?? '') &&
  !NOT_NAMES.test(lowerAt(lexemes, age - 2));

/** What stands before a name and the marks in front of it. */
function opensName(lexemes: readonly Lexeme[], name: number): number {
  let at = name - 1;
  while (at > name - 4 && /^(?:,|;|:|and)$/.test(lowerAt(lexemes, at))) at -= 1;
  return at;
}

/** "The nurse, now 52, was": how old somebody is by now, between marks. */
export const isAgeNow = (lexemes: readonly Lexeme[], first: number, next: number): boolean =>
  /^(?:now|then|today)$/.test(lowerAt(lexemes, first - 1)) &&
  /^[,(–—-]$/.test(lexemes[first - 2]?.text ?? '') &&
  /^[,)–—-]$/.test(lexemes[next]?.text ?? '') &&
  lexemes[first].kind === 'digits';
