// Every way in which the names of a topic are printed, with who prints it so.
import { folded, plainName } from '../../lib/spelling.ts';
import type { Claim } from '../../model.ts';

export type Spelling = {
  /** As printed first, without the marks that make no other spelling. */
  readonly name: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** The letters of all of them: "Nur-Sultan" and "Nursultan" have the same. */
  readonly letters: string;
  /** Claims of it, at least one. */
  readonly claims: readonly Claim[];
};

/** Two spellings of one name. */
export type Link = readonly [Spelling, Spelling];

/** In the order of their first claims. Capitals alone do not make another spelling. */
export function spellingsOf(claims: readonly Claim[]): readonly Spelling[] {
  const byName = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = plainName(claim.surface).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), claim]);
  }
  return [...byName.values()].map((own) => {
    const name = plainName(own[0].surface);
    const words = name.split(' ').map(folded);
    return { name, words, letters: words.join(''), claims: own };
  });
}

/** Two to six capitals and nothing else. */
export const isAcronym = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** Of two names of as many words, the place of the one word in which they differ; null where there is no such one. */
export function differingWord(a: readonly string[], b: readonly string[]): number | null {
  if (a.length !== b.length) return null;
  const places = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  return places.length === 1 ? places[0] : null;
}
