// Number words that count nothing: pronouns, turns of phrase, "second" as "other", shares of a thing said before.
import { isPerson } from '../../lexicon/lexicon.ts';
import type { Lexeme } from '../lexemes.ts';
import { isIdleVague } from '../vague.ts';
import { type Check, isDigits } from './check.ts';
import { isPronounOne } from './pronoun-one.ts';

/** Set phrases, the number among them. General English usage. */
const PHRASES =
  'one by one|two by two|at sixes and sevens|cloud nine|on all fours|the whole nine yards|one in a million|a million thanks|zero tolerance|twenty twenty|fifty fifty|a dime a dozen|six feet under|forty winks|two cents|my two cents|kill two birds with one stone|in a million years|a thousand words|ten to one|nine to five|one and all|one and the same|one and only|nineteen to the dozen|third time lucky|eleventh hour|sixth sense|seventh heaven|fifth column|fourth estate|third parties|third party|third world|three cheers|high five|hundred percent sure|in two minds|the four corners|four corners of|nine lives|seven seas|seven wonders'
    .split('|')
    .map((phrase) => phrase.split(' '));
const BY_WORD = new Map<string, { readonly words: readonly string[]; readonly at: number }[]>();
for (const words of PHRASES)
  for (const [at, word] of words.entries()) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), { words, at }]);

const isInPhrase: Check = (lexemes, first) =>
  (BY_WORD.get(lexemes[first].lower) ?? []).some(({ words, at }) =>
    words.every((word, k) => lexemes[first - at + k]?.lower === word),
  );

/** "Out of 100" is how one counts; "81 out of 96" gives the whole. */
const ROUND = new Set([5, 10, 100, 1000]);

/** "a score of 62 out of 80": the mark alone is the figure. */
const isMark = (lexemes: Parameters<Check>[0], first: number): boolean =>
  lexemes
    .slice(Math.max(0, first - 5), Math.max(0, first - 3))
    .some(({ lower }) => /^(?:scor(?:e|es|ed|ing)|rat(?:ed|ing)|mark(?:ed)?|grade[d]?|got)$/.test(lower));

/** "No. 1", "the top 10", "out of 100", "the second half"; what is to top 10 is more. */
const isRankOrFrame: Check = (lexemes, first, _next, figure) => {
  const [before, earlier] = [lexemes[first - 1]?.lower ?? '', lexemes[first - 2]?.lower ?? ''];
  if (
    (before === 'top' && !/^(?:to|will|would|could|may|might|should|can)$/.test(earlier)) ||
    (before === '.' && /^(?:nos?|pp?|fig|ch|vol|art|sec|para|ref)$/.test(earlier)) ||
    (before === 'of' && earlier === 'out' && (ROUND.has(figure.quantity.value ?? 0) || isMark(lexemes, first)))
  )
    return true;
  return figure.form === 'fraction' && /^(?:first|second|third|fourth|last|next|top|bottom)$/.test(before);
};

/** Words that with a number and a hyphen make a set phrase. General English usage. */
const SET_PHRASES: Readonly<Record<string, RegExp>> = {
  zero: /^(?:sum|tolerance|day|hour)$/,
  one: /^(?:way|off|sided|on|to|stop|size|liner|man|woman|time|day|upmanship|horse|party|state)$/,
  two: /^(?:way|faced|edged|pronged|tier|tone|sided)$/,
  three: /^(?:way|pronged|piece|point|quarter|ring|d)$/,
  four: /^(?:wheel|letter|square|poster|way)$/,
  five: /^(?:star|a)$/,
  nine: /^(?:to)$/,
};

/** "zero-sum", "one-way", "four-wheel". */
const isSetPhrase: Check = (lexemes, first, next) => {
  if (next !== first + 1 || lexemes[next]?.text !== '-' || !lexemes[next].isGlued) return false;
  const behind = lexemes[next + 1]?.lower ?? '';
  return SET_PHRASES[lexemes[first].lower]?.test(behind) ?? false;
};

/** "zero in on", "ground zero", "a zero" in a name. */
const isZeroName: Check = (lexemes, first, next) =>
  lexemes[first].lower === 'zero' &&
  next === first + 1 &&
  (lexemes[next]?.lower === 'in' || /^(?:ground|net|below|above|patient|to)$/.test(lexemes[first - 1]?.lower ?? ''));

/** "first" and "second" are mostly "earlier" and "other"; "ninth-largest" ranks by something unsaid. */
const isIdleOrdinal: Check = (lexemes, first, next, figure) => {
  if (figure.form !== 'ordinal') return false;
  const at = lexemes[next]?.text === '-' ? next + 1 : next;
  const behind = lexemes[at];
  if (/^(?:most|least|\p{Ll}+est)$/u.test(behind?.lower ?? '')) return true;
  if (figure.quantity.value !== null && figure.quantity.value <= 2) return true;
  // "Seventh Avenue", "Third Reich": a capital behind a capital that no sentence asks for.
  if (/^\p{Lu}/u.test(lexemes[first].text) && /^\p{Lu}\p{Ll}/u.test(behind?.text ?? '')) return true;
  // "asked a third time", "third-degree burns", "a fourth-generation farmer"
  const isOneMore = /^an?$/.test(lexemes[first - 1]?.lower ?? '');
  if (isOneMore && (behind?.lower === 'time' || isSomebody(behind))) return true;
  return /^(?:party|century|world|street|avenue|parties|degree|rate|hand|generation|grader)$/.test(behind?.lower ?? '');
};

/** "Injured a third", "a fourth employee": one more, and no rank. */
const isSomebody = (behind: Lexeme | undefined): boolean =>
  behind?.kind !== 'word' ||
  isPerson(behind.lower) ||
  /^(?:person|was|is|had|has|who|and|but|in|at|on|after|when|while)$/.test(behind.lower);

const isIdleHint: Check = (lexemes, first, next, figure) =>
  figure.form === 'vague' && isIdleVague(lexemes, first, next);

/** "24/7", "50/50", "9/11". */
const isSlashed: Check = (lexemes, first, next) =>
  isDigits(lexemes[first]) && lexemes[next]?.text === '/' && lexemes[next].isGlued && isDigits(lexemes[next + 1]);

/** "One to 84 spectators": a ratio, and no range. */
const isRatio: Check = (lexemes, first, _next, { quantity }) =>
  lexemes[first].lower === 'one' &&
  lexemes[first + 1]?.lower === 'to' &&
  quantity.modifier === 'range' &&
  (quantity.high ?? 0) >= LEAST_RATIO;

/** "One to nine" may be a range. */
const LEAST_RATIO = 10;

export const IDIOMS: readonly Check[] = [
  isRatio,
  isInPhrase,
  isRankOrFrame,
  isSetPhrase,
  isZeroName,
  isPronounOne,
  isIdleOrdinal,
  isIdleHint,
  isSlashed,
];
