// What a figure counts, from tags alone: the noun phrase behind it, "of" included. For headlines and broken sentences,
// and wherever no tree is at hand.
import type { Sentence, Token } from '../../lib/tokens.ts';
import type { Figure } from '../quantity/read-figures.ts';

export type Counted = {
  readonly head: string;
  readonly text: string;
  /** Indices of the phrase in the sentence's tokens, end exclusive; equal where nothing is printed behind the figure. */
  readonly first: number;
  readonly next: number;
};

const QUOTE = /^["“”‘’'«»]$/;
const isNominal = (token: Token): boolean => token.tag === 'NOUN' || token.tag === 'PROPN';
const PARTITIVE = /^(?:group|number|kind|type|sort|lot|pair|series|set|total|piece|wave|percent|part|share)$/;

/** The phrase behind the figure; null where a verb, a preposition or nothing follows ("24 dead", "26 wounded"). */
export function countedBehind(text: string, sentence: Sentence, figure: Figure): Counted | null {
  const tokens = sentence.tokens;
  let first = tokens.findIndex((token) => token.start >= figure.behind);
  if (first < 0) return null;
  while (
    tokens[first] !== undefined &&
    (QUOTE.test(tokens[first].text) || /^(?:of|-|more|other|others|additional|further|new)$/.test(tokens[first].lower))
  ) {
    if (/^others?$/.test(tokens[first].lower) && !isNominal(tokens[first + 1] ?? tokens[first])) break;
    first += 1;
  }
  const run = nounRun(tokens, first);
  if (run === null) return null;
  const next = withOfPhrase(tokens, run);
  const head = headOf(tokens, run, next);
  return { head, text: text.slice(tokens[first].start, tokens[next - 1].end), first, next };
}

/** Modifiers and nouns in a row; `next` is behind the last noun. */
function nounRun(tokens: readonly Token[], first: number): { first: number; next: number } | null {
  let next = -1;
  for (let i = first; i < tokens.length && i < first + 9; i += 1) {
    const token = tokens[i];
    if (isNominal(token) || (token.tag === 'PRON' && /^(?:people|others)$/.test(token.lower))) next = i + 1;
    else if (!isModifier(tokens, i)) break;
    if (next === i + 1 && endsPhrase(tokens, i)) break;
  }
  return next < 0 ? null : { first, next };
}

const isModifier = (tokens: readonly Token[], i: number): boolean => {
  const { tag, lower, text } = tokens[i];
  if (QUOTE.test(text) || lower === '-' || lower === '’s' || lower === "'s") return true;
  if (tag === 'ADJ' || tag === 'DET') return !/^(?:dead|missing|ill|alive|homeless)$/.test(lower);
  if (tag === 'VERB')
    return (
      /(?:ed|ing)$/.test(lower) &&
      isNominal(tokens[i + 1] ?? tokens[i]) &&
      !/^(?:injured|killed|wounded|leaving|including|according|killing|injuring)$/.test(lower)
    );
  if (tag === 'ADV') return /ly$/.test(lower) && tokens[i + 1]?.tag === 'ADJ';
  return tag === 'CCONJ' && lower === 'and' && tokens[i - 1]?.tag === 'ADJ';
};

/** A noun ends the phrase where no further noun follows, or a proper name follows a plain plural ("people Friday"). */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const following = tokens[i + 1];
  if (following === undefined) return true;
  if (/^(?:people|men|women|children|persons|individuals)$/.test(tokens[i].lower)) return true;
  return (
    !isNominal(following) &&
    !QUOTE.test(following.text) &&
    following.lower !== '-' &&
    following.lower !== '’s' &&
    following.lower !== "'s"
  );
}

/** "members of the security forces": the phrase goes on through "of". */
function withOfPhrase(tokens: readonly Token[], run: { first: number; next: number }): number {
  if (tokens[run.next]?.lower !== 'of') return run.next;
  let from = run.next + 1;
  while (tokens[from] !== undefined && /^(?:DET|PRON)$/.test(tokens[from].tag)) from += 1;
  return nounRun(tokens, from)?.next ?? run.next;
}

/** The last noun before "of", and what stands behind it where the noun only says how it is counted ("dozens of people"). */
function headOf(tokens: readonly Token[], run: { first: number; next: number }, next: number): string {
  const head = lastNoun(tokens, run.first, run.next);
  return PARTITIVE.test(head) && next > run.next ? lastNoun(tokens, run.next, next) : head;
}

function lastNoun(tokens: readonly Token[], first: number, next: number): string {
  for (let i = next - 1; i >= first; i -= 1) if (isNominal(tokens[i])) return tokens[i].lemma;
  return tokens[next - 1].lemma;
}
