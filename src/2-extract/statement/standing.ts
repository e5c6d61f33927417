// Of the words for a role, those that tell in what standing it is held.
import type { Statement } from '../../model.ts';
import { standingOf } from '../lexicon/statement-words.ts';

export const standing = (name: string, of: string, role: string, told: readonly string[]): Statement => ({
  form: 'standing',
  about: `${name} ${role}`,
  of,
  told: [...new Set(told)].sort(),
  beside: [],
});

/** "former", "acting", of the words before a role; an independent prosecutor is a prosecutor. */
export const ownStandings = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const known = standingOf(word) ?? standingOf(word.replace(/^(ex|vice)-.*$/, '$1'));
    return known === undefined || isOfLed(known) ? [] : [known];
  });

/** "one of two groups", "a breakaway church", of the words for what somebody leads. */
export function ofWhatIsLed(words: readonly string[]): readonly string[] {
  const isOneOf = /\bone of (?:the |its |their )?(?:two|three|four|five|several|many)\b/.test(words.join(' '));
  // A "breakaway leader" may lead all there is.
  const told = words.slice(0, -1).flatMap((word) => standingOf(word) ?? []);
  const last = words.length === 0 ? undefined : standingOf(words[words.length - 1]);
  return [...told, ...(last === 'part' ? [last] : []), ...(isOneOf ? ['part'] : [])].filter(isOfLed);
}

const isOfLed = (word: string): boolean => word === 'part' || word === 'apart';
