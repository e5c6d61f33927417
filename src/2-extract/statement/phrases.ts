// Names and noun phrases by the tags of their words: no tree is needed where they stand beside each other.
import { folded } from '../../lib/spelling.ts';
import type { Token } from '../../lib/tokens.ts';
import { isKnownWord } from '../../lib/wink-model.ts';
import type { Span } from '../../model.ts';
import { runBounds } from '../attribution/name-runs.ts';
import { isRoleWord } from '../attribution/source-phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';

/** A name: its first token, the first behind, and its last word, folded; `from`: where the titles before it begin. */
export type NameRun = { readonly from: number; readonly first: number; readonly next: number; readonly key: string };

/** Names of persons and bodies, without the titles before them. */
export function namesOf(tokens: readonly Token[]): readonly NameRun[] {
  return runBounds(tokens).flatMap(([from, next]) => {
    const title = tokens.slice(from, next).findLastIndex(({ text }) => isRoleWord(text));
    const first = from + title + 1;
    const key = folded(tokens[next - 1]?.text ?? '');
    return first < next && key.length > 1 ? [{ from, first, next, key }] : [];
  });
}

export const printedName = (tokens: readonly Token[], { first, next }: NameRun): string =>
  tokens
    .slice(first, next)
    .map((token, i, all) => (i > 0 && all[i - 1].end < token.start ? ` ${token.text}` : token.text))
    .join('');

/** Longer phrases are lists or parse errors. */
const LONGEST = 14;

const isOfPhrase = ({ tag, text, lower }: Token): boolean =>
  /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tag) || text === '-' || /^[’']s?$/.test(lower);
const isOpener = ({ tag, lower }: Token): boolean =>
  tag === 'DET' || /^(?:his|her|its|their|our|one|both)$/.test(lower);

/** The first token of the phrase that ends before `end`, with its article. */
export function phraseStart(tokens: readonly Token[], end: number): number {
  let first = end;
  while (first > 0 && end - first < LONGEST && isOfPhrase(tokens[first - 1])) first -= 1;
  return first > 0 && first < end && isOpener(tokens[first - 1]) ? first - 1 : first;
}

export type Phrase = { readonly first: number; readonly head: number; readonly next: number };

/** The phrase that starts at `first`, up to its head and, with its complement, up to `next`; null where no noun heads it. */
export function phraseAt(tokens: readonly Token[], first: number): Phrase | null {
  let at = first;
  if (tokens[at] !== undefined && isOpener(tokens[at])) at += 1;
  let head = -1;
  while (at < tokens.length && (isOfPhrase(tokens[at]) || isParticiple(tokens, at))) {
    if (tokens[at].tag === 'NOUN') head = at;
    at += 1;
  }
  if (head < 0) return null;
  return { first, head, next: head + 1 === at ? complementEnd(tokens, at) : at };
}

/** "outsourced services": a verb before a noun. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VERB' &&
  /(?:ed|ing)$/.test(tokens[at].lower) &&
  /^(?:NOUN|PRON)$/.test(tokens[at + 1]?.tag ?? '');

/** "of one of two groups within the community": up to the next mark, pronoun or verb. */
function complementEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.tag !== 'ADP') return from;
  let at = from;
  while (at < tokens.length && at - from < LONGEST && !isEnd(tokens, at)) at += 1;
  while (at > from && /^(?:ADP|DET|CCONJ|ADV|SCONJ|PART)$/.test(tokens[at - 1].tag)) at -= 1;
  return at;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const { tag, text, lower } = tokens[at];
  // "the weavers’ union"
  if (tag === 'PUNCT') return text !== '-' && !(/^[’']$/.test(text) && tokens[at + 1]?.tag === 'NOUN');
  if (/^(?:who|which|that|whose|where|when|while|as|but|after|before|since)$/.test(lower)) return true;
  // "the leader in freight and shipping services", not "… and Harl said".
  if (lower === 'and') return tokens[at + 1]?.tag !== 'NOUN' && !isParticiple(tokens, at + 1);
  return tag === 'AUX' || (tag === 'VERB' && !isParticiple(tokens, at));
}

export const spanOfTokens = (tokens: readonly Token[], first: number, next: number): Span => ({
  start: tokens[first].start,
  end: tokens[next - 1].end,
});

/** Lemmas of the words that tell something, outside a part of the sentence. */
export const contentWords = (tokens: readonly Token[], isLeftOut: (at: number) => boolean): readonly string[] => [
  ...new Set(
    tokens.flatMap(({ tag, lemma, lower }, at) =>
      /^(?:NOUN|PROPN|VERB|ADJ)$/.test(tag) && lower.length > 2 && !IDLE.test(lemma) && !isLeftOut(at) ? [lemma] : [],
    ),
  ),
];

const IDLE =
  /^(?:old|say|tell|be|have|do|make|take|get|go|come|report|year|day|time|other|last|first|more|new|mr|mrs|ms|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Sentences in which whoever is meant is named. */
const MEMORY = 2;

/** Whoever and whatever is named in a sentence or just before, but for speakers and places behind their prepositions. */
export function namesAround(reading: Reading, at: number): readonly string[] {
  const sentences = reading.sentences.slice(Math.max(0, at - MEMORY), at + 1);
  return [...new Set(sentences.filter(({ zone }) => zone !== 'headline').flatMap(({ tokens }) => namedIn(tokens)))];
}

const namedIn = (tokens: readonly Token[]): readonly string[] =>
  namesOf(tokens)
    .filter(({ from, next }) => {
      const beside = [tokens[from - 1], tokens[from - 2], tokens[next]].map((token) => token?.lemma ?? '');
      const isPlace = tokens
        .slice(Math.max(0, from - 2), from)
        .some(({ lower }) => /^(?:in|at|near|from|to)$/.test(lower));
      return !isPlace && !beside.some((lemma) => /^(?:say|tell|add)$/.test(lemma));
    })
    // "Saddle Hut" is no other hut's name.
    .map(({ key, first, next }) =>
      isKnownWord(key)
        ? tokens
            .slice(first, next)
            .map(({ text }) => folded(text))
            .join('')
        : key,
    )
    .filter((name) => !isKnownWord(name));

/** The words with the tags of the parser, which knows "IT services" better. For the few sentences that are asked about. */
export function retagged({ tokens, tree }: ReadSentence): readonly Token[] {
  const { pos, lemmas } = tree();
  return tokens.map((token, i) => ({ ...token, tag: pos[i], lemma: lemmas[i] }));
}
