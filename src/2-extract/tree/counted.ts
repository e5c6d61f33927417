// What a figure counts or measures, read off the tree: up from the number to its noun, through "of" to what is meant.
import type { Dimension, Span } from '../../model.ts';
import { eventClass } from '../lexicon/lexicon.ts';
import { unitOf } from '../quantity/units.ts';
import { caseOf, isNoun, type TreeView, topOf } from './tree-view.ts';

export type CountedNode = {
  /** Top of the phrase that holds the figure: what the predicate governs. */
  readonly phrase: number;
  /** The counted noun; -1 where none is printed ("24 dead", "26 wounded"). */
  readonly head: number;
};

/** Nouns that say how something is counted and not what. */
export const PARTITIVE =
  /^(?:number|group|total|majority|handful|couple|pair|dozen|hundred|thousand|million|billion|score|lot|series|wave|contingent|crowd|estimate|sort|kind|type|half|third|quarter|fifth|percent|%|rest|maximum|minimum|set)$/;
const MODIFIES = /^(?:nummod|compound|amod|det|advmod|nmod:poss|nmod:unmarked|obl:unmarked|flat|dep|appos)$/;
/** More steps are parse errors. */
const MOST_STEPS = 6;

export function countedNode(view: TreeView, span: Span, dimension: Dimension): CountedNode | null {
  const top = topOf(view, span);
  if (top < 0) return null;
  const whole = dimension === 'count' ? wholeOf(view, span) : -1;
  if (whole >= 0) return { phrase: /^(?:nsubj|nsubj:pass|obj)$/.test(view.labels[whole]) ? whole : top, head: whole };
  const isInside = (node: number): boolean =>
    view.tokens[node].start >= span.start && view.tokens[node].end <= span.end;
  const through = throughOf(view, climb(view, conversionBase(view, top), dimension, isInside), dimension, isInside);
  // "Hundreds of metres": the unit is no noun of which there are hundreds.
  const isUnitOf = isInside(through) && isMeasure(view, through) && PARTITIVE.test(view.lemmas[top]);
  const phrase = isUnitOf ? top : through;
  const isBare =
    isInside(phrase) ||
    !isNoun(view, phrase) ||
    isMeasure(view, phrase) ||
    PARTITIVE.test(view.lemmas[phrase]) ||
    isMark(view, phrase);
  if (isBare || isHarmWord(view, phrase)) return { phrase, head: dimension === 'count' ? modelBehind(view, span) : -1 };
  const head = lastOfTwo(view, phrase);
  return dimension === 'count' &&
    (isPeriod(view, head) || isListedPlace(view, head, span) || isTeller(view, head, span))
    ? { phrase: top, head: -1 }
    : { phrase: head, head };
}

/** "The 108 million of Q1", "13 of Saturday": when, and not what. */
const isPeriod = (view: TreeView, node: number): boolean =>
  /^(?:[QH][1-4]|\p{Lu}\p{Ll}+day|January|February|March|April|June|July|August|September|October|November|December)$/u.test(
    view.tokens[node].text,
  );

/** "Orle, six; Brenn, three": the name before the number says where. */
const isListedPlace = (view: TreeView, node: number, span: Span): boolean =>
  view.pos[node] === 'PROPN' &&
  view.tokens[node].end <= span.start &&
  view.tokens.some(({ text, start }, i) => i > node && start < span.start && text === ',');

/** "Outbreak sickens 79, Mayor Confirms": behind the comma stands who tells it. */
function isTeller(view: TreeView, node: number, span: Span): boolean {
  const behind = view.tokens.findIndex((token) => token.start >= span.end);
  const isNamed = isNoun(view, behind + 1) && /^\p{Lu}/u.test(view.tokens[behind + 1]?.text ?? '');
  return view.tokens[behind]?.text === ',' && node > behind && isNamed;
}

/** "three corrections officers", where the tree has two nouns for one place: the last. */
function lastOfTwo(view: TreeView, noun: number): number {
  const next = noun + 1;
  const isTwin = next < view.pos.length && isNoun(view, next) && view.heads[next] === view.heads[noun];
  return isTwin && view.labels[next] === view.labels[noun] && /^(?:nsubj|obj|obl)/.test(view.labels[noun])
    ? next
    : noun;
}

/** "at the 2:15 mark": the mark is no thing that is measured. */
const isMark = (view: TreeView, node: number): boolean => view.lemmas[node] === 'mark' && caseOf(view, node) === 'at';

/** "11 of the 16 drinks stations", "27 of the region's 31 hospitals": what both count, wherever a broken tree hangs it; -1 without. */
function wholeOf(view: TreeView, span: Span): number {
  const at = view.tokens.findIndex((token) => token.end > span.start);
  const behind = view.tokens.findIndex((token) => token.start >= span.end);
  const number = behind >= 0 && view.lemmas[behind] === 'of' ? numberBehind(view, behind) : isWhole(view, at) ? at : -1;
  if (number < 0) return -1;
  const end = view.pos.findIndex((pos, i) => i > number && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos));
  const last = (end < 0 ? view.pos.length : end) - 1;
  return last > number && view.pos[last] === 'NOUN' ? last : -1;
}

/** The number that an "of" with an article or a possessive leads to; -1 for none. */
function numberBehind(view: TreeView, of: number): number {
  const number = view.pos.findIndex((pos, i) => i > of && pos === 'NUM');
  const between = view.pos.slice(of + 1, number);
  const isNear = number > of + 1 && number <= of + WHOLE_REACH;
  return isNear && between.every((pos) => /^(?:DET|PRON|NOUN|PROPN|PART|ADJ)$/.test(pos)) ? number : -1;
}

/** Words between "of" and the number of the whole: "of the region's 31". */
const WHOLE_REACH = 5;

function isWhole(view: TreeView, at: number): boolean {
  const of = view.lemmas.findLastIndex((lemma, i) => i < at && lemma === 'of');
  return of > 0 && view.pos[of - 1] === 'NUM' && numberBehind(view, of) === at;
}

/** "Six F-16s" counts a model; in "70 IL-76 and five AN-124 transport aircraft" the noun comes with the last of them. */
function modelBehind(view: TreeView, span: Span): number {
  const model = view.tokens.findIndex((token) => token.start > span.end && token.start <= span.end + 1);
  if (model < 0 || !/^\p{Lu}\p{L}{0,4}[-–]\d/u.test(view.tokens[model].text)) return -1;
  return view.kids[model].find((kid) => view.labels[kid] === 'conj' && isNoun(view, kid)) ?? model;
}

/** "10 kilometers (6 miles)": the second measure means what the first one does. */
function conversionBase(view: TreeView, top: number): number {
  const head = view.heads[top];
  const isInBrackets = head >= 0 && head < top && view.tokens.slice(head, top).some((token) => token.text === '(');
  return isInBrackets && (isMeasure(view, head) || view.pos[head] === 'NUM') ? head : top;
}

/** A sign or a word that says in what something is measured. */
export const isMeasure = (view: TreeView, node: number): boolean =>
  /^(?:\$|€|£|%)$/.test(view.tokens[node].text) || unitOf(view.tokens[node].text.toLowerCase()) !== undefined;

/** From modifiers of modifiers to the noun: "more than 30,000", "6.1-magnitude quake", "18-year-old". */
function climb(view: TreeView, top: number, dimension: Dimension, isInside: (node: number) => boolean): number {
  let node = top;
  for (let step = 0; step < MOST_STEPS && MODIFIES.test(view.labels[node]) && view.heads[node] >= 0; step += 1) {
    const head = view.heads[node];
    if (stopsAt(view, node, head, dimension, isInside)) break;
    node = head;
    if (isNoun(view, node) && !isInside(node) && !isMeasure(view, node) && !PARTITIVE.test(view.lemmas[node])) {
      const isCompound = view.labels[node] === 'compound' && view.heads[node] > node;
      if (!isCompound) break;
    }
  }
  return node;
}

function stopsAt(
  view: TreeView,
  node: number,
  head: number,
  dimension: Dimension,
  isInside: (node: number) => boolean,
): boolean {
  switch (view.labels[node]) {
    case 'nummod':
      // "212 of them at the hospital", "80 at Orle": the noun belongs to the preposition between.
      if (dimension === 'count' && isBehindPreposition(view, node, head, isInside)) return true;
      // "Sugar works blast hurts 19": in a headline the noun before the number is a verb.
      return (
        dimension === 'count' &&
        head < node &&
        view.tokens[head].end + 1 === view.tokens[node].start &&
        eventClass(view.lemmas[head], 'VERB', 'person') !== undefined
      );
    case 'appos':
      return dimension === 'count' && !isInside(head);
    case 'advmod':
      return !/^(?:NUM|ADJ)$/.test(view.pos[head]);
    case 'obl:unmarked':
      return !/^(?:ADJ|ADV)$/.test(view.pos[head]);
    case 'dep':
      return !/^(?:NOUN|PROPN|NUM|SYM|ADJ)$/.test(view.pos[head]);
    default:
      return false;
  }
}

const isBehindPreposition = (
  view: TreeView,
  node: number,
  head: number,
  isInside: (node: number) => boolean,
): boolean =>
  view.lemmas.some(
    (lemma, i) =>
      i > node &&
      i < head &&
      !isInside(i) &&
      (lemma === 'accord' ||
        lemma === ';' ||
        (view.pos[i] === 'ADP' && view.labels[i] === 'case' && !/^(?:of|than)$/.test(lemma))) &&
      view.tokens[i - 1].text !== '-',
  );

/** "dozens of people", "a group of about 100 people", "60 per cent of services". */
function throughOf(view: TreeView, start: number, dimension: Dimension, isInside: (node: number) => boolean): number {
  let node = start;
  for (let step = 0; step < 3; step += 1) {
    const isPart = isInside(node) || PARTITIVE.test(view.lemmas[node]) || /^(?:NUM|SYM|PRON|DET)$/.test(view.pos[node]);
    if (!isPart || dimension === 'money') return node;
    const of = view.kids[node].find(
      (kid) => kid > node && /^(?:nmod|obl)$/.test(view.labels[kid]) && caseOf(view, kid) === 'of',
    );
    if (of === undefined) return node;
    node = of;
  }
  return node;
}

/** "24 dead", "the injured": the word tells what happened, not who. */
const isHarmWord = (view: TreeView, node: number): boolean =>
  /^(?:dead|injured|wounded|hurt|missing|killed)$/.test(view.tokens[node].text.toLowerCase()) ||
  (view.pos[node] === 'ADJ' && eventClass(view.lemmas[node], 'ADJ', 'person') !== undefined);
