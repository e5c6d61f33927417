// What happened to what is counted, from tags alone: the nearest word of an event class in the clause of the figure.
import type { Sentence, Token } from '../../lib/tokens.ts';
import { eventClass, type Frame, isLightVerb, isSayingVerb, phraseClass } from '../lexicon/lexicon.ts';

/** How many words away an event word may stand. Larger reaches into the next clause. */
const REACH = 9;

export type Predicate = { readonly event: string; readonly token: number };

/**
 * Looks behind the counted phrase first (passives, "24 dead"), then before the figure (objects, "killing 24").
 * `first` and `next` bound figure and phrase among the tokens; `others` holds the tokens of other figures.
 */
export function predicateNear(
  sentence: Sentence,
  first: number,
  next: number,
  frame: Frame,
  others: ReadonlySet<number>,
): Predicate | null {
  const tokens = sentence.tokens;
  const lemmas = tokens.map((token) => token.lemma);
  const behind = scan(tokens, lemmas, next, 1, frame, others);
  const before = scan(tokens, lemmas, first - 1, -1, frame, others);
  if (behind !== null && before !== null) return isObjectOf(tokens, before.token, first) ? before : behind;
  return behind ?? before ?? plainVerb(tokens, first, next);
}

/** "killing at least 24 people in …": only modifiers stand between verb and figure, and the verb is not passive. */
function isObjectOf(tokens: readonly Token[], verb: number, first: number): boolean {
  if (tokens[verb].tag !== 'VERB' || tokens[verb - 1]?.tag === 'AUX') return false;
  return tokens
    .slice(verb + 1, first)
    .every(
      (token) =>
        !/^(?:PUNCT|VERB|AUX|NOUN|PROPN|ADP)$/.test(token.tag) ||
        /^(?:["“”]|than|at|to|of|over|about|around)$/.test(token.lower),
    );
}

function scan(
  tokens: readonly Token[],
  lemmas: readonly string[],
  from: number,
  step: 1 | -1,
  frame: Frame,
  others: ReadonlySet<number>,
): Predicate | null {
  for (let i = from, seen = 0; i >= 0 && i < tokens.length && seen < REACH; i += step, seen += 1) {
    const token = tokens[i];
    if (others.has(i) || /^[;:.!?()–—]$/.test(token.text)) return null;
    const phrase = phraseClass(lemmas, i);
    if (phrase !== undefined) return { event: phrase.id, token: i };
    if (isLightVerb(token.lemma) || isSayingVerb(token.lemma)) continue;
    const event = eventClass(token.lemma, token.tag, frame);
    if (event !== undefined && (token.tag !== 'NOUN' || step < 0)) return { event, token: i };
  }
  return null;
}

/** No event class: the verb itself, by its lemma. */
function plainVerb(tokens: readonly Token[], first: number, next: number): Predicate | null {
  for (let seen = 0; seen < REACH; seen += 1) {
    for (const i of [next + seen, first - 1 - seen]) {
      const token = tokens[i];
      if (token?.tag === 'VERB' && !isSayingVerb(token.lemma) && !isLightVerb(token.lemma))
        return { event: token.lemma, token: i };
    }
  }
  return null;
}
