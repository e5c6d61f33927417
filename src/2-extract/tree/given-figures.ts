// Who gives a figure through a noun for it: "raised the toll to 34", "gave a figure of 57"; and "had spoken of 1.9 billion".
// By the order of words: the figure mostly hangs on what is counted and not on the verb.
import { isHarm } from '../../lib/harm.ts';
import { eventClass } from '../lexicon/lexicon.ts';
import { givesFigures, revisesFigures, speaksOf } from '../lexicon/speech.ts';
import { isVerb, type TreeView } from './tree-view.ts';

/** What nobody can raise but by saying so. */
const ESTIMATE = /^(?:toll|figure|count|tally|estimate|forecast|projection)$/;
/** What can be raised as well: the number of flights, the total of a collection. */
const NUMBER = /^(?:number|total)$/;
/** Words between the verb and the noun, and between the noun and the figure. */
const [NOUN_REACH, REACH] = [5, 9];

/** Whether a verb before a figure says that its subject gives it. */
export function isGivenBy(view: TreeView, verb: number, node: number): boolean {
  if (!isVerb(view, verb) || node < verb) return false;
  const lemma = view.lemmas[verb];
  const link = linkBefore(view, node);
  if (speaksOf(lemma)) return link === verb + 1 && view.lemmas[link] === 'of';
  const [gives, revises] = [givesFigures(lemma), revisesFigures(lemma)];
  if (!gives && !revises) return false;
  const noun = view.lemmas.findIndex((word, i) => i > verb && (ESTIMATE.test(word) || NUMBER.test(word)));
  if (noun < 0 || noun - verb > NOUN_REACH || link <= noun || link - noun > REACH) return false;
  const between = view.lemmas.slice(noun + 1, link);
  if (between.some((_, i) => /^(?:PUNCT|CCONJ)$/.test(view.pos[noun + 1 + i]))) return false;
  if (gives) return /^(?:of|as|at)$/.test(view.lemmas[link]);
  const isMoved = /^(?:to|from)$/.test(view.lemmas[link]);
  return isMoved && (ESTIMATE.test(view.lemmas[noun]) || between.some((_, i) => isOfVictims(view, noun + 1 + i)));
}

/** "the number of dead", "the number of people treated" */
const isOfVictims = (view: TreeView, at: number): boolean =>
  view.lemmas[at] === 'treat' || isHarm(eventClass(view.lemmas[at], view.pos[at], 'person'));

/** The preposition that a figure stands behind, over "about", "more than" and its currency; -1 for none. */
function linkBefore(view: TreeView, node: number): number {
  let at = node - 1;
  while (at >= 0 && /^(?:ADV|ADJ|DET|NUM|SYM)$/.test(view.pos[at])) at -= 1;
  return at >= 0 && view.pos[at] === 'ADP' ? at : -1;
}
