// What stands around a figure, as the vectors that similarity is taken on.
import { readSentences, type Token } from '../../lib/tokens.ts';
import type { Claim, ReadArticle } from '../../model.ts';
import { STOP_WORDS } from '../stop-words.ts';
import type { Witness } from '../witness.ts';
import { createVocabulary, toVector, type Vector, type Vocabulary } from './vector.ts';

export type Context = {
  readonly wide: Vector;
  readonly grams: Vector;
  readonly sentence: Vector;
  /** The words for what is counted. */
  readonly subject: Vector;
  readonly names: Vector;
  /** The words around it that weigh most, the rarest first. */
  readonly rarest: readonly string[];
  /** Where in its article it stands: 0 at the start, 1 at the end. */
  readonly position: number;
};

/** Tokens on either side that count as its surroundings; measured best of ±3 to ±20. */
const WIDE = 12;
const NAMES = 8;
const SENTENCE = 80;
/** Characters on either side for the 4-grams. */
const GRAMS = 40;
/** Words that a figure is found by. */
const RAREST = 6;

type ArticleTokens = { readonly tokens: readonly Token[]; readonly sentenceOf: readonly number[] };

/** One context a claim, in the order of the claims. idf = ln(1 + sentences / sentences with the lemma). */
export function contextsOf(
  articles: readonly ReadArticle[],
  claims: readonly Claim[],
  witness: Witness,
): ReadonlyMap<string, Context> {
  const tokensOf = new Map(articles.map((article) => [article.id, tokensOfArticle(article)]));
  const idf = inverseFrequencies(tokensOf, witness);
  const textOf = new Map(articles.map((article) => [article.id, article.text]));
  const numberOf = createVocabulary();
  const contexts = new Map<string, Context>();
  for (const claim of claims) {
    const article = tokensOf.get(claim.articleId);
    const text = textOf.get(claim.articleId) ?? '';
    if (article !== undefined) contexts.set(claim.id, contextOf(claim, article, text, idf, numberOf));
  }
  return contexts;
}

function tokensOfArticle(article: ReadArticle): ArticleTokens {
  const tokens: Token[] = [];
  const sentenceOf: number[] = [];
  let number = 0;
  for (const passage of article.passages) {
    for (const sentence of readSentences(article.text, passage)) {
      for (const token of sentence.tokens) {
        tokens.push(token);
        sentenceOf.push(number);
      }
      number += 1;
    }
  }
  return { tokens, sentenceOf };
}

function inverseFrequencies(articles: ReadonlyMap<string, ArticleTokens>, witness: Witness): (lemma: string) => number {
  const seen = new Map<string, number>();
  let sentences = 0;
  for (const [id, { tokens, sentenceOf }] of articles) {
    const share = witness(id);
    sentences += ((sentenceOf.at(-1) ?? -1) + 1) * share;
    const last = new Map<string, number>();
    for (const [i, token] of tokens.entries()) {
      if (last.get(token.lemma) === sentenceOf[i]) continue;
      last.set(token.lemma, sentenceOf[i]);
      seen.set(token.lemma, (seen.get(token.lemma) ?? 0) + share);
    }
  }
  return (lemma) => Math.log(1 + sentences / (seen.get(lemma) ?? 1));
}

function contextOf(
  claim: Claim,
  { tokens, sentenceOf }: ArticleTokens,
  text: string,
  idf: (lemma: string) => number,
  numberOf: Vocabulary,
): Context {
  const first = firstEndingAfter(tokens, claim.span.start);
  let next = first;
  while (next < tokens.length && tokens[next].start < claim.span.end) next += 1;
  const sentence = sentenceOf[Math.min(first, tokens.length - 1)];
  const inSentence = (i: number): boolean => sentenceOf[i] === sentence;
  const windowOf = (reach: number): readonly Token[] => [
    ...tokens.slice(Math.max(0, first - reach), first).filter((_, k) => inSentence(Math.max(0, first - reach) + k)),
    ...tokens.slice(next, next + reach).filter((_, k) => inSentence(next + k)),
  ];
  const wide = tfIdf(windowOf(WIDE), idf);
  const words = windowOf(SENTENCE);
  const names = windowOf(NAMES).filter((token) => token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text));
  return {
    wide: toVector(wide, numberOf),
    rarest: rarestOf(wide),
    sentence: toVector(tfIdf(words, idf), numberOf),
    subject: toVector(tfIdf(words.filter(isOfSubject(claim)), idf), numberOf),
    position: first / Math.max(1, tokens.length),
    grams: toVector(
      fourGrams(
        text.slice(Math.max(claim.sentence.start, claim.span.start - GRAMS), claim.span.start),
        text.slice(claim.span.end, Math.min(claim.sentence.end, claim.span.end + GRAMS)),
      ),
      numberOf,
    ),
    names: toVector(new Map(names.map(({ lower }) => [lower, 1])), numberOf),
  };
}

/** Whether a token is one of the words that say what is counted. */
function isOfSubject({ subject }: Claim): (token: Token) => boolean {
  if (subject === undefined) return () => false;
  const words = ` ${subject.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return ({ lower }) => words.includes(` ${lower} `);
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function tfIdf(tokens: readonly Token[], idf: (lemma: string) => number): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const token of tokens) {
    if (!/\p{L}/u.test(token.text) || STOP_WORDS.has(token.lower)) continue;
    weights.set(token.lemma, (weights.get(token.lemma) ?? 0) + idf(token.lemma));
  }
  return weights;
}

function fourGrams(before: string, behind: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of [before, behind]) {
    const folded = part.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
    for (let i = 0; i + 4 <= folded.length; i += 1) {
      const gram = folded.slice(i, i + 4);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

const rarestOf = (weights: ReadonlyMap<string, number>): readonly string[] =>
  [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, RAREST)
    .map(([word]) => word);
