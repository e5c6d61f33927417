// Gapping: "the government counted 81 dead, the opposition 140", "Labour won 140 seats, the Liberals 81": a clause of a
// subject and a number, whose verb and noun are those of the clause before.
import { givesFigures, isCountingVerb, isStatementVerb } from '../lexicon/speech.ts';
import { listed, type SourceNode, sourceAt } from './source-node.ts';
import { isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** `first` and `noun`: the first and the last word of the subject; `verb`: that of the clause before. */
export type Gapped = { readonly first: number; readonly noun: number; readonly verb: number };

/** By the order of words, for trees make an apposition or a name of it. `node`: the token of the number. */
export function gappedAt(view: TreeView, node: number): Gapped | null {
  if (node < MOST_NEAR || view.pos[node] !== 'NUM' || !isEnd(view, node + 1)) return null;
  let noun = node - 1;
  while (noun > 0 && SOFTENS.test(view.tokens[noun].text)) noun -= 1;
  if (!isNoun(view, noun)) return null;
  let first = noun;
  while (first > 0 && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(view.pos[first - 1])) first -= 1;
  if (!/^(?:,|;|and|but|while|whereas)$/.test(view.tokens[first - 1]?.text ?? '')) return null;
  // The number before it, nearest first, and the verb before that: nothing but its noun may stand between.
  const number = view.pos.findLastIndex((pos, i) => i < first - 1 && pos === 'NUM');
  const verb = number < 0 ? -1 : view.pos.findLastIndex((_, i) => i < number && isVerb(view, i));
  if (verb < 1 || first - number > REACH || number - verb > REACH) return null;
  // "Labour won 140, the Liberals 81 and the Greens six": the clause before may be gapped itself.
  const isLedOn = gappedAt(view, number) !== null || kidsBy(view, verb, /^nsubj$/).length > 0;
  return isLedOn ? { first, noun, verb } : null;
}

/** Words from the verb to its number, and from there to the next subject. Longer ways pass through other clauses. */
const REACH = 12;
/** A subject, a verb, a number and a joint stand before. */
const MOST_NEAR = 4;
const SOFTENS =
  /^(?:at|just|only|about|around|some|nearly|almost|over|least|most|more|fewer|less|than|up|to|as|many)$/i;

/** Nothing is counted behind the number. */
const isEnd = (view: TreeView, at: number): boolean =>
  at >= view.tokens.length || /^(?:PUNCT|CCONJ)$/.test(view.pos[at]);

/** The subject where the clause before says or counts something: now it is who does. */
export function gappedSource(view: TreeView, node: number): readonly SourceNode[] {
  const gapped = gappedAt(view, node);
  const verb = gapped === null ? -1 : tellingVerb(view, gapped.verb);
  // "Polls gave the Nationals 44 percent and Labour 38": what is given to somebody is not what he says.
  const isOfTheirs = gapped !== null && verb >= 0 && givesFigures(view.lemmas[verb]) && gapped.noun === node - 1;
  if (isOfTheirs) return [];
  return gapped === null || verb < 0 ? [] : listed(sourceAt(view, gapped.noun, view.tokens[verb]));
}

const tellingVerb = (view: TreeView, last: number): number =>
  view.lemmas.findLastIndex(
    (lemma, i) =>
      i <= last && isVerb(view, i) && (isStatementVerb(lemma) || isCountingVerb(lemma) || givesFigures(lemma)),
  );

/** Whose the number is: a party or a team; undefined for who only says so, and for who has no name. */
export function gappedOwner(view: TreeView, { first, noun, verb }: Gapped): string | undefined {
  const start = view.pos[first] === 'DET' ? first + 1 : first;
  const words = view.tokens.slice(start, noun + 1);
  const isName = /^\p{Lu}/u.test(words[0]?.text ?? '');
  const told = tellingVerb(view, verb);
  return isName && (told < 0 || givesFigures(view.lemmas[told])) ? words.map(({ text }) => text).join(' ') : undefined;
}
