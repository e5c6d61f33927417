// Where a sentence names the source of what it says: "X said", ", X said", "according to X", "citing X", "told X".
import type { Sentence, Token } from '../../lib/tokens.ts';
import { isSayingVerb, isSourceNoun } from '../lexicon/lexicon.ts';
import { phraseEndingAt, phraseStartingAt, type TokenRange } from '../syntax/noun-phrase.ts';

export type Cue = {
  /** The token that attributes. */
  readonly at: number;
  readonly kind: 'verb' | 'according' | 'citing';
  readonly source: TokenRange | null;
  /** Whom it was told, where that is an outlet or agency. */
  readonly hearer: TokenRange | null;
  /** What is said stands behind the cue, or before it. */
  readonly side: 'behind' | 'before';
};

export function findCues(sentence: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [i, token] of sentence.tokens.entries()) {
    const cue = accordingAt(sentence.tokens, i) ?? citingAt(sentence.tokens, i) ?? verbAt(sentence.tokens, i, token);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function accordingAt(tokens: readonly Token[], i: number): Cue | null {
  if (tokens[i].lower !== 'according' || tokens[i + 1]?.lower !== 'to') return null;
  const source = phraseStartingAt(tokens, i + 2);
  if (source === null) return null;
  return { at: i, kind: 'according', source, hearer: null, side: i <= 2 ? 'behind' : 'before' };
}

/** "TASS said, citing the interior ministry"; "mentioning" and "quoting" do the same. */
function citingAt(tokens: readonly Token[], i: number): Cue | null {
  if (!/^(?:citing|quoting|mentioning)$/.test(tokens[i].lower)) return null;
  const source = phraseStartingAt(tokens, i + 1);
  return source === null ? null : { at: i, kind: 'citing', source, hearer: null, side: i <= 1 ? 'behind' : 'before' };
}

function verbAt(tokens: readonly Token[], i: number, token: Token): Cue | null {
  if (!/^(?:VERB|AUX)$/.test(token.tag) && !/^(?:said|told|says|reports)$/.test(token.lower)) return null;
  if (!isSayingVerb(token.lemma) && !/^(?:said|told|says)$/.test(token.lower)) return null;
  if (isPassiveOrNoun(tokens, i)) return null;
  const inverted = invertedSubject(tokens, i);
  if (inverted !== null) return { at: i, kind: 'verb', source: inverted, hearer: hearerOf(tokens, i), side: 'before' };
  const source = subjectBefore(tokens, i);
  if (source === null) return null;
  return { at: i, kind: 'verb', source, hearer: hearerOf(tokens, i), side: sideOf(tokens, i, source) };
}

/** "were reported killed", "is said to be", "the reported figure": no source stands in front. */
function isPassiveOrNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.tag === 'DET' || before?.tag === 'ADJ') return true;
  return /^(?:was|were|is|are|been|be|being|reportedly|to)$/.test(before?.lower ?? '');
}

/** `," said Fauzi, an official`, `, reports Reuters.` */
function invertedSubject(tokens: readonly Token[], i: number): TokenRange | null {
  const before = tokens[i - 1];
  if (before !== undefined && !/^[,"”’»'?!]$/.test(before.text)) return null;
  const behind = tokens[i + 1];
  if (
    behind === undefined ||
    !/^(?:PROPN|NOUN|DET|ADJ|PRON)$/.test(behind.tag) ||
    /^(?:that|there|it|they|he|she|we|i|this)$/.test(behind.lower)
  ) {
    return null;
  }
  return phraseStartingAt(tokens, i + 1);
}

/** The noun phrase before the verb; over adverbs, auxiliaries, and an apposition between commas. */
function subjectBefore(tokens: readonly Token[], i: number): TokenRange | null {
  let last = i - 1;
  while (last >= 0 && (/^(?:AUX|ADV)$/.test(tokens[last].tag) || /^(?:also|have|has|had)$/.test(tokens[last].lower)))
    last -= 1;
  if (tokens[last]?.tag === 'CCONJ') return null;
  if (/^(?:who|which|that)$/.test(tokens[last]?.lower ?? '')) last -= tokens[last - 1]?.text === ',' ? 2 : 1;
  if (tokens[last]?.text === ',') return appositionName(tokens, last);
  return phraseEndingAt(tokens, last);
}

/** "Fauzi, an official from the local disaster agency, told": the name stands before the first of two commas. */
function appositionName(tokens: readonly Token[], comma: number): TokenRange | null {
  const open = tokens.slice(0, comma).findLastIndex((token) => token.text === ',');
  if (open <= 0 || comma - open > 14) return phraseEndingAt(tokens, comma - 1);
  return phraseEndingAt(tokens, open - 1) ?? phraseEndingAt(tokens, comma - 1);
}

/** A clause behind the verb is what was said; a comma before its subject and nothing behind: what stands before. */
function sideOf(tokens: readonly Token[], i: number, source: TokenRange): 'behind' | 'before' {
  const before = tokens[source.first - 1];
  const rest = tokens
    .slice(i + 1)
    .filter((token) => token.tag !== 'PUNCT' && !/^(?:on|in|late|early|earlier)$/.test(token.lower));
  const isParenthetic = before !== undefined && /^[,"”’»']$/.test(before.text);
  if (!isParenthetic) return 'behind';
  return rest.length <= 6 || /^[,.]$/.test(tokens[i + 1]?.text ?? '.') ? 'before' : 'behind';
}

/** "told Russian news agency RIA": an outlet, not a person. */
function hearerOf(tokens: readonly Token[], i: number): TokenRange | null {
  if (tokens[i].lemma !== 'tell' && tokens[i].lemma !== 'inform') return null;
  const range = phraseStartingAt(tokens, i + 1);
  if (range === null) return null;
  const words = tokens.slice(range.first, range.next);
  const isOutlet = words.some(
    (token) =>
      token.tag === 'PROPN' || /^(?:agency|newspaper|broadcaster|television|radio|channel|magazine)$/.test(token.lemma),
  );
  return isOutlet && !/^(?:reporter|journalist|people|individual|him|her|them)$/.test(words.at(-1)?.lemma ?? '')
    ? range
    : null;
}

/** Whether a phrase can be a source at all: a name, a pronoun for a person, a role or a body. */
export function isPlausibleSource(tokens: readonly Token[], range: TokenRange): boolean {
  const words = tokens.slice(range.first, range.next);
  return words.some(
    (token) => token.tag === 'PROPN' || isSourceNoun(token.lemma) || /^(?:he|she|they|it|i|we)$/.test(token.lower),
  );
}
