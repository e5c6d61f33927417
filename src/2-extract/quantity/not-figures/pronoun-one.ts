// "one" is a pronoun more often than a number.
import { isPerson } from '../../lexicon/lexicon.ts';
import { lowerAt } from '../draft.ts';
import type { Lexeme } from '../lexemes.ts';
import type { Check } from './check.ts';

/** It counts where it is bounded, stands beside another one, or something befalls one person. */
export const isPronounOne: Check = (lexemes, first, next, figure) => {
  if (next !== first + 1 || lexemes[first].lower !== 'one' || figure.form !== 'cardinal') return false;
  const behind = lowerAt(lexemes, next);
  if (figure.quantity.dimension !== 'count') return /^(?:day|night|time|week|year|hour|minute|month)s?$/.test(behind);
  if (figure.modifierSpan !== null) return behind === 'of';
  if (isOneOfThem(lexemes, next)) return false;
  if (lowerAt(lexemes, first - 1) === 'even' || isTooMany(lexemes, next)) return true;
  if (NO_COUNT_BEHIND.test(behind) || PRONOUN_BEFORE.test(lowerAt(lexemes, first - 1))) return true;
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
  lexemes.slice(Math.max(0, first - 7), first - 1).some(({ lower }) => HARMED.test(lower));

/** "one injury is one too many": a saying, whichever one is meant. */
const isTooMany = (lexemes: readonly Lexeme[], next: number): boolean =>
  [0, 1, 2, 3, 4].some((k) => lowerAt(lexemes, next + k) === 'too' && lowerAt(lexemes, next + k + 1) === 'many');

/** "One Australian and one English climber". */
const isBesideOne = (lexemes: readonly Lexeme[], first: number): boolean =>
  [...lexemes.slice(Math.max(0, first - 6), first), ...lexemes.slice(first + 1, first + 7)].some(
    (lexeme) => lexeme.lower === 'one',
  );

/** "one man was killed", "one police officer, John Hale, 43, died", "one shop was burned": an event that reports count. */
function isOneHarmed(lexemes: readonly Lexeme[], next: number): boolean {
  const last = [next, next + 1, next + 2].find((at) => isVerb(lexemes, afterAside(lexemes, at + 1)));
  if (last === undefined) return false;
  const verb = afterAside(lexemes, last + 1);
  if (/^(?:died|drowned|perished)$/.test(lowerAt(lexemes, verb))) return true;
  const participle = lowerAt(lexemes, ADVERB.test(lowerAt(lexemes, verb + 1)) ? verb + 2 : verb + 1);
  return isPerson(lowerAt(lexemes, last)) ? HARMED.test(participle) : RUINED.test(participle);
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
