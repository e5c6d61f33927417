// Results of games and votes: "52-48", "45-7-2", "voted five to four", "a score of 62 out of 80". The first number speaks.
import { type Draft, exactDraft, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';
import { type Measure, measureBehind } from './measures.ts';
import { type PlainNumber, readCardinal } from './numbers.ts';

/** A record in sport has up to four parts (wins, losses, draws, no contests). */
const LONGEST = 4;

export function readResult(lexemes: readonly Lexeme[], i: number, number: PlainNumber): Draft | null {
  if (number.form !== 'cardinal') return null;
  return (
    readDashed(lexemes, i, number) ??
    readTries(lexemes, i, number) ??
    readVote(lexemes, i, number) ??
    readMark(lexemes, i, number)
  );
}

const scored = (first: number, next: number, value: number): Draft => {
  const measure: Measure = { dimension: 'other', unit: 'score', factor: 1, next };
  return exactDraft(first, next, value, 'score', measure);
};

/** "52-3", "45-7-2", "won 3-1": rising pairs are ranges unless a word of winning or losing stands before them, or they count nothing. */
function readDashed(lexemes: readonly Lexeme[], i: number, number: PlainNumber): Draft | null {
  if (lexemes[i].kind !== 'digits' || number.next !== i + 1) return null;
  if (lexemes[i].isGlued && !/^[([{"“‘']$/.test(lowerAt(lexemes, i - 1))) return null;
  const parts = [number.value];
  let next = i + 1;
  while (parts.length <= LONGEST && isDashedNumber(lexemes, next)) {
    parts.push(Number(lexemes[next + 1].text));
    next += 2;
  }
  if (parts.length < 2 || parts.length > LONGEST) return null;
  if (parts.some((part) => !Number.isInteger(part) || part > 999)) return null;
  const isFalling = parts.every((part, k) => k === 0 || part <= parts[k - 1]);
  const isResult =
    parts.length > 2 ||
    isFalling ||
    hasResultWord(lexemes, i) ||
    RESULT_BEHIND.test(lowerAt(lexemes, next)) ||
    isRecord(lexemes, i, next) ||
    followsResult(lexemes, i) ||
    opensSets(lexemes, i, next);
  // "Their 1-2 loss" is a 2-1 defeat.
  const value =
    /^(?:loss|defeat)$/.test(lowerAt(lexemes, next)) && parts.length === 2 ? Math.max(...parts) : number.value;
  return isResult && measureBehind(lexemes, next) === null ? scored(i, next, value) : null;
}

/** "6-4, 3-6, 7-5": each set is a result. */
const followsResult = (lexemes: readonly Lexeme[], i: number): boolean =>
  lowerAt(lexemes, i - 1) === ',' && isDashedNumber(lexemes, i - 3) && lexemes[i - 4]?.kind === 'digits';

/** "4-6, 7-6, 6-2": the first set may be lost. */
const opensSets = (lexemes: readonly Lexeme[], i: number, next: number): boolean =>
  lowerAt(lexemes, next) === ',' &&
  lexemes[next + 1]?.kind === 'digits' &&
  isDashedNumber(lexemes, next + 2) &&
  [i, i + 2, next + 1, next + 3].every((at) => Number(lexemes[at].text) <= MOST_GAMES);
/** Games of a set in tennis. */
const MOST_GAMES = 7;

/** "a 7-17 record", "after their 5-5 start" */
const RESULT_BEHIND = /^(?:record|start|finish|win|victory|loss|defeat|draw|tie)$/;

/** "4-for-17", "4-of-17": of so many tries so many went in, and these are counted. */
function readTries(lexemes: readonly Lexeme[], i: number, number: PlainNumber): Draft | null {
  const [dash, word, other, tries] = [1, 2, 3, 4].map((k) => lexemes[i + k]);
  const isJoined = dash?.text === '-' && other?.text === '-' && /^(?:for|of)$/.test(word?.lower ?? '');
  return number.next === i + 1 && isJoined && tries?.kind === 'digits'
    ? exactDraft(i, i + 5, number.value, 'cardinal', null)
    : null;
}

const isDashedNumber = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^[-–]$/.test(lexemes[at]?.text ?? '') &&
  lexemes[at].isGlued &&
  lexemes[at + 1]?.kind === 'digits' &&
  lexemes[at + 1].isGlued &&
  // "555-0134" is a telephone.
  !/^0\d/.test(lexemes[at + 1].text);

const RESULT_WORD =
  /^(?:won|win|wins|lost|lose|loses|beat|beats|beaten|score|scored|vote|voted|votes|draw|drew|led|lead|record|defeat|defeated|victory|trailed|trail|tied)$/;
const hasResultWord = (lexemes: readonly Lexeme[], i: number): boolean =>
  RESULT_WORD.test(lowerAt(lexemes, i - 1)) ||
  (/^(?:by|of|a|it|them)$/.test(lowerAt(lexemes, i - 1)) && RESULT_WORD.test(lowerAt(lexemes, i - 2)));

/** "the club (7-17)", "he went 87-101 and", "let go at 12-28.": what somebody has reached, with nothing behind that is counted. */
const isRecord = (lexemes: readonly Lexeme[], i: number, next: number): boolean => {
  const [before, behind] = [lowerAt(lexemes, i - 1), lowerAt(lexemes, next)];
  if (behind === ')') return /^[(,]$/.test(before);
  return RECORD_BEFORE.test(before) && (behind === '' || RECORD_BEHIND.test(behind));
};
const RECORD_BEFORE =
  /^(?:went|go|goes|gone|going|is|are|was|were|at|or|finished|start|started|starting|opened|just|to|including)$/;
const RECORD_BEHIND =
  /^(?:[.,;:!?)]|and|but|at|in|on|this|last|since|when|while|under|against|with|overall|if|before|after|the|away|so)$/;

/** "voted five to four", "ruled 6 to 3". */
function readVote(lexemes: readonly Lexeme[], i: number, number: PlainNumber): Draft | null {
  const isVoted = /^(?:voted?|votes|ruled|split|divided)$/.test(lowerAt(lexemes, i - 1)) || isPassedBy(lexemes, i);
  if (lowerAt(lexemes, number.next) !== 'to' || !isVoted) return null;
  const other = readCardinal(lexemes, number.next + 1, false);
  return other === null ? null : scored(i, other.next, number.value);
}

/** "Won the vote by 154 to 121", "passed the bill by 300 to 12" */
const isPassedBy = (lexemes: readonly Lexeme[], i: number): boolean =>
  lowerAt(lexemes, i - 1) === 'by' &&
  lexemes.slice(Math.max(0, i - VOTED_REACH), i).some(({ lower }) => BALLOTS.test(lower));
const VOTED_REACH = 7;
const BALLOTS = /^(?:votes?|voted|motion|bill|passed|rejected|approved|adopted|backed|defeated)$/;

/** "a score of 62 out of 80", "rated 4 out of 5": the mark alone is the figure. */
function readMark(lexemes: readonly Lexeme[], i: number, number: PlainNumber): Draft | null {
  const [before, earlier] = [lowerAt(lexemes, i - 1), lowerAt(lexemes, i - 2)];
  const isOutOf = lowerAt(lexemes, number.next) === 'out' && lowerAt(lexemes, number.next + 1) === 'of';
  const isNamed = /^(?:of|at)$/.test(before) && /^(?:score|rating|mark|grade)$/.test(earlier);
  const isRated = isOutOf && /^(?:rated|graded|scored|scoring|scores|got|marked)$/.test(before);
  return isRated || isNamed ? scored(i, number.next, number.value) : null;
}
