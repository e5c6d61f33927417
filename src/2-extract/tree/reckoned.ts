// "Counted 1,214 containers destroyed", "recorded 24 people dead": the verb tells how somebody came to a figure, and the
// words at the counted noun what happened to it.
import { eventClass, phraseClass } from '../lexicon/lexicon.ts';
import { classWithObject } from '../lexicon/with-nouns.ts';
import type { PredicateNode } from './predicate.ts';
import { OF_FIGURES } from './tallied.ts';
import { kidsBy, type TreeView } from './tree-view.ts';

const RECKONS =
  /^(?:count|list|tally|log|record|register|identify|document|spot|catalogue|catalog|verify|locate|geolocate)$/;
/** "Speaks of 38 tanks", "knows of 68 cases", "admits to 11". */
const RECKONS_WITH = /^(?:speak of|talk of|know of|hear of|learn of|tell of|admit to|own to|stick to)$/;

/** A verb that tells nothing of what is counted. */
export const reckons = (view: TreeView, verb: number): boolean =>
  view.pos[verb] === 'VERB' &&
  (RECKONS.test(view.lemmas[verb]) || RECKONS_WITH.test(`${view.lemmas[verb]} ${view.lemmas[verb + 1] ?? ''}`));

/** What the counted noun of such a verb tells of itself; null for nothing. `head`: -1 where the sentence leaves it out. */
export function reckonedThing(view: TreeView, head: number): PredicateNode | null {
  if (head < 0) return null;
  const state = stateOf(view, head);
  if (state !== null) return state;
  const event = eventClass(view.lemmas[head], 'NOUN', 'event');
  return event === undefined ? null : { node: head, event };
}

/** "Destroyed buildings", "containers lost in the fire", "tanks knocked out". */
function stateOf(view: TreeView, head: number): PredicateNode | null {
  for (const kid of kidsBy(view, head, /^(?:amod|acl)$/)) {
    if (kid > head && !/^VERB_VB[ND]$/.test(view.tags[kid])) continue;
    const event =
      classWithObject(`${view.lemmas[kid]} ${view.lemmas[kid + 1] ?? ''}`, view.lemmas[head]) ??
      classWithObject(view.lemmas[kid], view.lemmas[head]) ??
      phraseClass(view.lemmas, kid)?.id ??
      eventClass(view.lemmas[kid], view.pos[kid], 'any');
    if (event !== undefined && !OF_FIGURES.test(event)) return { node: kid, event };
  }
  return null;
}
