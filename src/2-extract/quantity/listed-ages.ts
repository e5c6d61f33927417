// Ages told as a list of numbers: "two women, 67 and 83, died", "the children were 3, 5 and 9".
import { isPersonWord } from './age-bearers.ts';
import { lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';
import { readCardinal } from './numbers.ts';

/** Words and marks of a list of ages. */
export const LONGEST_LIST = 16;
export const isNumeral = (lexemes: readonly Lexeme[], at: number): boolean =>
  readCardinal(lexemes, at, false)?.next === at + 1;

/** From the first to behind the last of a list that holds a number. */
function around(first: number, next: number, isOfList: (at: number) => boolean): readonly [number, number] {
  let [from, to] = [first, next];
  while (from > first - LONGEST_LIST && isOfList(from - 1)) from -= 1;
  while (to < next + LONGEST_LIST && isOfList(to)) to += 1;
  return [from, to];
}

/** "Two women, 67 and 83, died": nothing but numbers between the marks behind persons. */
export const isListedAside = (lexemes: readonly Lexeme[], first: number, next: number): boolean => {
  const isOfList = (at: number): boolean => /^(?:,|and)$/.test(lowerAt(lexemes, at)) || lexemes[at]?.kind === 'digits';
  const [from, to] = around(first, next, isOfList);
  const list = lexemes.slice(from, to).map(({ lower }) => lower);
  const isClosed = list.at(-1) === ',' || to === lexemes.length || /^[.;]$/.test(lexemes[to].text);
  return list[0] === ',' && list.includes('and') && isClosed && isPersonWord(lowerAt(lexemes, from - 1));
};

/** "The children were 3, 5 and 9", "who were 31 and 28", "three sons, then 5, 9 and 12": a list of numbers that persons are. */
export const isListedOfSubject = (lexemes: readonly Lexeme[], first: number, next: number): boolean => {
  const isOfList = (at: number): boolean => /^(?:,|and)$/.test(lowerAt(lexemes, at)) || isNumeral(lexemes, at);
  const [from, to] = around(first, next, isOfList);
  const numbers = lexemes.slice(from, to).map(({ lower }) => lower);
  const isThen = numbers[0] !== ',' && /^then$/.test(lowerAt(lexemes, from - 1)) && lowerAt(lexemes, from - 2) === ',';
  const isWere = /^(?:were|are)$/.test(lowerAt(lexemes, from - 1));
  const subject = lowerAt(lexemes, from - (isThen ? 3 : 2));
  if (!(isThen || isWere) || !numbers.includes('and') || !(subject === 'who' || isPersonWord(subject))) return false;
  return (
    to === lexemes.length ||
    lowerAt(lexemes, to - 1) === ',' ||
    /^[,.;)]$/.test(lexemes[to].text) ||
    /^(?:when|at|and|respectively)$/.test(lowerAt(lexemes, to))
  );
};
