// Sentences and tokens of a passage, with offsets into the whole text. Reading claims and aligning them both stand on it.
import type { TokenItsFunction } from 'wink-nlp';
import type { Span } from '../model.ts';
import { mendTokens } from './mend-tokens.ts';
import { withReader } from './wink-model.ts';

/** A word or mark. `start` and `end` point into the text the passage was cut from. */
export type Token = Span & {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, NUM, ADP, DET, PRON, PUNCT, … */
  readonly tag: string;
};

export type Sentence = Span & { readonly tokens: readonly Token[] };

const readsTokens = (value: unknown): value is TokenItsFunction<string> => typeof value === 'function';

/** Four stages read the same passages: each is cut once. The key is the passage object, so a copy is simply cut again. */
const known = new WeakMap<Span, { readonly text: string; readonly sentences: readonly Sentence[] }>();

/** Splits `text.slice(passage.start, passage.end)` into sentences. Give it one paragraph at a time. */
export function readSentences(text: string, passage: Span): readonly Sentence[] {
  const before = known.get(passage);
  if (before?.text === text) return before.sentences;
  const sentences = joinPieces(splitAtEnds(text, readTokens(text, passage)));
  known.set(passage, { text, sentences });
  return sentences;
}

function readTokens(text: string, passage: Span): readonly Token[] {
  const source = text.slice(passage.start, passage.end);
  const { words, tags, lemmas } = withReader((nlp) => {
    const document = nlp.readDoc(source).tokens();
    // wink's own type of `its.lemma` is not one its `out` accepts.
    const lemma: unknown = nlp.its.lemma;
    const texts = document.out();
    return { words: texts, tags: document.out(nlp.its.pos), lemmas: readsTokens(lemma) ? document.out(lemma) : texts };
  });
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, word] of words.entries()) {
    // wink rebuilds its text exactly, but for white space: a search from the last end finds every token.
    const found = source.indexOf(word, at);
    if (found < 0) continue;
    const start = passage.start + found;
    at = found + word.length;
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      lemma: String(lemmas[i]).toLowerCase(),
      tag: String(tags[i]),
      start,
      end: start + word.length,
    });
  }
  return mendTokens(tokens);
}

/** Titles and other short forms whose full stop ends no sentence. General English usage. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col maj capt lt sgt cpl insp supt rev hon st mt ft jr sr vs etc inc ltd co corp ' +
    'no nos dept est approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s u.k u.n ' +
    'e.g i.e a.m p.m d.c b.c ave blvd rd'
  ).split(' '),
);
const CLOSERS = /^["'”’»)\]]$/;

/** Cuts after . ! ? … with the closing quotation marks and brackets that follow them. */
function splitAtEnds(text: string, tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [];
  let piece: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    piece.push(token);
    const next = tokens[i + 1];
    if (next === undefined || !endsSentence(text, tokens, i)) continue;
    pieces.push(piece);
    piece = [];
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  let last = i;
  while (last > 0 && CLOSERS.test(tokens[last].text) && tokens[last - 1].end === tokens[last].start) last -= 1;
  if (!/^(?:[.!?…]+|\.\.\.)$/.test(tokens[last].text)) return false;
  const next = tokens[i + 1];
  // A closing mark belongs to the sentence it closes: “… done.” he said.
  if (CLOSERS.test(next.text) && next.start === tokens[i].end) return false;
  if (next.start === tokens[i].end) return false;
  const before = tokens[last - 1];
  if (tokens[last].text === '.' && before?.end === tokens[last].start && isAbbreviation(before, next)) return false;
  return !/^\p{Ll}/u.test(text.slice(next.start, next.end));
}

function isAbbreviation(before: Token, next: Token): boolean {
  if (/^\p{Lu}$/u.test(before.text)) return true;
  return ABBREVIATIONS.has(before.lower) && !/^(?:The|A|An|It|He|She|They|In|On|But|And)$/.test(next.text);
}

/** A piece that starts in lower case or holds punctuation alone belongs to the piece before it. */
function joinPieces(pieces: readonly Token[][]): readonly Sentence[] {
  const joined: Token[][] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isFragment = /^\p{Ll}/u.test(piece[0].text) || piece.every((token) => !/[\p{L}\p{N}]/u.test(token.text));
    if (last !== undefined && isFragment) last.push(...piece);
    else joined.push([...piece]);
  }
  return joined.map((tokens) => ({ start: tokens[0].start, end: tokens[tokens.length - 1].end, tokens }));
}
