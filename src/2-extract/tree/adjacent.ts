// A word of an event right behind the counted phrase ("dozens of villagers were injured") or right before the figure
// ("which injured dozens"): trusted before the tree, which news sentences full of figures often break.
import {
  eventClass,
  type Frame,
  isLightVerb,
  isOfFrame,
  isPerson,
  isPersonClass,
  isSayingVerb,
} from '../lexicon/lexicon.ts';
import { classOfDoer, classWithObject, classWithSubject, isOfDoers } from '../lexicon/with-nouns.ts';
import { isAccompanied } from './accompanied.ts';
import { PARTITIVE } from './counted.ts';
import type { PredicateNode } from './predicate.ts';
import { reckons } from './reckoned.ts';
import { OF_FIGURES, talliedEvent } from './tallied.ts';
import { kidsBy, type TreeView } from './tree-view.ts';
import { phraseAround, phraseOfVerb, specialClass, takenClass } from './verb-phrase.ts';

/** Words that may stand between the phrase and its predicate. */
const TRANSPARENT =
  /^(?:reported|reportedly|confirmed|feared|believed|said|known|thought|who|that|which|more|other|others|also|so|far|been|being|were|was|are|is|have|has|had|to|then|still|now|already|since|later|actually|seriously|critically|badly|severely|slightly|both|all|either|of|them|those|whom|["“”'’])$/;
const MODIFIER =
  /^(?:at|least|more|less|than|over|about|around|nearly|almost|some|up|to|as|many|an|estimated|approximately|roughly|just|another|the|only|no|fewer|close|under|well|further|minimum|of|a|["“'])$/;
/** Longer ways pass through another clause. */
const REACH = 8;

/** `first` and `last`: the first token of the figure and the last of the counted phrase. */
export function adjacentPredicate(view: TreeView, first: number, last: number, frame: Frame): PredicateNode | null {
  return before(view, first, last, frame) ?? behind(view, last, frame);
}

function behind(view: TreeView, phrase: number, frame: Frame): PredicateNode | null {
  const last = behindAges(view, phrase);
  // "4,000 people living near it have been moved": what befell them comes later.
  if (LIVES.test(view.lemmas[last + 1] ?? '') && isReduced(view, last + 1)) return null;
  for (let i = last + 1; i < view.tokens.length && i <= last + REACH; i += 1) {
    const event =
      (isSuffered(view, i)
        ? specialClass(view, i, frame, last)
        : (ownDeed(view, i, last) ?? takenClass(view, i, last, true) ?? doerClass(view, i))) ??
      eventOf(view, i, frame, last);
    const isNounModifier = view.pos[i] === 'ADJ' && /^(?:NOUN|PROPN)$/.test(view.pos[i + 1] ?? '');
    if (isAccompanied(view, i)) return null;
    if (event !== undefined && !isNounModifier) return { node: i, event };
    if (!TRANSPARENT.test(view.tokens[i].text.toLowerCase()) && !/^(?:AUX|ADV)$/.test(view.pos[i])) return null;
  }
  return null;
}

/** "1,400 pilots struck", "three bodies recovered": what a verb without an object means of those who do it. */
const ownDeed = (view: TreeView, verb: number, subject: number): string | undefined =>
  view.pos[verb] === 'VERB' && kidsBy(view, verb, /^obj$/).length === 0
    ? (classWithSubject(view.lemmas[verb], view.lemmas[subject]) ??
      (/^(?:body|corpse)$/.test(view.lemmas[subject])
        ? classWithObject(view.lemmas[verb], view.lemmas[subject])
        : undefined))
    : undefined;

/** "Two men carried 30 kilos", "300 people tried to cross" */
const doerClass = (view: TreeView, verb: number): string | undefined =>
  /^VERB_VB[DZPG]?$/.test(view.tags[verb]) && kidsBy(view, verb, /^aux:pass$/).length === 0
    ? classOfDoer(view.lemmas[verb])
    : undefined;

const LIVES = /^(?:live|stay|reside|work|travel|sleep|wait)$/;

/** A participle that only describes the subject of another verb. */
const isReduced = (view: TreeView, participle: number): boolean =>
  view.tags[participle] === 'VERB_VBG' &&
  view.labels[participle] === 'acl' &&
  /^nsubj/.test(view.labels[view.heads[participle]] ?? '');

/** "Two men, aged 20 and 23, were": the last token of how old they are; that of the phrase where nothing tells it. */
function behindAges(view: TreeView, last: number): number {
  const isAged = (i: number): boolean => view.tokens[i]?.text === 'aged';
  const aged = [last + 1, last + 2].find(isAged);
  if (aged === undefined || (aged === last + 2 && view.tokens[last + 1].text !== ',')) return last;
  const end = view.tokens.findIndex((token, i) => i > aged && view.pos[i] !== 'NUM' && !OF_AGES.test(token.text));
  return (end < 0 ? view.tokens.length : end) - 1;
}
const OF_AGES = /^(?:,|and|or|to|between|from|about|around|just|only|under|over|[-–]|months?|years?)$/;

/** "18 drones had been intercepted", "38 tanks knocked out": done to what is counted. */
const isSuffered = (view: TreeView, i: number): boolean =>
  (view.tags[i] === 'VERB_VBN' || (view.tags[i] === 'VERB_VBD' && view.labels[i] === 'acl')) &&
  kidsBy(view, i, /^obj$/).length === 0;

function before(view: TreeView, first: number, last: number, frame: Frame): PredicateNode | null {
  let i = first - 1;
  while (i >= 0 && MODIFIER.test(view.tokens[i].text.toLowerCase())) i -= 1;
  // "Plans to lay off 900": the verb before its particle.
  if (i > 0 && view.labels[i] === 'compound:prt' && view.heads[i] === i - 1) i -= 1;
  if (i < 0) return null;
  const named =
    view.lemmas[i + 1] === 'of'
      ? namedEvent(view, i, last, frame)
      : view.lemmas[i] === 'by'
        ? classWithSubject(view.lemmas[i - 1] ?? '', view.lemmas[last])
        : undefined;
  if (named !== undefined) return { node: i, event: named };
  const isPassive =
    i > 0 && view.pos[i - 1] === 'AUX' && view.tags[i] === 'VERB_VBN' && /^(?:be|get)$/.test(view.lemmas[i - 1]);
  const tallied = isPassive ? undefined : talliedEvent(view, i);
  if (tallied !== undefined) return { node: i, event: tallied };
  const isActive = view.pos[i] === 'VERB' && !isPassive;
  const around = isActive ? phraseAround(view, i, last) : undefined;
  if (around !== undefined && !OF_FIGURES.test(around)) return { node: i, event: around };
  const special = isActive ? specialClass(view, i, frame, last) : undefined;
  if (special !== undefined) return { node: i, event: special };
  // "Supports 4,500 families": whom it supports does nothing.
  if (isActive && isOfDoers(view.lemmas[i])) return null;
  const event = isPassive ? undefined : eventOf(view, i, frame, last);
  return event === undefined ? null : { node: i, event };
}

/** "A rally of 300", "the release of 40 hostages", "the loss of 600 posts": the noun that is of so many, whatever befell it. */
function namedEvent(view: TreeView, noun: number, last: number, frame: Frame): string | undefined {
  const lemma = view.lemmas[noun];
  if (view.pos[noun] !== 'NOUN' || isPerson(lemma) || PARTITIVE.test(lemma)) return undefined;
  const taken = classWithObject(lemma, view.lemmas[last]);
  if (taken !== undefined) return taken;
  const isOfPeople = frame === 'person' || (view.pos[last] === 'NUM' && view.pos[last + 1] === 'PUNCT');
  const event = isOfPeople ? eventClass(lemma, 'NOUN', 'person') : undefined;
  return event !== undefined && isPersonClass(event) ? event : undefined;
}

function eventOf(view: TreeView, i: number, frame: Frame, counted: number): string | undefined {
  const phrase =
    view.pos[i] === 'VERB' ? phraseOfVerb(view, i, frame === 'person' ? frame : 'any', counted) : undefined;
  // "340 workers had been accounted for"
  if (phrase !== undefined && !OF_FIGURES.test(phrase)) return isOfFrame(phrase, frame) ? phrase : undefined;
  if (
    !/^(?:VERB|ADJ)$/.test(view.pos[i]) ||
    isSayingVerb(view.lemmas[i]) ||
    isLightVerb(view.lemmas[i]) ||
    reckons(view, i)
  )
    return undefined;
  const event =
    eventClass(view.lemmas[i], view.pos[i], frame) ?? eventClass(verbLemma(view.tokens[i].text), 'VERB', frame);
  // What rose to 93 is told by the subject, and that is for the tree; "aged 4 and 6" tells nothing of what befell them.
  return event !== undefined && (OF_FIGURES.test(event) || event === 'age') ? undefined : event;
}

/** A participle tagged as an adjective has no lemma of its own: "injured" → "injure". */
function verbLemma(text: string): string {
  const word = text.toLowerCase();
  if (!word.endsWith('ed')) return word;
  return word.endsWith('ied') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
