// Which articles are rewordings or copies of one report, and the label by which the briefing cites each.
import type { Article, ReadArticle } from '../../model.ts';
import { containment, type Fingerprint, fingerprint, sentenceAlignment } from './shingles.ts';

/** Copies measured .45 here, independent reports at most .05; below this line texts only share a quotation. */
const COPIED_TRIPLES = 0.25;
/** Copies measured .66, independent reports .05. A report that quotes another at length stays below it. */
const COPIED_SENTENCES = 0.4;

/** Numbers the origins in the order of the articles; copies of one report share the number and get letters. */
export function findOrigins(articles: readonly ReadArticle[]): readonly Article[] {
  const prints = articles.map(fingerprint);
  const originOf = articles.map((_, i) => i);
  for (let i = 0; i < articles.length; i += 1) {
    for (let k = 0; k < i; k += 1) {
      if (originOf[k] !== originOf[i] && isCopy(prints[i], prints[k])) joinOrigins(originOf, originOf[i], originOf[k]);
    }
  }
  const numbers = new Map<number, number>();
  for (const origin of originOf) if (!numbers.has(origin)) numbers.set(origin, numbers.size + 1);
  return articles.map((article, i) => labelled(article, i, originOf, numbers));
}

const isCopy = (a: Fingerprint, b: Fingerprint): boolean =>
  containment(a, b) >= COPIED_TRIPLES && sentenceAlignment(a, b) >= COPIED_SENTENCES;

function joinOrigins(originOf: number[], from: number, to: number): void {
  for (const [i, origin] of originOf.entries()) if (origin === from) originOf[i] = to;
}

function labelled(
  article: ReadArticle,
  i: number,
  originOf: readonly number[],
  numbers: ReadonlyMap<number, number>,
): Article {
  const { passages: _, ...rest } = article;
  const members = originOf.flatMap((origin, k) => (origin === originOf[i] ? [k] : []));
  const number = numbers.get(originOf[i]) ?? 0;
  const letter = members.length === 1 ? '' : letters(members.indexOf(i));
  return { ...rest, originGroup: `o${number}`, label: `${number}${letter}` };
}

/** 0 is a, 25 z, 26 aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
