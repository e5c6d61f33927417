// Everything the tree says about one figure.
import type { Span } from '../../model.ts';
import { eventClass, type Frame, isPerson } from '../lexicon/lexicon.ts';
import type { Figure } from '../quantity/read-figures.ts';
import { adjacentPredicate } from './adjacent.ts';
import { type CountedNode, countedNode, isMeasure, PARTITIVE } from './counted.ts';
import { estimatedAt, measuredNoun } from './measured.ts';
import { ownEvent } from './own-event.ts';
import { ownerOf } from './owner.ts';
import { placeOf } from './places.ts';
import { type PredicateNode, predicateNode } from './predicate.ts';
import { estimatedNoun, talliedNoun } from './tallied.ts';
import { type DatedSpan, governingDates } from './times.ts';
import { caseOf, isNoun, isVerb, kidsBy, phraseOf, spanOf, type TreeView, topOf } from './tree-view.ts';

export type TreeFigure = {
  /** The token that stands for the figure when something else in the tree is asked of it. */
  readonly top: number;
  /** The counted or measured noun; -1 where the sentence leaves it out. */
  readonly head: number;
  /** The whole phrase of the head, through "of"; null where there is no head. */
  readonly phrase: Span | null;
  readonly predicate: PredicateNode | null;
  /** What is counted does it ("62 engines fought the fire") rather than that it is done to it. */
  readonly isAgent: boolean;
  readonly owner: string | undefined;
  readonly place: string | undefined;
  readonly dates: readonly DatedSpan[];
};

export function readFigureByTree(
  text: string,
  view: TreeView,
  figure: Figure,
  frame: Frame,
  dates: readonly DatedSpan[],
): TreeFigure | null {
  const counted = countedNode(view, figure, figure.quantity.dimension);
  if (counted === null) return null;
  const top = topOf(view, figure);
  const first = view.tokens.findIndex((token) => token.end > figure.start);
  const isCount = figure.quantity.dimension === 'count' && !figure.isHyphenated;
  const adjacent = isCount ? adjacentPredicate(view, first, lastOf(view, counted, figure), frame) : null;
  const found = adjacent ?? predicateNode(view, counted, top, frame);
  const head = headOf(view, figure, counted, found);
  const predicate = ownEvent(view, { figure, frame, phrase: counted.phrase, head, predicate: found });
  return {
    top,
    head,
    phrase: head < 0 ? null : spanOf(view, headPhrase(view, head, figure)),
    predicate,
    isAgent: isAgent(view, counted.phrase, predicate),
    owner: ownerOf(view, top, counted.phrase, head, found),
    place: placeOf(text, view, counted.phrase),
    dates: governingDates(view, counted.phrase, dates),
  };
}

function isAgent(view: TreeView, phrase: number, predicate: PredicateNode | null): boolean {
  if (predicate === null || view.pos[predicate.node] !== 'VERB') return false;
  // "22 of the containers held batteries": the number is the subject, and the noun hangs on it.
  const isOfNumber = view.labels[phrase] === 'nmod' && view.pos[view.heads[phrase]] === 'NUM';
  const subject = isOfNumber ? view.heads[phrase] : phrase;
  const isSubject = view.labels[subject] === 'nsubj' && view.heads[subject] === predicate.node;
  return isSubject && kidsBy(view, predicate.node, /^aux:pass$/).length === 0;
}

/** The last token of figure and counted phrase. */
function lastOf(view: TreeView, counted: CountedNode, figure: Figure): number {
  const ofFigure = view.tokens.findLastIndex((token) => token.start < figure.end);
  return counted.head < 0 ? ofFigure : Math.max(ofFigure, ...headPhrase(view, counted.head, figure));
}

function headOf(view: TreeView, figure: Figure, counted: CountedNode, predicate: PredicateNode | null): number {
  const shaken = figure.quantity.dimension === 'magnitude' ? nearestQuake(view, figure) : -1;
  if (shaken >= 0) return shaken;
  const priced = figure.quantity.dimension === 'money' ? pricedNoun(view, figure) : -1;
  if (priced >= 0) return priced;
  const sized = figure.quantity.dimension === 'length' ? sizedNoun(view, figure) : -1;
  if (sized >= 0) return sized;
  if (counted.head >= 0 && !isOfFigure(view, counted.head, figure)) {
    return /^(?:percent|money)$/.test(figure.quantity.dimension) ? movedNoun(view, counted.head) : counted.head;
  }
  const isCount = figure.quantity.dimension === 'count';
  const named = isCount ? Math.max(estimatedNoun(view, counted.phrase), copularNoun(view, counted.phrase)) : -1;
  if (named >= 0) return named;
  if (figure.quantity.dimension === 'temperature') return warmNoun(view, measuredNoun(view, counted.phrase, predicate));
  const level = isCount && predicate !== null ? levelOf(view, counted.phrase, predicate) : -1;
  if (level >= 0) return level;
  const tallied = isCount && predicate !== null ? talliedNoun(view, predicate.node) : -1;
  if (tallied >= 0) return tallied;
  const estimated = isCount ? estimatedAt(view, counted.phrase) : -1;
  if (estimated >= 0 && isPerson(view.lemmas[estimated])) return estimated;
  return isCount ? conjunctHead(view, counted.phrase) : measuredNoun(view, counted.phrase, predicate);
}

/** "A well 40 metres deep", "waves up to nine metres high": the noun right before; -1 for none. */
function sizedNoun(view: TreeView, { start, end }: Figure): number {
  const next = view.tokens.findIndex((token) => token.start >= end);
  const behind = view.tokens
    .slice(Math.max(0, next), next + 2)
    .map(({ text }) => text)
    .join(' ');
  if (
    !/^(?:(?:wide|long|high|tall|thick|across|broad|deep)(?: |$)|in (?:length|height|width|diameter|depth)$)/.test(
      behind,
    )
  )
    return -1;
  const first = view.tokens.findIndex((token) => token.end > start);
  // "The avalanche, 150 metres wide and three metres deep"
  const noun = view.pos.findLastIndex(
    (pos, i) => i < first && !/^(?:ADV|ADP|ADJ|DET|NUM|CCONJ)$/.test(pos) && !isMeasure(view, i) && !isComma(view, i),
  );
  const isNear = noun >= 0 && first - noun <= SIZED_REACH && view.pos[noun] === 'NOUN';
  return isNear && !isMeasure(view, noun) ? noun : -1;
}
/** Words from the noun to its size: "waves up to nine"; more behind another size. */
const SIZED_REACH = 9;
const isComma = (view: TreeView, at: number): boolean => view.tokens[at].text === ',';

/** "Circulation fell to 212,000": a level is of the thing that moved; -1 where those are people, or a toll. */
function levelOf(view: TreeView, phrase: number, { node, event }: PredicateNode): number {
  const isMoved = /^(?:rise|fall|drop|climb)$/.test(event) && caseOf(view, phrase) === 'to';
  // "The cars sold numbered 41,200"
  const isReached = /^(?:number|total)$/.test(view.lemmas[node]) && view.labels[phrase] === 'obj';
  if (!isVerb(view, node) || (!isMoved && !isReached)) return -1;
  // "The motion fell by 311 votes to 287"
  if (kidsBy(view, node, /^obl$/).some((kid) => view.lemmas[kid] === 'vote')) return -1;
  const [subject] = kidsBy(view, node, /^nsubj$/);
  const isThing =
    subject !== undefined &&
    view.pos[subject] === 'NOUN' &&
    !PARTITIVE.test(view.lemmas[subject]) &&
    !/^(?:toll|tally|count|figure)$/.test(view.lemmas[subject]) &&
    eventClass(view.lemmas[subject], 'NOUN', 'person') === undefined &&
    kidsBy(view, subject, /^nmod$/).every((kid) => caseOf(view, kid) !== 'of');
  return isThing ? subject : -1;
}

/** "By a quarter of a percentage point": the quarter is the figure itself. */
const isOfFigure = (view: TreeView, head: number, { start, end, quantity }: Figure): boolean =>
  quantity.dimension === 'percent' && view.tokens[head].start >= start && view.tokens[head].end <= end;

/** "A 17-percent drop in net profit": what moved; else the noun itself. */
function movedNoun(view: TreeView, head: number): number {
  if (!/^(?:rise|fall)$/.test(eventClass(view.lemmas[head], 'NOUN', 'any') ?? '')) return head;
  const moved = kidsBy(view, head, /^nmod$/).find((kid) => view.pos[kid] === 'NOUN' && caseOf(view, kid) === 'in');
  return moved === undefined || isPlaceOrTime(view.lemmas[moved]) ? head : moved;
}
const isPlaceOrTime = (lemma: string): boolean =>
  /^(?:year|month|week|day|quarter|half|period|season|summer|winter|spring|autumn|country|region|city|province|state|area|town|district|world|row|succession|wake|value|trade|trading|total)$/.test(
    lemma,
  );

/** "Her $89 pressure cooker", "the €3.5bn tab": the noun of the price, whatever the tree makes of it; -1 for none. */
function pricedNoun(view: TreeView, figure: Figure): number {
  const first = view.tokens.findIndex((token) => token.end > figure.start);
  const behind = view.tokens.findIndex((token) => token.start >= figure.end);
  const opens =
    first > 0 &&
    /^(?:an?|the|this|that|each|every|my|his|her|its|our|their|your|['’]s)$/i.test(view.tokens[first - 1].text);
  if (!opens || behind < 0) return -1;
  const end = view.pos.findIndex(
    (pos, i) => i >= behind && !/^(?:NOUN|PROPN|ADJ)$/.test(pos) && !/^[-–]$/.test(view.tokens[i].text),
  );
  const last = (end < 0 ? view.pos.length : end) - 1;
  return last >= behind && view.pos[last] === 'NOUN' ? last : -1;
}

/** Headlines confuse the tree: "6.1-magnitude quake strikes" is no strike. Farther words are another quake's. */
function nearestQuake(view: TreeView, figure: Figure): number {
  const first = view.tokens.findIndex((token) => token.end > figure.start);
  const last = view.tokens.findLastIndex((token) => token.start < figure.end);
  const isQuake = (node: number): boolean =>
    node >= 0 &&
    node < view.tokens.length &&
    isNoun(view, node) &&
    /^(?:quake|erupt)$/.test(eventClass(view.lemmas[node], 'NOUN', 'magnitude') ?? '');
  const near = [last + 1, last + 2, last + 3, first - 1, first - 2, first - 3].find(isQuake);
  // "The temblor, which the institute first put at 6.9"
  return near ?? view.lemmas.findLastIndex((_, i) => i < first && isQuake(i));
}

/** "Teacher dies in 36C madness": degrees are no person's. */
const warmNoun = (view: TreeView, node: number): number =>
  node >= 0 && (isPerson(view.lemmas[node]) || view.pos[node] === 'PROPN') ? -1 : node;

/** "Of them, seven were children": the noun that the bare figure is said to be. */
function copularNoun(view: TreeView, phrase: number): number {
  const above = view.heads[phrase];
  const isSubject = view.labels[phrase] === 'nsubj' && above >= 0 && view.pos[above] === 'NOUN';
  // "13,400 were on leave": not what they are but where or how.
  const isPlain = above >= 0 && caseOf(view, above) === '';
  return isSubject && isPlain && kidsBy(view, above, /^cop$/).length > 0 ? above : -1;
}

/** Gapping: "18 soldiers were killed and 26 wounded" — the noun of the figure it is joined to. */
function conjunctHead(view: TreeView, phrase: number): number {
  let at = phrase;
  while (view.labels[at] === 'conj' && view.heads[at] >= 0) at = view.heads[at];
  const isCounted = at !== phrase && view.pos[at] === 'NOUN' && kidsBy(view, at, /^nummod$/).length > 0;
  return isCounted ? at : -1;
}

/** From the first modifier behind the figure to the end of the "of" phrase: "members of the security forces". */
function headPhrase(view: TreeView, head: number, figure: Figure): readonly number[] {
  const outside = /^(?:acl|acl:relcl|appos|parataxis|conj|cc|punct|advcl|ccomp|det|nummod|case|obl|nmod:unmarked)$/;
  const words = phraseOf(view, head, outside).filter((word) => {
    if (view.tokens[word].end > figure.start && view.tokens[word].start < figure.end) return false;
    // "27 of the region's 31 hospitals" counts hospitals.
    if (word < head && word < numberOf(view, head)) return false;
    // "five more smugglers" are smugglers, and "the fourth soldier … and the 61st" are soldiers.
    if (word < head && /^(?:more|further|additional)$/.test(view.lemmas[word])) return false;
    if (word < head && figure.form === 'ordinal' && view.tags[word] === 'ADJ_ORD') return false;
    const isBeforeFigure =
      view.tokens[word].start < figure.start && head > word && view.tokens[head].start >= figure.end;
    return !isBeforeFigure;
  });
  const ofOnly = words.filter((word) => word <= head || isInOfPhrase(view, word, head, figure) || isInName(view, word));
  const start = ofOnly.findLastIndex((word) => word < head && isVerbal(view, word)) + 1;
  return ofOnly.length === 0 ? [head] : ofOnly.slice(start);
}

const numberOf = (view: TreeView, head: number): number =>
  kidsBy(view, head, /^nummod$/).find((kid) => kid < head) ?? -1;

/** "back is Edda Holm": a verb that a broken tree hangs under the noun ends what belongs to it. */
const isVerbal = (view: TreeView, word: number): boolean =>
  (view.pos[word] === 'AUX' || /^VERB_VB[DPZ]?$/.test(view.tags[word])) && view.tokens[word + 1]?.text !== '-';

/** The last names behind the first. */
const isInName = (view: TreeView, word: number): boolean => view.labels[word] === 'flat' && view.pos[word] === 'PROPN';

/** An "of" phrase that holds the figure says how much and not what: "an outflow of up to €2.4bn". */
function isInOfPhrase(view: TreeView, word: number, head: number, figure: Figure): boolean {
  let at = word;
  while (view.heads[at] >= 0 && view.heads[at] !== head) at = view.heads[at];
  // "Defrauded 41 pensioners of more than £2m": a sum is nothing that they are of.
  if (view.labels[at] !== 'nmod' || caseOf(view, at) !== 'of' || view.pos[at] === 'SYM') return false;
  return !phraseOf(view, at).some(
    (part) => view.tokens[part].end > figure.start && view.tokens[part].start < figure.end,
  );
}
