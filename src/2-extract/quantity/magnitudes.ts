// How strong a quake was, where no unit tells it: "magnitude 6.1", "the 6.2 quake", "an aftershock measuring 5.4".
import { type Draft, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';

export const isMagnitude = (lexemes: readonly Lexeme[], draft: Draft): boolean =>
  isBeside(lexemes, draft.first) ||
  (isDecimal(lexemes, draft) && (isPut(lexemes, draft) || isMeasured(lexemes, draft) || isCorrected(lexemes, draft)));

/** "magnitude 6.1", "magnitude-6.1", "a magnitude of about 6.1", "the 6.2 quake". */
function isBeside(lexemes: readonly Lexeme[], first: number): boolean {
  if (
    /^\d\.\d$/.test(lexemes[first].text) &&
    /^(?:(?:earth)?quake|tremor|temblor|aftershock|foreshock)s?$/.test(lowerAt(lexemes, first + 1))
  )
    return true;
  for (let at = first - 1; at >= first - 3; at -= 1) {
    if (lowerAt(lexemes, at) === 'magnitude') return true;
    if (!/^(?:[-–]|of|about|around)$/.test(lowerAt(lexemes, at))) return false;
  }
  return false;
}

/** Magnitudes are printed with one decimal; a measured "4.8 by 3.2" has sides. */
const isDecimal = (lexemes: readonly Lexeme[], { first, next, measure }: Draft): boolean =>
  measure === null &&
  /^\d\.\d$/.test(lexemes[first].text) &&
  next === first + 1 &&
  !/^(?:by|x|×|and|or|-)$/.test(lowerAt(lexemes, next));

/** "Put the magnitude at 5.9", "the temblor, first put at 6.9"; a "6.1 magnitude at 10 km" lay so deep. */
const isPut = (lexemes: readonly Lexeme[], { first }: Draft): boolean =>
  /^(?:at|as)$/.test(lowerAt(lexemes, first - 1)) &&
  (lowerAt(lexemes, first - 2) === 'magnitude' ||
    (lexemes.slice(Math.max(0, first - PUT), first).some(({ lower }) => PUTS.test(lower)) &&
      isSaidBefore(lexemes, first, QUAKE)));
/** "Put it initially at" */
const PUT = 5;
const PUTS = /^(?:puts?|putting|gauged|estimated|measured|recorded|reported|registered|rated|assessed)$/;

/** "A second tremor, on Friday, measuring 4.8" */
const isMeasured = (lexemes: readonly Lexeme[], { first }: Draft): boolean =>
  /^(?:measur|register)(?:ing|ed|es|s)$/.test(lowerAt(lexemes, first - 1)) && isSaidBefore(lexemes, first, QUAKE);

/** "Put the magnitude at 5.9, but revised it later to 6.3" */
const isCorrected = (lexemes: readonly Lexeme[], { first }: Draft): boolean =>
  /^(?:to|from)$/.test(lowerAt(lexemes, first - 1)) &&
  isSaidBefore(lexemes, first, QUAKE) &&
  lexemes.slice(Math.max(0, first - CORRECTION), first).some(({ lower }) => CORRECTS.test(lower));

const isSaidBefore = (lexemes: readonly Lexeme[], first: number, word: RegExp): boolean =>
  lexemes.slice(Math.max(0, first - REACH), first).some(({ lower }) => word.test(lower));

const QUAKE = /^(?:(?:earth)?quake|tremor|temblor|aftershock|foreshock|mainshock|shock|magnitude)s?$/;
const CORRECTS = /^(?:correct|revis|upgrad|downgrad|rais|lower|adjust|chang|updat)(?:ed|es|ing)$/;
/** Words from the quake to the figure. */
const REACH = 16;
/** Words from "corrected" to the figure. */
const CORRECTION = 6;
