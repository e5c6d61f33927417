// Ages by their decade: "in his 30s", "in her late twenties".
import { type Draft, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';
import type { Measure } from './measures.ts';

export const years = (next: number): Measure => ({ dimension: 'age', unit: 'year', factor: 1, next });

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const PART_OF_DECADE: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** "in his 30s", "in her late twenties": a range of ages. */
export function readAgeDecade(lexemes: readonly Lexeme[], i: number): Draft | null {
  const isDigits = /^[1-9]0$/.test(lexemes[i].text) && lowerAt(lexemes, i + 1) === 's' && lexemes[i + 1].isGlued;
  const named = DECADES.indexOf(lexemes[i].lower);
  if (!isDigits && named < 0) return null;
  let at = i - 1;
  if (lexemes[at]?.text === '-') at -= 1;
  const part = PART_OF_DECADE[lowerAt(lexemes, at)];
  if (part !== undefined) at -= 1;
  if (!/^(?:his|her|their|my|your|our)$/.test(lowerAt(lexemes, at))) return null;
  const decade = isDigits ? Number(lexemes[i].text) : (named + 2) * 10;
  const [low, high] = part ?? [0, 9];
  const next = isDigits ? i + 2 : i + 1;
  return {
    first: i,
    next,
    value: null,
    low: decade + low,
    high: decade + high,
    form: 'cardinal',
    measure: years(next),
  };
}
