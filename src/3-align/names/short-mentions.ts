// The surname alone, and the full name with another word in it, of a name that is spelled differently.
import type { Spelling } from './spellings.ts';

/** Of a group whose last words differ: "Raite" and "Duncan Robert Raite" beside "Duncan Raite". */
export function shortMentions(group: readonly Spelling[], all: readonly Spelling[]): readonly Spelling[] {
  const [given, ...others] = new Set(group.map(({ words }) => words[0]));
  const isFull = group.every(({ words }) => words.length > 1);
  const surnames = new Set(group.map(({ words }) => words[words.length - 1]));
  if (!isFull || others.length > 0 || surnames.size < 2) return [];
  const ofOthers = new Set(
    all
      .filter(({ words }) => words.length > 1 && words[0] !== given && surnames.has(words[words.length - 1]))
      .flatMap(({ claims }) => claims.map(({ articleId }) => articleId)),
  );
  return (
    all
      .filter((one) => !group.includes(one) && surnames.has(one.words[one.words.length - 1]))
      .filter(({ words }) => words.length === 1 || words[0] === given)
      // Where somebody else has the surname, it alone tells nothing.
      .map((one) => ({ ...one, claims: one.claims.filter(({ articleId }) => !ofOthers.has(articleId)) }))
  );
}
