// What a verb's own parts tell where the verb does not: "left 40 dead", "took 12 hostages", "were in custody".
import { eventClass, type Frame, isPersonClass, phraseClass } from '../lexicon/lexicon.ts';
import type { PredicateNode } from './predicate.ts';
import { isNoun, kidsBy, type TreeView } from './tree-view.ts';

export const isOfCounts = (frame: Frame): boolean => frame === 'person' || frame === 'any';

/** "on strike", "on duty", "in custody": the phrase before the sense of its noun. */
export function prepositionalEvent(view: TreeView, node: number): string | undefined {
  const [preposition] = kidsBy(view, node, /^case$/);
  const phrase = preposition === undefined ? undefined : phraseClass(view.lemmas, preposition);
  return phrase !== undefined && phrase.last === node ? phrase.id : undefined;
}

/** "Told reporters that the plant would close" */
const isOwnSubject = (view: TreeView, verb: number): boolean =>
  kidsBy(view, verb, /^(?:nsubj|nsubj:pass)$/).some((kid) => isNoun(view, kid));

/** "left 40 people dead", "were reported killed", "said to be missing". */
export function complementEvent(view: TreeView, node: number, below: number, frame: Frame): PredicateNode | null {
  for (const kid of view.kids[node]) {
    if (kid === below || kid < node || !/^(?:xcomp|advcl|ccomp|obj|obl|acl|conj)$/.test(view.labels[kid])) continue;
    const event = /^(?:ADJ|VERB)$/.test(view.pos[kid]) ? eventClass(view.lemmas[kid], view.pos[kid], frame) : undefined;
    // "Found four survivors, raising the number": what follows is a deed of its own, and so is what somebody else does.
    const isOwn =
      view.labels[kid] === 'conj' ||
      (view.labels[kid] === 'ccomp' && isOwnSubject(view, kid)) ||
      (view.labels[kid] === 'advcl' && view.tags[kid] === 'VERB_VBG');
    if (event !== undefined && !isOwn) return { node: kid, event };
    // "Remained in custody", "stayed in hospital"
    const state = view.labels[kid] === 'obl' && isOfCounts(frame) ? prepositionalEvent(view, kid) : undefined;
    if (state !== undefined && isPersonClass(state)) return { node: kid, event: state };
  }
  return null;
}

/** "Recorded 24 people dead" */
export function resultEvent(view: TreeView, verb: number, frame: Frame): PredicateNode | null {
  for (const kid of kidsBy(view, verb, /^xcomp$/)) {
    const event = view.pos[kid] === 'ADJ' ? eventClass(view.lemmas[kid], 'ADJ', frame) : undefined;
    if (event !== undefined) return { node: kid, event };
  }
  return null;
}

/** "have 20 wives", "took 12 hostages": the counted noun itself may be the event; else the light verb stands. */
export function nounObjectEvent(
  view: TreeView,
  node: number,
  below: number,
  frame: Frame,
  head: number,
): PredicateNode | null {
  // "bringing the death toll to 11"
  const object = kidsBy(view, node, /^obj$/).find((kid) => kid !== below);
  const tally = object === undefined ? undefined : eventClass(view.lemmas[object], 'NOUN', 'person');
  if (object !== undefined && tally !== undefined && frame === 'person') return { node: object, event: tally };
  // "has two cars and three children": the counted noun before the one it is joined to.
  const nouns = [head, below].filter((noun) => noun >= 0 && isNoun(view, noun));
  const event = nouns.map((noun) => eventClass(view.lemmas[noun], 'NOUN', frame)).find((found) => found !== undefined);
  return { node, event: event === undefined || isTakenChild(view, node, event) ? view.lemmas[node] : event };
}

/** "Took 137 children from the ranch": whose children they are is not told. */
const isTakenChild = (view: TreeView, verb: number, event: string): boolean =>
  event === 'parent' && /^(?:take|bring|put|send|carry|keep|hold|lead)$/.test(view.lemmas[verb]);
