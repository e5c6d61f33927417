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
  /** Lemma of the noun right behind it, past adjectives and "of": "six hand grenades"; null where none stands there. */
  readonly counted: string | null;
  /** What its sentence says before and behind it. */
  readonly before: string;
  readonly behind: string;
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

type ArticleTokens = {
  readonly tokens: readonly Token[];
  /** Of each token, its lemma where it is a word that tells something. */
  readonly lemmas: readonly (string | null)[];
  /** Of each token, the number of its sentence. */
  readonly sentenceOf: readonly number[];
  /** Of each sentence, its first token. */
  readonly starts: readonly number[];
};

/** One context a claim, in the order of the claims. idf = ln(1 + sentences / sentences with the lemma). */
export function contextsOf(
  articles: readonly ReadArticle[],
  claims: readonly Claim[],
  witness: Witness,
): ReadonlyMap<string, Context> {
  const tokensOf = new Map(articles.map((article) => [article.id, tokensOfArticle(article)]));
  const idf = inverseFrequencies(tokensOf, witness);
  const textOf = new Map(articles.map((article) => [article.id, article.text]));
  const vocabulary = createVocabulary();
  const contexts = new Map<string, Context>();
  for (const claim of claims) {
    const article = tokensOf.get(claim.articleId);
    const text = textOf.get(claim.articleId) ?? '';
    if (article !== undefined) contexts.set(claim.id, contextOf(claim, article, text, idf, vocabulary));
  }
  return contexts;
}

function tokensOfArticle(article: ReadArticle): ArticleTokens {
  const tokens: Token[] = [];
  const sentenceOf: number[] = [];
  const starts: number[] = [];
  for (const passage of article.passages) {
    for (const sentence of readSentences(article.text, passage)) {
      starts.push(tokens.length);
      for (const token of sentence.tokens) {
        tokens.push(token);
        sentenceOf.push(starts.length - 1);
      }
    }
  }
  const tells = ({ text, lower }: Token): boolean => /\p{L}/u.test(text) && !STOP_WORDS.has(lower);
  return { tokens, lemmas: tokens.map((token) => (tells(token) ? token.lemma : null)), sentenceOf, starts };
}

function inverseFrequencies(articles: ReadonlyMap<string, ArticleTokens>, witness: Witness): (lemma: string) => number {
  const seen = new Map<string, number>();
  let sentences = 0;
  for (const [id, { tokens, sentenceOf, starts }] of articles) {
    const share = witness(id);
    sentences += starts.length * share;
    const last = new Map<string, number>();
    for (const [i, { lemma }] of tokens.entries()) {
      if (last.get(lemma) === sentenceOf[i]) continue;
      last.set(lemma, sentenceOf[i]);
      seen.set(lemma, (seen.get(lemma) ?? 0) + share);
    }
  }
  const known = new Map([...seen].map(([lemma, count]) => [lemma, Math.log(1 + sentences / count)]));
  return (lemma) => known.get(lemma) ?? 0;
}

function contextOf(
  claim: Claim,
  { tokens, lemmas, sentenceOf, starts }: ArticleTokens,
  text: string,
  idf: (lemma: string) => number,
  { numberOf, termOf }: Vocabulary,
): Context {
  const first = firstEndingAfter(tokens, claim.span.start);
  let next = first;
  while (next < tokens.length && tokens[next].start < claim.span.end) next += 1;
  const sentence = sentenceOf[Math.min(first, tokens.length - 1)] ?? 0;
  const [start, end] = [starts[sentence] ?? 0, starts[sentence + 1] ?? tokens.length];
  /** The places of the tokens on either side, within the sentence. */
  const placesWithin = (reach: number): readonly number[] => [
    ...range(Math.max(start, first - reach), first),
    ...range(next, Math.min(end, next + reach)),
  ];
  const tfIdf = (places: readonly number[]): ReadonlyMap<number, number> => {
    const weights = new Map<number, number>();
    for (const place of places) {
      const lemma = lemmas[place];
      if (lemma !== null) add(weights, numberOf(lemma), idf(lemma));
    }
    return weights;
  };
  const wide = tfIdf(placesWithin(WIDE));
  const around = placesWithin(SENTENCE);
  const isOfSubject = wordsOf(claim.subject?.text ?? '');
  return {
    wide: toVector(wide),
    rarest: rarestOf(wide, termOf),
    counted: nounAt(tokens.slice(next, end)),
    before: text.slice(claim.sentence.start, claim.span.start),
    behind: text.slice(claim.span.end, claim.sentence.end),
    sentence: toVector(tfIdf(around)),
    subject: toVector(tfIdf(around.filter((place) => isOfSubject.has(tokens[place].lower)))),
    position: first / Math.max(1, tokens.length),
    grams: toVector(
      fourGrams(
        text.slice(Math.max(claim.sentence.start, claim.span.start - GRAMS), claim.span.start),
        text.slice(claim.span.end, Math.min(claim.sentence.end, claim.span.end + GRAMS)),
        numberOf,
      ),
    ),
    names: toVector(
      new Map(
        placesWithin(NAMES)
          .filter((place) => isName(tokens[place]))
          .map((place) => [numberOf(tokens[place].lower), 1]),
      ),
    ),
  };
}

/** The noun that a phrase begins with; of "seven-storey house" the storey. */
function nounAt(tokens: readonly Token[]): string | null {
  const isHyphenated = tokens[0]?.text === '-';
  const isBeside = ({ tag, lower }: Token, i: number): boolean =>
    tag === 'ADJ' || (tag === 'VERB' && /(?:ing|ed)$/.test(lower)) || (i === 0 && /^(?:of|-)$/.test(lower));
  const first = tokens.findIndex((token, i) => !isBeside(token, i));
  const behind = first < 0 ? [] : tokens.slice(first);
  const last = behind.findIndex(({ tag }) => tag !== 'NOUN');
  const nouns = behind.slice(0, last < 0 ? behind.length : last);
  return (isHyphenated ? nouns[0] : nouns.at(-1))?.lemma ?? null;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const add = (weights: Map<number, number>, term: number, weight: number): unknown =>
  weights.set(term, (weights.get(term) ?? 0) + weight);

const isName = ({ tag, text }: Token): boolean => tag === 'PROPN' && /^\p{Lu}/u.test(text);

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function fourGrams(before: string, behind: string, numberOf: Vocabulary['numberOf']): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const part of [before, behind]) {
    const folded = part.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
    for (let i = 0; i + 4 <= folded.length; i += 1) add(counts, numberOf(folded.slice(i, i + 4)), 1);
  }
  return counts;
}

function rarestOf(weights: ReadonlyMap<number, number>, termOf: Vocabulary['termOf']): readonly string[] {
  const weighed = [...weights].map(([term, weight]) => ({ word: termOf(term), weight }));
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, RAREST)
    .map(({ word }) => word);
}
