// What is counted or measured, as a short noun phrase: no possessive, no figure, no clause.
import type { Claim } from '../../model.ts';
import type { TextOf } from '../labels.ts';
import { IDLE } from './idle.ts';
import { isMeasureNoun } from './measure-nouns.ts';
import { byFrequency } from './most-frequent.ts';
import { isTimeWord, isUnit } from './units.ts';

/** Of the commonest head the commonest phrase, and the shorter on a tie. Undefined where no claim names one. */
export function subjectPhrase(claims: readonly Claim[], textOf: TextOf): string | undefined {
  const named = claims.flatMap((claim) =>
    claim.subject === undefined ? [] : [{ claim, head: claim.subject.head, phrase: phraseIn(claim, textOf) }],
  );
  const heads = byFrequency(named.filter(({ phrase }) => isNamed(phrase)).map(({ head }) => head)).map(
    ([head]) => head,
  );
  if (heads.length === 0) return undefined;
  const roles = new Set(claims.flatMap((claim) => claim.subject?.role ?? []));
  // Who they are is what the sources dispute: no side's word stands in the title.
  const head = roles.size > 1 && heads.includes('people') ? 'people' : (measureAmong(named, heads) ?? heads[0]);
  const phrases = byFrequency(
    named.filter((one) => one.head === head && isNamed(one.phrase)).map(({ phrase }) => phrase),
  );
  const [[best]] = [...phrases].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  const { claim } = named.find((one) => one.head === head && one.phrase === best) ?? named[0];
  return asPrinted(best, head, textOf(claim));
}

type Named = { readonly claim: Claim; readonly head: string; readonly phrase: string };

/** Of money what it is, where half of several say so: "bill", and not "recall". */
function measureAmong(named: readonly Named[], heads: readonly string[]): string | undefined {
  const countOf = (head: string): number => named.filter((one) => one.head === head).length;
  const isMoney = named.every(({ claim }) => claim.quantity?.dimension === 'money');
  return heads.find((head) => isMoney && isMeasureNoun(head) && countOf(head) > 1 && countOf(head) * 2 >= named.length);
}

/** Where a measure has no noun, its verb or preposition stands for one. */
const isNamed = (phrase: string): boolean =>
  /\p{L}{2}/u.test(phrase) && !IDLE.test(phrase) && !/^(?:duration|up|mr|mrs|ms|dr)\.?$/i.test(phrase);

/** Empty where the claim's noun names nothing that is measured or dated. */
function phraseIn(claim: Claim, textOf: TextOf): string {
  const { subject = { head: '', text: '' }, kind, quantity } = claim;
  if (kind === 'date') return datedPhrase(subject);
  if (quantity !== undefined && /^(?:count|rank)$/.test(quantity.dimension))
    return withHyphened(shortPhrase(subject), textOf(claim).slice(claim.span.end, claim.span.end + 30));
  const { head, text, predicate } = subject;
  // "Withdrew 2 million", "out for five days", "fell 3 percent": neither the verb nor the unit is measured.
  if (text === predicate && text !== LIVING && !isMeasureNoun(text))
    return /^(?:in|on|at|out|under) /.test(text) ? head : '';
  const phrase = shortPhrase(subject);
  return isUnit(phrase.split(' ').at(-1) ?? '') ? '' : phrase;
}

/** It has no noun. */
const LIVING = 'living there';

/** Without words of time, which the date tells: "Thursday doctors"; and without a dateline: "PORT TOVE". */
function datedPhrase({ head, text }: { readonly head: string; readonly text: string }): string {
  if (text === '' || /^(?:\p{Lu}{4,}|\p{Lu}{2,} \p{Lu}{2,})(?: \p{Lu}+)*$/u.test(text)) return '';
  const words = text.replace(/\byears?[- ]old\b/, '').split(/\s+/);
  return words.every(isTimeWord)
    ? ''
    : shortPhrase({ head, text: words.filter((word) => !isTimeWord(word)).join(' ') });
}

/** "The 300-seat hall" counts seats, and "a ninth-round knockout" rounds. */
function withHyphened(phrase: string, behind: string): string {
  const [, unit = ''] = /^[-–](\p{L}+)\s/u.exec(behind) ?? [];
  if (unit === '' || !phrase.startsWith(`${unit} `)) return phrase;
  const rest = phrase.slice(unit.length + 1);
  return unit === 'time' ? rest : `${/^\p{Lu}+$/u.test(unit) || unit === 'round' ? unit : `${unit}s`} of ${rest}`;
}

/** Words; longer phrases are cut at their "of". */
const LONGEST = 4;

function shortPhrase({ head, text }: { readonly head: string; readonly text: string }): string {
  if (/^where\b/i.test(text)) return head;
  const whole = plain(text)
    .replace(/[,;:(].*$/, '')
    .replace(/\s+(?:who|that|which|where|whom)\s.*$/i, '')
    .replace(/^.*\band\s+(?=\S)/i, '');
  const noun = withoutStart(withoutFigure(whole)).replace(DANGLING, '');
  const [base] = noun.split(/\s+(?:as|in|on|at|without|with|for|to|from|by|after|during|over|under)\s+/i, 1);
  return hasHead(base, head) || wordCount(base) < LONGEST ? shortened(base) || head : head;
}

/** Not so in "dead as the harbour burns", where the head is of another phrase. Men and man have but one letter in common. */
export const hasHead = (phrase: string, head: string): boolean =>
  phrase
    .toLowerCase()
    .split(' ')
    .some((word) => word.startsWith(head.charAt(0).toLowerCase()));

const wordCount = (phrase: string): number => phrase.split(' ').length;

function shortened(phrase: string): string {
  if (wordCount(phrase) <= LONGEST) return phrase;
  const [front] = phrase.split(/\s+of\s+/i, 1);
  return front
    .split(' ')
    .slice(1 - LONGEST)
    .join(' ');
}

/** "depth of just 10 kilometres" is a depth. */
const withoutFigure = (phrase: string): string =>
  phrase.replace(/\s+of\s+(?:just|about|around|some|only|nearly|almost|more than|at least|over)?\s*[$€£]?\d.*$/i, '');

const DANGLING = /(?:\s+(?:of|up|to|per|by|for|about|around|just|than|at|in|\$))+$/i;
const START =
  /^(?:(?:per ?cent of|magnitude|who|whose|what|when|where|which|the|an?|his|her|its|their|our|my|your|this|that|these|those|some|all|about|around|two|three|four|five|six|seven|eight|nine|ten|just|still|only|nearly|almost|down|up|than|year-old|\S*\d\S*|\S+[’']s?)\s+)+/iu;
const withoutStart = (phrase: string): string => phrase.replace(START, '');

const plain = (text: string): string =>
  text
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Heads of dates are lemmas in small letters: a name, which its text never has in small letters, gets its capital back. */
function asPrinted(phrase: string, head: string, text: string): string {
  const small = phrase.toLowerCase();
  // "Shares fell": a plural that stands first in its sentences, and nowhere else.
  if (/^\p{Lu}\p{Ll}+s$/u.test(phrase) && small !== head && !new RegExp(`[\\p{L},] ${phrase}`, 'u').test(text))
    return small;
  if (/^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(phrase) && (isPrinted(small, text) || /^\p{L}+(?:ing|ed) /u.test(phrase)))
    return small;
  const capital = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return isPrinted(phrase, text) || !isPrinted(capital, text) ? phrase : capital;
}

/** At the start of a word: "fire", and not "wildfire". */
const isPrinted = (phrase: string, text: string): boolean => ` ${text}`.split(phrase).some(endsBetweenWords);

const endsBetweenWords = (before: string, i: number, parts: readonly string[]): boolean =>
  i < parts.length - 1 && !/\p{L}$/u.test(before);
