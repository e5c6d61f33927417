// The name of a source as one writes it: no article, no title, one spelling for all its mentions in an article.
import type { Token } from '../../lib/tokens.ts';
import type { TokenRange } from '../syntax/noun-phrase.ts';

/** Full names seen so far in the article, by the words a later, shorter mention may use. */
export type KnownSources = Map<string, string>;

const TITLES =
  /^(?:mr|mrs|ms|dr|prof|sir|president|minister|premier|secretary|inspector|sergeant|sgt|constable|captain|chief|general|colonel|senator|governor|mayor|king|queen|prince|judge|superintendent|spokesman|spokeswoman|spokesperson|analyst|ceo|prime|police|attorney|insp|col|gen|sen|gov|rep|lt|capt)\.?$/i;

/** The printed phrase without articles and possessors in front. */
export function sourceName(text: string, tokens: readonly Token[], range: TokenRange): string {
  let first = range.first;
  while (first < range.next - 1 && /^(?:DET|PRON|PUNCT|CCONJ)$/.test(tokens[first].tag)) first += 1;
  return text
    .slice(tokens[first].start, tokens[range.next - 1].end)
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Mr. Zas" → "Stanislav Zas", "the ministry" → "Interior Ministry": the longest earlier name that ends in the same word. */
export function resolveSource(name: string, known: KnownSources): string {
  const key = lastWord(name);
  const earlier = known.get(key);
  const plain = withoutTitles(name);
  if (earlier !== undefined && earlier.length >= plain.length && isShorterFor(plain, earlier)) return earlier;
  if (/^\p{Lu}/u.test(plain) || !known.has(key)) known.set(key, plain);
  return plain;
}

/** "Marland state media" is no other name for "Tolland state media", nor an interior ministry for a defence ministry. */
function isShorterFor(name: string, full: string): boolean {
  const words = new Set(wordsOf(full));
  return wordsOf(name).every((word) => words.has(word) || TITLES.test(word));
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\d]+/gu) ?? [];

function withoutTitles(name: string): string {
  const words = name.split(' ');
  const named = words.findIndex(
    (word, i) =>
      !TITLES.test(word) &&
      /^\p{Lu}/u.test(word) &&
      words.slice(i).every((rest) => /^[\p{Lu}-]|^(?:of|the|and|for|de|al|bin|van|von)$/u.test(rest)),
  );
  return named > 0 && named < words.length ? words.slice(named).join(' ') : name;
}

const lastWord = (name: string): string => (name.split(/\s+/).at(-1) ?? name).toLowerCase().replace(/[’']s$/, '');

/** A source without a name of its own: "a resident", "officials", "people familiar with the matter", "local media". */
export const isAnonymous = (name: string): boolean => !/\p{Lu}/u.test(name);

/** "the ministry" → "ministry", "an employee" → "employee". */
export const withoutArticle = (name: string): string => name.replace(/^(?:the|a|an|its|their|his|her)\s+/i, '');
