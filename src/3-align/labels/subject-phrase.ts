// What is counted or measured, as a short noun phrase: no possessive, no figure, no clause.
import type { Claim } from '../../model.ts';
import type { TextOf } from '../labels.ts';
import { IDLE } from './idle.ts';
import { byFrequency } from './most-frequent.ts';

/** Of the commonest head the commonest phrase, and the shorter on a tie. Undefined where no claim names one. */
export function subjectPhrase(claims: readonly Claim[], textOf: TextOf): string | undefined {
  const named = claims.flatMap((claim) =>
    claim.subject === undefined ? [] : [{ claim, head: claim.subject.head, phrase: shortPhrase(claim.subject) }],
  );
  const heads = byFrequency(named.filter(({ phrase }) => isNamed(phrase)).map(({ head }) => head)).map(
    ([head]) => head,
  );
  if (heads.length === 0) return undefined;
  const roles = new Set(claims.flatMap((claim) => claim.subject?.role ?? []));
  // Who they are is what the sources dispute: no side's word stands in the title.
  const head = roles.size > 1 && heads.includes('people') ? 'people' : heads[0];
  const phrases = byFrequency(
    named.filter((one) => one.head === head && isNamed(one.phrase)).map(({ phrase }) => phrase),
  );
  const [[best]] = [...phrases].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  const { claim } = named.find((one) => one.head === head && one.phrase === best) ?? named[0];
  return asPrinted(best, textOf(claim));
}

/** Where a measure has no noun, its verb or preposition stands for one. */
const isNamed = (phrase: string): boolean =>
  /\p{L}{2}/u.test(phrase) && !IDLE.test(phrase) && !/^(?:per|up|mr|mrs|ms|dr)\.?$/i.test(phrase);

/** Words; longer phrases are cut at their "of". */
const LONGEST = 4;

function shortPhrase({ head, text }: { readonly head: string; readonly text: string }): string {
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
  /^(?:(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|some|all|about|around|just|still|only|nearly|almost|down|up|than|year-old|\S*\d\S*|\S+[’']s?)\s+)+/iu;
const withoutStart = (phrase: string): string => phrase.replace(START, '');

const plain = (text: string): string =>
  text
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Heads of dates are lemmas in small letters: a name, which its text never has in small letters, gets its capital back. */
function asPrinted(phrase: string, text: string): string {
  const small = phrase.toLowerCase();
  if (/^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(phrase) && isPrinted(small, text)) return small;
  const capital = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return isPrinted(phrase, text) || !isPrinted(capital, text) ? phrase : capital;
}

function isPrinted(phrase: string, text: string): boolean {
  const at = text.indexOf(phrase);
  return at === 0 || (at > 0 && !/\p{L}/u.test(text.charAt(at - 1)));
}
