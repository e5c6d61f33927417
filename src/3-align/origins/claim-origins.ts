// Whose report a single claim is, where that is not its article's own: independent articles share wire text, and name the
// agency that they have a figure from.
import { sentenceKey } from '../../lib/sentence-key.ts';
import { readSentences, type Token } from '../../lib/tokens.ts';
import type { Article, Claim, ReadArticle } from '../../model.ts';
import { candidatePairs } from '../candidates.ts';
import { agencyOf, agencyTold } from './agencies.ts';
import { jaccard } from './shingles.ts';

type Passage = {
  readonly key: string;
  readonly article: Article;
  readonly words: ReadonlySet<string>;
  /** Of the words those with digits. */
  readonly figures: string;
};

/** Words outside quotation marks that a sentence needs: reporters who heard one speech quote it alike. */
const SHORTEST = 8;
/** Jaccard similarity of word sets. Reworded wire text lies above it, reports of one event below. */
const SAME_PASSAGE = 0.7;

/** By the id of the claim; claims that are their article's own are left out. */
export function claimOrigins(
  readArticles: readonly ReadArticle[],
  articles: readonly Article[],
  claims: readonly Claim[],
): Readonly<Record<string, string>> {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const shared = sharedPassages(passagesOf(readArticles, articleById, claims));
  const outlets = new Map(articles.map(({ outlet, originGroup }) => [agencyOf(outlet), originGroup]));
  const origins: Record<string, string> = {};
  for (const claim of claims) {
    const article = articleById.get(claim.articleId);
    if (article === undefined) continue;
    const agency = creditedAgency(claim, article);
    const wire = agency === undefined ? undefined : (outlets.get(agency) ?? `wire ${agency}`);
    const origin = wire ?? shared.get(sentenceKey(claim)) ?? article.originGroup;
    if (origin !== article.originGroup) origins[claim.id] = origin;
  }
  return origins;
}

function creditedAgency(claim: Claim, article: Article): string | undefined {
  const named = claim.attribution?.chain.map(agencyOf).find((agency) => agency !== undefined);
  return named ?? agencyTold(article.text.slice(claim.sentence.start, claim.sentence.end));
}

/** The sentences that hold claims, once each. */
function passagesOf(
  readArticles: readonly ReadArticle[],
  articleById: ReadonlyMap<string, Article>,
  claims: readonly Claim[],
): readonly Passage[] {
  const wanted = new Set(claims.map(sentenceKey));
  return readArticles.flatMap((read) => {
    const article = articleById.get(read.id);
    if (article === undefined) return [];
    const sentences = read.passages.flatMap((passage) => readSentences(read.text, passage));
    return sentences.flatMap((sentence) => {
      const key = sentenceKey({ articleId: read.id, sentence });
      const words = wanted.has(key) ? ownWords(sentence.tokens) : NONE;
      return words.size < SHORTEST ? [] : [{ key, article, words, figures: figuresOf(words) }];
    });
  });
}

const NONE: ReadonlySet<string> = new Set();

/** The different words outside quotation marks. */
function ownWords(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  let isQuoted = false;
  for (const { text, lower } of tokens) {
    if (/^["“”]$/.test(text)) isQuoted = text === '“' || (text === '"' && !isQuoted);
    else if (!isQuoted && /[\p{L}\p{N}]/u.test(text)) words.add(lower);
  }
  return words;
}

/** Passages that several origins have, with the origin of the first article that printed them. */
function sharedPassages(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const first = passages.map((_, i) => i);
  const rootOf = (i: number): number => (first[i] === i ? i : rootOf(first[i]));
  for (const [i, k] of candidatePairs(passages.map(({ words }) => [...words]))) {
    if (passages[i].article.originGroup === passages[k].article.originGroup) continue;
    if (!isOnePassage(passages[i], passages[k])) continue;
    const [a, b] = [rootOf(i), rootOf(k)];
    const [earlier, later] = isEarlier(passages[a].article, passages[b].article) ? [a, b] : [b, a];
    first[later] = earlier;
  }
  return new Map(passages.map(({ key }, i) => [key, passages[rootOf(i)].article.originGroup]));
}

/** By the time printed on them as far as it is known; else by their labels. */
function isEarlier(a: Article, b: Article): boolean {
  const [one, other] = [a.published?.value ?? '9', b.published?.value ?? '9'];
  return one === other ? a.originGroup <= b.originGroup : one < other;
}

/** Another figure makes another report, however alike the words. */
const isOnePassage = (a: Passage, b: Passage): boolean =>
  a.figures === b.figures && jaccard(a.words, b.words) >= SAME_PASSAGE;

const figuresOf = (words: ReadonlySet<string>): string =>
  [...words]
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');
