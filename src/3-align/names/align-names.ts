// Names that the sources spell differently: groups of claims that are one name, in two spellings or more.
import type { Claim, ReadArticle } from '../../model.ts';
import { candidatePairs } from '../candidates.ts';
import type { Witness } from '../witness.ts';
import { acronymsOfOne } from './acronyms.ts';
import { areOneName, nearNames } from './evidence.ts';
import { skeletonOf } from './letters.ts';
import { shortMentions } from './short-mentions.ts';
import { isAcronym, type Link, type Spelling, spellingsOf } from './spellings.ts';
import { surroundingsOf } from './surroundings.ts';

/** A name that all spell alike is no question: it is in no group. */
export function alignNames(
  articles: readonly ReadArticle[],
  claims: readonly Claim[],
  witness: Witness,
): readonly (readonly Claim[])[] {
  const names = claims.filter(({ kind }) => kind === 'name');
  const spellings = spellingsOf(names);
  const rootOf = joined(spellings, [...variants(articles, spellings, witness), ...acronymsOfOne(articles, spellings)]);
  const groups = new Map<number, Spelling[]>();
  for (const [i, spelling] of spellings.entries()) groups.set(rootOf(i), [...(groups.get(rootOf(i)) ?? []), spelling]);
  const differing = [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      own: ownWords(group),
      claims: [...group, ...shortMentions(group, spellings)].flatMap(oncePerArticle),
    }));
  return onceEach(differing.sort((a, b) => b.claims.length - a.claims.length))
    .map(({ claims: members }) => members)
    .filter(([first, ...others]) => others.some(({ articleId }) => !witness.isOne(first.articleId, articleId)));
}

/** The words that tell the spellings apart. */
function ownWords(group: readonly Spelling[]): readonly string[] {
  const printed = group.map(({ name }) => name.toLowerCase().split(' '));
  return [...new Set(printed.flat())].filter((word) => !printed.every((words) => words.includes(word)));
}

/** "Orlen Heights" and "the Orlens" are spelled as Orlen is: the first group speaks for all. */
function onceEach<Group extends { readonly own: readonly string[] }>(groups: readonly Group[]): readonly Group[] {
  const seen = new Set<string>();
  return groups.filter(({ own }) => {
    const ones = own.map((word) => word.replace(/s$/, ''));
    const isNew = ones.some((word) => !seen.has(word));
    for (const word of ones) seen.add(word);
    return isNew;
  });
}

function variants(articles: readonly ReadArticle[], spellings: readonly Spelling[], witness: Witness): readonly Link[] {
  const lettered = spellings.filter(({ letters, name }) => !/\d/.test(letters) && !isAcronym(name));
  const pairs = [...candidatePairs(lettered.map(keysOf), 0)];
  const near = pairs.flatMap(([i, k]) => nearNames(lettered[i], lettered[k]) ?? []);
  const asked = near.flatMap(({ a, b }) => [a, b]);
  const surroundings = surroundingsOf(articles, spellings, asked, witness);
  return near.filter((names) => areOneName(names, surroundings)).map(({ a, b }) => [a, b]);
}

/** What spellings of one name have one of in common: their consonants, or all letters but one. */
const keysOf = ({ letters }: Spelling): readonly string[] => [
  `~${skeletonOf(letters)}`,
  letters,
  ...Array.from(letters, (_, i) => letters.slice(0, i) + letters.slice(i + 1)),
];

/** Of each spelling the number that stands for the name it is of. */
function joined(spellings: readonly Spelling[], links: readonly Link[]): (i: number) => number {
  const first = spellings.map((_, i) => i);
  const place = new Map(spellings.map((spelling, i) => [spelling, i]));
  const rootOf = (i: number): number => (first[i] === i ? i : rootOf(first[i]));
  for (const [a, b] of links) {
    const [one, other] = [rootOf(place.get(a) ?? 0), rootOf(place.get(b) ?? 0)];
    first[Math.max(one, other)] = Math.min(one, other);
  }
  return rootOf;
}

/** An article's first claim of a spelling; the acronym in brackets is another claim of it. */
const oncePerArticle = ({ claims }: Spelling): readonly Claim[] => [
  ...new Map([...claims].sort((a, b) => b.span.start - a.span.start).map((claim) => [claim.articleId, claim])).values(),
];
