// What happened to what is counted: up from the counted phrase to the first word that tells an event.

import {
  eventClass,
  type Frame,
  isLightVerb,
  isMoneyClass,
  isPerson,
  isPersonClass,
  isSayingVerb,
  phraseClass,
} from '../lexicon/lexicon.ts';
import { isAccompanied } from './accompanied.ts';
import { complementEvent, isOfCounts, nounObjectEvent, prepositionalEvent, resultEvent } from './beside-verb.ts';
import { type CountedNode, isMeasure, PARTITIVE } from './counted.ts';
import { estimatedAt } from './measured.ts';
import { reckonedThing, reckons } from './reckoned.ts';
import { nounPhraseEvent, subjectEvent } from './subject-event.ts';
import { OF_FIGURES, talliedEvent } from './tallied.ts';
import { ancestorsOf, caseOf, isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';
import { ofOthers, phraseEndingAt, phraseOfVerb, specialClass } from './verb-phrase.ts';

export type PredicateNode = {
  readonly node: number;
  /** Event class, else the lemma. */
  readonly event: string;
};

export function predicateNode(view: TreeView, counted: CountedNode, top: number, frame: Frame): PredicateNode | null {
  const estimated = estimatedEvent(view, counted.phrase, frame);
  if (estimated !== null) return estimated;
  const beside = eventBeside(view, counted.phrase, frame) ?? eventBeside(view, top, frame);
  if (beside !== null) return beside;
  const chain = ancestorsOf(view, counted.phrase);
  // Whom people back they vote for.
  const isThing = counted.head >= 0 && !isPerson(view.lemmas[counted.head]);
  const company = isThing
    ? chain.findIndex((node, depth) => depth > 0 && isAccompanied(view, node) && chain[depth - 1] > node)
    : -1;
  for (const [depth, node] of chain.entries()) {
    // "six according to the staff": who says so tells nothing of what happened.
    if (/^according\b/.test(caseOf(view, node))) continue;
    // "Fighting the blaze, backed by nine aircraft": they fight it too.
    if (company >= 0 && depth >= company && (depth === company || isNoun(view, node))) continue;
    const below = chain[depth - 1] ?? node;
    const found = eventAt(view, node, below, frame, depth, counted.head);
    if (found !== null) return movesOther(view, counted, below, frame, found.event) ? null : found;
    if (isOfCounts(frame) && isOwnClause(view, node)) return null;
  }
  return null;
}

/** "Raised tensions between two clans", "hit the towns of 12 districts": what rose or was reached is not what is counted. */
const movesOther = (view: TreeView, counted: CountedNode, below: number, frame: Frame, event: string): boolean =>
  isOfCounts(frame) &&
  /^(?:rise|fall|reach)$/.test(event) &&
  counted.head >= 0 &&
  below !== counted.phrase &&
  view.pos[below] === 'NOUN' &&
  view.labels[counted.phrase] === 'nmod' &&
  !PARTITIVE.test(view.lemmas[below]) &&
  !isMeasure(view, below) &&
  !isMeasure(view, view.heads[counted.phrase]);

/** "It collapsed while 80 men were below": a clause with a subject of its own tells what it tells. */
const isOwnClause = (view: TreeView, node: number): boolean =>
  view.labels[node] === 'advcl' &&
  !isSayingVerb(view.lemmas[node]) &&
  kidsBy(view, node, /^(?:nsubj|nsubj:pass)$/).length > 0;

/** "put the crowd at 250,000", "estimated the number of wounded at 180": the noun before the "at" tells the event. */
function estimatedEvent(view: TreeView, phrase: number, frame: Frame): PredicateNode | null {
  const noun = frame !== 'person' ? -1 : estimatedAt(view, phrase);
  const event = noun < 0 ? undefined : nounPhraseEvent(view, noun);
  return event === undefined ? null : { node: noun, event };
}

/** "24 dead", "50 people reported injured", "two others missing": a word of an event behind the counted phrase. */
function eventBeside(view: TreeView, phrase: number, frame: Frame): PredicateNode | null {
  if (frame !== 'person') return null;
  const own = eventClass(view.lemmas[phrase], view.pos[phrase] === 'NUM' ? '' : 'ADJ', frame);
  if (own !== undefined && !isNoun(view, phrase)) return { node: phrase, event: own };
  for (const kid of view.kids[phrase]) {
    // "2,300 people on its payroll"
    const state = view.labels[kid] === 'nmod' && kid > phrase ? prepositionalEvent(view, kid) : undefined;
    if (state !== undefined) return { node: kid, event: state };
    // "50 people with injuries", "a man with burns"
    const isWith = view.labels[kid] === 'nmod' && caseOf(view, kid) === 'with';
    const affliction = isWith ? eventClass(view.lemmas[kid], 'NOUN', frame) : undefined;
    if (affliction !== undefined) return { node: kid, event: affliction };
    if (
      kid < phrase ||
      !/^(?:acl|amod|xcomp|advcl|dep|appos|nmod|parataxis|flat|advmod|ccomp|conj)$/.test(view.labels[kid])
    )
      continue;
    const suffered = view.labels[kid] === 'acl' ? sufferedEvent(view, kid, frame) : undefined;
    if (suffered !== undefined) return { node: kid, event: suffered };
    if (isAccompanied(view, kid)) continue;
    const isPlain = view.pos[kid] === 'ADJ' || view.tags[kid] === 'VERB_VBN' || view.tags[kid] === 'VERB_VBD';
    const event = isPlain
      ? (eventClass(view.lemmas[kid], 'ADJ', frame) ?? eventClass(view.lemmas[kid], 'VERB', frame))
      : undefined;
    // "Two sons, aged 4 and 6": how old they are befell nobody.
    if (event !== undefined && event !== 'age' && !isSayingVerb(view.lemmas[kid])) return { node: kid, event };
  }
  return null;
}

/** "Nine others suffered minor injuries", where the tree takes the verb for a participle. */
function sufferedEvent(view: TreeView, verb: number, frame: Frame): string | undefined {
  const [object] = /^(?:suffer|sustain|receive)$/.test(view.lemmas[verb]) ? kidsBy(view, verb, /^obj$/) : [];
  return object === undefined ? undefined : eventClass(view.lemmas[object], 'NOUN', frame);
}

/** "Claimed the lives of 12 and injured 40": trees take the lives for those who injured. */
const isTakenLife = (view: TreeView, node: number): boolean =>
  view.lemmas[node] === 'life' && view.pos[node - 1] === 'DET' && /^(?:claim|take|cost)$/.test(view.lemmas[node - 2]);

function eventAt(
  view: TreeView,
  node: number,
  below: number,
  frame: Frame,
  depth: number,
  head: number,
): PredicateNode | null {
  const lemma = view.lemmas[node];
  if (isNoun(view, node)) {
    // "The floods that cost three lives", tagged as a noun
    const ofTaken = hasSubject(view, node) ? specialClass(view, node, frame, head) : undefined;
    if (ofTaken !== undefined) return { node, event: ofTaken };
    // "two wives and nine children": the noun that a figure is joined to is not what happens to it
    if (depth === 0 || view.labels[below] === 'conj' || PARTITIVE.test(lemma)) return null;
    if (frame === 'person' && isTakenLife(view, node)) return { node, event: 'die' };
    // "accounts for 60 percent", tagged as a noun; "in intensive care"
    const event =
      prepositionalEvent(view, node) ??
      phraseClass(view.lemmas, node, frame)?.id ??
      phraseEndingAt(view, node) ??
      eventClass(lemma, 'NOUN', frame);
    // "31 of them in the capital": nobody invested them.
    if (event !== undefined && isMoneyClass(event) && (frame === 'person' || isSeat(view, node))) return null;
    return event === undefined ? null : { node, event };
  }
  if (!isVerb(view, node) && !hasSubject(view, node)) return adjectiveEvent(view, node, frame, depth);
  // "called off", "claimed 412 lives", "put the damage at": the phrase before its verb.
  const phrase = depth > 0 && isVerb(view, node) ? phraseOfVerb(view, node, frame, head) : undefined;
  if (phrase !== undefined && !OF_FIGURES.test(phrase)) return { node, event: phrase };
  const tallied = below > node ? talliedEvent(view, node) : undefined;
  if (tallied !== undefined) return { node, event: tallied };
  const special = isVerb(view, node) ? specialClass(view, node, frame, head) : undefined;
  if (special !== undefined) return { node, event: special };
  if (reckons(view, node)) return reckonedThing(view, head) ?? resultEvent(view, node, frame);
  const deed = deedOf(view, node, below, frame);
  if (deed !== undefined) return { node, event: deed };
  if (isSayingVerb(lemma)) return depth === 0 ? null : complementEvent(view, node, below, frame);
  if (isLightVerb(lemma))
    return complementEvent(view, node, below, frame) ?? nounObjectEvent(view, node, below, frame, head);
  // "27 hospitals are hit": what is hit reaches nothing.
  const isPassive =
    kidsBy(view, node, /^aux:pass$/).length > 0 || (view.tags[node] === 'VERB_VBN' && view.labels[node] === 'acl');
  const sense = frame === 'any' && isPassive ? 'object' : frame;
  const event =
    // "Shot up 18 percent"
    (isOfCounts(frame) ? ofOthers(view, node, below) : phrase) ??
    eventClass(lemma, kindOf(view, node), sense) ??
    // "Missing: 3", tagged as a verb that has no class
    (frame === 'person' ? personState(view.tokens[node].text.toLowerCase()) : undefined) ??
    (isVerb(view, node) && /\p{L}{2}/u.test(lemma) ? lemma : undefined);
  if (event === undefined || (event === 'age' && frame === 'person')) return null;
  return { node, event: OF_FIGURES.test(event) ? (subjectEvent(view, node, below, frame) ?? event) : event };
}

/** "Have threatened to defect": no species. */
function personState(word: string): string | undefined {
  const event = eventClass(word, 'ADJ', 'person');
  return event !== undefined && isPersonClass(event) ? event : undefined;
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|last|worst|biggest|heaviest)$/;

/** "First defeat in 11 years": what trees take for a verb behind an ordinal is a noun. */
function kindOf(view: TreeView, node: number): string {
  if (view.pos[node] === 'ADJ') return 'ADJ';
  const isBare = view.tokens[node].text.toLowerCase() === view.lemmas[node];
  const isNamed = isBare && ORDINAL.test(view.lemmas[node - 1] ?? '');
  return isNamed && eventClass(view.lemmas[node], 'NOUN', 'any') !== undefined ? 'NOUN' : 'VERB';
}

/** "In the capital": a town, and no money. */
const isSeat = (view: TreeView, node: number): boolean =>
  view.lemmas[node] === 'capital' && /^(?:in|from|near|around|across|outside|to)$/.test(caseOf(view, node));

/** "Released 40 hostages", "1.7 million eggs were recalled": verbs of saying that are done to what is counted. */
function deedOf(view: TreeView, node: number, below: number, frame: Frame): string | undefined {
  if (!DEEDS.test(view.lemmas[node]) || !/^(?:obj|nsubj:pass)$/.test(view.labels[below])) return undefined;
  // "Found three of them guilty", "found 104,000, when the police saw 88,000"
  const isVerdict = !isOfCounts(frame) || kidsBy(view, node, /^xcomp$/).length > 0 || view.pos[below] === 'NUM';
  if (view.lemmas[node] === 'find' && isVerdict) return undefined;
  const event = eventClass(view.lemmas[node], 'VERB', frame === 'any' ? 'object' : frame);
  // Nobody is recalled to a factory, and no attack is admitted to a hospital.
  if (event === undefined || (isMoneyClass(event) && frame !== 'money')) return undefined;
  return event === 'find' || isPersonClass(event) === (frame === 'person') ? event : undefined;
}
const DEEDS = /^(?:recall|release|dismiss|admit|pledge|promise|offer|post|find)$/;

const hasSubject = (view: TreeView, node: number): boolean =>
  kidsBy(view, node, /^(?:cop|nsubj|nsubj:pass|aux:pass)$/).length > 0;

/** "worth about $22 billion", "short of 40 staff". */
function adjectiveEvent(view: TreeView, node: number, frame: Frame, depth: number): PredicateNode | null {
  // "Closer to 90": near it, and nothing is shut.
  if (depth === 0 || view.pos[node] !== 'ADJ' || view.lemmas[node + 1] === 'to') return null;
  const event = eventClass(view.lemmas[node], 'ADJ', frame);
  return event === undefined ? null : { node, event };
}
