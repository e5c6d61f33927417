// Acronyms of one body: "(CSTO)" and "(CTSC)" behind the same words.
import { folded } from '../../lib/spelling.ts';
import type { Claim, ReadArticle } from '../../model.ts';
import { editDistance } from './letters.ts';
import { isAcronym, type Link, type Spelling } from './spellings.ts';

/** Characters in which the words that an acronym is short for stand before it. */
const REACH = 120;
/** Words of an expansion that must be the same. */
const FEWEST_WORDS = 2;

type Explained = { readonly spelling: Spelling; readonly words: readonly string[] };

export function acronymsOfOne(articles: readonly ReadArticle[], spellings: readonly Spelling[]): readonly Link[] {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const explained = new Map<string, Explained>();
  for (const spelling of spellings.filter(({ name }) => isAcronym(name))) {
    for (const claim of spelling.claims) {
      const words = expansionOf(claim, textOf.get(claim.articleId) ?? '');
      if (words.length > 0) explained.set(`${spelling.name} ${words.join(' ')}`, { spelling, words });
    }
  }
  const all = [...explained.values()];
  return all.flatMap((a, i) =>
    all
      .slice(0, i)
      .filter((b) => a.spelling !== b.spelling && areOneBody(a, b))
      .map((b): Link => [a.spelling, b.spelling]),
  );
}

/**
 * The words an acronym in brackets is short for, folded, as far as they stand before it in its sentence: capitalised ones
 * in a row whose initials are its letters, but for one. Empty where there are none.
 */
function expansionOf(claim: Claim, text: string): readonly string[] {
  if (text[claim.span.start - 1] !== '(') return [];
  const before = text.slice(Math.max(claim.sentence.start, claim.span.start - REACH), claim.span.start);
  const runs = before.match(/\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|for|and|the|on)\s)*\p{Lu}[\p{L}’'-]+)+/gu) ?? [];
  const words = (runs.at(-1) ?? '').match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
  const initials = words.map((word) => word[0]).slice(-claim.surface.length);
  return sharedLetters(initials.join(''), claim.surface) >= claim.surface.length - 1
    ? words.slice(-claim.surface.length).map(folded)
    : [];
}

/** Two acronyms of the same letters but for one, whose expansions are one or the end of the other. */
function areOneBody(a: Explained, b: Explained): boolean {
  const [one, other] = [a.spelling.name, b.spelling.name];
  if (sharedLetters(one, other) < Math.max(one.length, other.length) - 1) return false;
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  const end = long.slice(-short.length);
  // "Organisation" is "Organization".
  return short.length >= FEWEST_WORDS && short.every((word, i) => editDistance(word, end[i]) <= 1);
}

/** How many letters two words have in common, wherever they stand. */
function sharedLetters(a: string, b: string): number {
  const left = [...b];
  return [...a].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
