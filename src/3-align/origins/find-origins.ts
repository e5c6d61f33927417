// Which articles are rewordings or copies of one report, and the label by which the briefing cites each.
import type { Article, ReadArticle } from '../../model.ts';
import { candidatePairs } from '../candidates.ts';
import { containment, type Fingerprint, fingerprint, sentenceAlignment } from './shingles.ts';

/** Copies measured .45 here, independent reports at most .05; below this line texts only share a quotation. */
const COPIED_TRIPLES = 0.25;
/** Copies measured .66, independent reports .05. A report that quotes another at length stays below it. */
const COPIED_SENTENCES = 0.4;

/** Up to this many articles every pair is compared. */
const FEW = 100;
/** One triple in so many stands for its text: copies share a quarter of theirs, and so surely one of these. */
const SAMPLED = 8;

/** The same triples of whatever text: a sample by hash (Broder 1997, "On the resemblance and containment of documents"). */
const sampled = ({ triples }: Fingerprint): readonly string[] =>
  [...triples].filter((triple) => hashOf(triple) % SAMPLED === 0);

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** Numbers the origins in the order of the articles; copies of one report share the number and get letters. */
export function findOrigins(articles: readonly ReadArticle[]): readonly Article[] {
  const prints = articles.map(fingerprint);
  const originOf = articles.map((_, i) => i);
  for (const [i, k] of candidatePairs(prints.map(sampled), FEW)) {
    if (originOf[k] !== originOf[i] && isCopy(prints[i], prints[k])) joinOrigins(originOf, originOf[i], originOf[k]);
  }
  for (const [i, k] of versionPairs(articles))
    if (originOf[k] !== originOf[i]) joinOrigins(originOf, originOf[i], originOf[k]);
  const numbers = new Map<number, number>();
  for (const origin of originOf) if (!numbers.has(origin)) numbers.set(origin, numbers.size + 1);
  return articles.map((_, i) => labelled(articles, i, originOf, numbers));
}

const isCopy = (a: Fingerprint, b: Fingerprint): boolean =>
  containment(a, b) >= COPIED_TRIPLES && sentenceAlignment(a, b) >= COPIED_SENTENCES;

/** An older version and the newest are one report, however much was rewritten. */
function versionPairs(articles: readonly ReadArticle[]): readonly (readonly [number, number])[] {
  const places = new Map(articles.map(({ id }, i) => [id, i]));
  return articles.flatMap(({ supersededBy }, i) => {
    const newest = supersededBy === undefined ? undefined : places.get(supersededBy);
    return newest === undefined ? [] : [[i, newest] as const];
  });
}

function joinOrigins(originOf: number[], from: number, to: number): void {
  for (const [i, origin] of originOf.entries()) if (origin === from) originOf[i] = to;
}

/** The newest version has the first letter: it speaks for its origin. */
function labelled(
  articles: readonly ReadArticle[],
  i: number,
  originOf: readonly number[],
  numbers: ReadonlyMap<number, number>,
): Article {
  const { passages: _, ...rest } = articles[i];
  const members = originOf.flatMap((origin, k) => (origin === originOf[i] ? [k] : []));
  const isOld = (k: number): number => Number(articles[k].supersededBy !== undefined);
  members.sort((a, b) => isOld(a) - isOld(b) || a - b);
  const number = numbers.get(originOf[i]) ?? 0;
  const letter = members.length === 1 ? '' : letters(members.indexOf(i));
  return { ...rest, originGroup: `o${number}`, label: `${number}${letter}` };
}

/** 0 is a, 25 z, 26 aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
