// None at all: "no one was killed", "no divers were hurt", "there were no casualties", "nobody has been hurt".
import { isPersonWord } from './age-bearers.ts';
import { type Draft, exactDraft, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';

/** "No reports of injuries" tells what is not known, and nothing of how many. */
export function readZero(lexemes: readonly Lexeme[], i: number): Draft | null {
  const word = lowerAt(lexemes, i);
  if (word === 'nobody' && isHarmed(lexemes, i + 1)) return none(i, i + 1);
  if (word !== 'no') return null;
  const one = lexemes[i + 1]?.text === '-' ? i + 2 : i + 1;
  if (lowerAt(lexemes, one) === 'one' && isHarmed(lexemes, one + 1)) return none(i, one + 1);
  const last = lowerAt(lexemes, i + 2) === 'or' ? i + 3 : i + 1;
  if (isPersonWord(lowerAt(lexemes, last)) && isHarmed(lexemes, last + 1)) return none(i, i + 1);
  const noun = /^(?:other|human|known|confirmed)$/.test(lowerAt(lexemes, i + 1)) ? i + 2 : i + 1;
  return NOUN.test(lowerAt(lexemes, noun)) && !BEFORE_NOUN.test(lowerAt(lexemes, noun + 1)) ? none(i, i + 1) : null;
}

const NOUN = /^(?:casualties|deaths|fatalities|injuries|victims)$/;
/** "No casualties list", "no injuries claim" */
const BEFORE_NOUN = /^(?:lists?|claims?|figures?|count)$/;

const none = (first: number, next: number): Draft => exactDraft(first, next, 0, 'cardinal', null);

/** Behind "no one": "was killed", "has been seriously hurt", "died". */
const isHarmed = (lexemes: readonly Lexeme[], at: number): boolean => {
  if (/^(?:died|drowned|perished)$/.test(lowerAt(lexemes, at))) return true;
  if (!/^(?:was|were|is|has|had|have|else)$/.test(lowerAt(lexemes, at))) return false;
  return [1, 2, 3].some((k) => HARMED.test(lowerAt(lexemes, at + k)));
};
const HARMED = /^(?:killed|injured|wounded|hurt|harmed|arrested|missing|hospitali[sz]ed)$/;
