// "one" is a pronoun more often than a number.
import { isPerson } from '../../lexicon/lexicon.ts';
import { lowerAt } from '../draft.ts';
import type { Lexeme } from '../lexemes.ts';
import { isNumberWord } from '../number-words.ts';
import type { Check } from './check.ts';

/** It counts where it is bounded, stands beside another one, or something befalls one person. */
export const isPronounOne: Check = (lexemes, first, next, figure) => {
  if (next !== first + 1 || lexemes[first].lower !== 'one' || figure.form !== 'cardinal') return false;
  const behind = lowerAt(lexemes, next);
  if (figure.quantity.dimension !== 'count') return /^(?:day|night|time|week|year|hour|minute|month)s?$/.test(behind);
  if (figure.modifierSpan !== null) return behind === 'of';
  if (isOneOfThem(lexemes, next)) return false;
  if (lowerAt(lexemes, first - 1) === 'even' || isTooMany(lexemes, next)) return true;
  if (NO_COUNT_BEHIND.test(behind)) return true;
  if (isOfList(lexemes, first, next)) return false;
  if (PRONOUN_BEFORE.test(lowerAt(lexemes, first - 1))) return true;
  return (
    !HARM_BEFORE.test(lowerAt(lexemes, first - 1)) &&
    !isAnother(lexemes, first, next) &&
    !isBesideOne(lexemes, first) &&
    !isOpening(lexemes, first, next) &&
    !isOneHarmed(lexemes, next)
  );
};
const NO_COUNT_BEHIND =
  /^(?:of|another|or|by|can|could|might|will|would|has|is|was|who|that|which|thing|day|way|side|hand|reason|example|lesson|point|such)$/;
const PRONOUN_BEFORE = /^(?:no|any|some|every|each|this|that|the|which|another)$/;
const HARM_BEFORE =
  /^(?:killing|killed|injuring|injured|wounding|wounded|leaving|left|kills|injures|claiming|claimed|trapping|trapped)$/;

/** "One was captured", "one is still on the run", "31 were hurt, one of them seriously": one of those told of before. */
function isOneOfThem(lexemes: readonly Lexeme[], next: number): boolean {
  if (lowerAt(lexemes, next) === 'of')
    return lowerAt(lexemes, next + 1) === 'them' && GRAVELY.test(lowerAt(lexemes, next + 2));
  if (!/^(?:is|was|remains|remained)$/.test(lowerAt(lexemes, next))) return false;
  const at = ADVERB.test(lowerAt(lexemes, next + 1)) ? next + 2 : next + 1;
  return (
    CAUGHT.test(lowerAt(lexemes, at)) ||
    STATE.test(`${lowerAt(lexemes, at)} ${lowerAt(lexemes, at + 1)}`) ||
    STATE.test(`${lowerAt(lexemes, at)} ${lowerAt(lexemes, at + 2)}`)
  );
}
const GRAVELY = /^(?:fatally|seriously|critically|badly|gravely|mortally|severely)$/;
const CAUGHT =
  /^(?:killed|injured|wounded|hurt|dead|missing|arrested|detained|charged|shot|stabbed|rescued|hospitali[sz]ed|kidnapped|captured|recaptured|caught|seized|freed|released|taken)$/;
const STATE = /^(?:on run|on loose|at large|in custody|in hospital|in condition)$/;

/** "One dead after bus hits wall", "Ferry sinks: one missing" */
const isOpening = (lexemes: readonly Lexeme[], first: number, next: number): boolean =>
  (first === 0 || /^[:;–—]$/.test(lexemes[first - 1].text)) &&
  /^(?:dead|killed|injured|wounded|hurt|missing|arrested)$/.test(lowerAt(lexemes, next));

/** "Two were killed and one wounded" */
const isAnother = (lexemes: readonly Lexeme[], first: number, next: number): boolean =>
  /^(?:and|,)$/.test(lowerAt(lexemes, first - 1)) &&
  HARMED.test(lowerAt(lexemes, next)) &&
  lexemes.slice(Math.max(0, first - SAME_SENTENCE), first - 1).some(({ lower }) => HARMED.test(lower));

/** Words from one that befell some to the other. */
const SAME_SENTENCE = 14;

/** "one injury is one too many": a saying, whichever one is meant. */
const isTooMany = (lexemes: readonly Lexeme[], next: number): boolean =>
  [0, 1, 2, 3, 4].some((k) => lowerAt(lexemes, next + k) === 'too' && lowerAt(lexemes, next + k + 1) === 'many');

/** "One Australian and one English climber". */
const isBesideOne = (lexemes: readonly Lexeme[], first: number): boolean =>
  [...lexemes.slice(Math.max(0, first - 6), first), ...lexemes.slice(first + 1, first + 7)].some(
    (lexeme) => lexeme.lower === 'one',
  );

/** "One guard, two hostages", "21 farmers and one miner", "21 dead in Orle and one in Brenn": one of several counts. */
function isOfList(lexemes: readonly Lexeme[], first: number, next: number): boolean {
  const isOfOne = namesPerson(lexemes, next);
  const behind = isOfOne ? [1, 2, 3].map((k) => next + k).find((at) => isJoint(lexemes, at)) : undefined;
  if (behind !== undefined && isCount(lexemes, behind + 1)) return true;
  const isLast = lowerAt(lexemes, first - 1) === 'and';
  if (!isLast || !(isOfOne || isElsewhere(lexemes, next))) return false;
  return lexemes
    .slice(Math.max(0, first - LIST), first - 1)
    .some((_, k) => isCount(lexemes, Math.max(0, first - LIST) + k));
}
/** Words from a count to the "and" behind it. */
const LIST = 7;

const isJoint = (lexemes: readonly Lexeme[], at: number): boolean => /^(?:,|and)$/.test(lowerAt(lexemes, at));

/** "in Brenn": the word for what is counted stands before. */
const isElsewhere = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^(?:in|at|from)$/.test(lowerAt(lexemes, at)) && /^\p{Lu}/u.test(lexemes[at + 1]?.text ?? '');

/** "one policeman", "one German climber", "one critically injured girl". */
const namesPerson = (lexemes: readonly Lexeme[], at: number): boolean =>
  [at, at + 1, at + 2].some(
    (i) => isPerson(lowerAt(lexemes, i)) && lexemes.slice(at, i).every(({ kind }) => kind === 'word'),
  );

/** A number over one, before what is counted by it: no year, no part of a date. */
function isCount(lexemes: readonly Lexeme[], at: number): boolean {
  const { kind, text, lower } = lexemes[at] ?? { kind: 'mark', text: '', lower: '' };
  const isNumber = kind === 'digits' ? !/^(?:1[5-9]|20)\d\d$/.test(text) : isNumberWord(lower) && lower !== 'one';
  return isNumber && (isElsewhere(lexemes, at + 1) || [1, 2, 3].some((k) => isCounted(lowerAt(lexemes, at + k))));
}
const isCounted = (word: string): boolean =>
  isPerson(word.replace(/s$/, '')) || /^(?:people|men|women|children|police|dead|killed|injured|wounded)$/.test(word);

/** "one man was killed", "one police officer, John Hale, 43, died", "one shop was burned": an event that reports count. */
function isOneHarmed(lexemes: readonly Lexeme[], next: number): boolean {
  if (isHarmedPerson(lexemes, next)) return true;
  const last = [next, next + 1, next + 2].find((at) => isVerb(lexemes, behindNoun(lexemes, at)));
  if (last === undefined) return false;
  const verb = behindNoun(lexemes, last);
  if (/^(?:died|drowned|perished)$/.test(lowerAt(lexemes, verb))) return true;
  const participle = lowerAt(lexemes, ADVERB.test(lowerAt(lexemes, verb + 1)) ? verb + 2 : verb + 1);
  return isPerson(lowerAt(lexemes, last)) ? HARMED.test(participle) : RUINED.test(participle);
}

/** "left one person critically injured": its verb is left out. */
function isHarmedPerson(lexemes: readonly Lexeme[], next: number): boolean {
  const person = [next, next + 1, next + 2].find((at) => isPerson(lowerAt(lexemes, at)));
  if (person === undefined) return false;
  const state = ADVERB.test(lowerAt(lexemes, person + 1)) ? person + 2 : person + 1;
  return /^(?:killed|injured|wounded|hurt|dead|missing)$/.test(lowerAt(lexemes, state));
}

/** Past where the noun's bearer was and what stands in commas: "one man in Orle, Brenn province, was killed". */
function behindNoun(lexemes: readonly Lexeme[], noun: number): number {
  const place = isPerson(lowerAt(lexemes, noun)) && isElsewhere(lexemes, noun + 1) ? noun + 2 : noun;
  return afterAside(lexemes, place + 1);
}

const isVerb = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^(?:died|drowned|perished|was|is|has|had|remains)$/.test(lowerAt(lexemes, at));
const ADVERB = /^(?:still|also|later|now|fatally|seriously|critically|slightly|badly|reportedly|already|completely)$/;
const HARMED =
  /^(?:killed|injured|wounded|hurt|dead|missing|arrested|detained|charged|shot|stabbed|rescued|hospitali[sz]ed|kidnapped|trapped|found|taken|died|been)$/;
const RUINED = /^(?:destroyed|damaged|burned|burnt|gutted|flooded|derailed|sunk|hit)$/;

/** Words of an aside in commas: ", Captain John Hale, 43,". */
const ASIDE = 8;

/** Past what stands in commas, which may be two things one after the other. */
function afterAside(lexemes: readonly Lexeme[], at: number): number {
  if (lowerAt(lexemes, at) !== ',') return at;
  const ends = lexemes.slice(at + 1, at + 1 + ASIDE).flatMap(({ lower }, k) => (lower === ',' ? [at + 2 + k] : []));
  return ends.find((end) => isVerb(lexemes, end)) ?? at;
}
