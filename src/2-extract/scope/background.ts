// A small model of the article's events: which figures speak of an earlier (or later) event than the reported one.
// An event is known by its date, or by the word that sets it apart. "In April last year a quake struck …" and "another
// quake" open one; "the quake" in the next sentence means it.
import type { Span } from '../../model.ts';
import { eventClass, isPerson } from '../lexicon/lexicon.ts';
import {
  ancestorsOf,
  caseOf,
  isNoun,
  isOfNow,
  isVerb,
  kidsBy,
  phraseOf,
  type TreeView,
  topOf,
} from '../tree/tree-view.ts';
import { forerunners } from './forerunners.ts';
import { openedEvents } from './opened-events.ts';
import type { OtherDate } from './other-times.ts';

/** What a noun was last used for. */
export type EventMemory = {
  /** The date of another event, or null for the reported one. */
  readonly dated: Map<string, string | null>;
  /** Another event of no date, in the paragraph at hand. */
  readonly opened: Map<string, string>;
};
export const noEvents = (): EventMemory => ({ dated: new Map(), opened: new Map() });

export type BackgroundReader = {
  /** The date, or else the name, of the other event that a node of this sentence speaks of; undefined for the reported event. */
  readonly eventOf: (node: number) => string | undefined;
};

/**
 * Reads one sentence; `memory` is carried from sentence to sentence. `dates`: its dates of another time.
 */
export function readBackground(view: TreeView, dates: readonly OtherDate[], memory: EventMemory): BackgroundReader {
  const anchors = dates.map((date) => ({
    value: date.value,
    nodes: nodesOf(view, date),
  }));
  const dateOf = (node: number): string | undefined => {
    for (const above of wordsAbove(view, node)) {
      const anchor = anchors.find(({ nodes }) => nodes.includes(above));
      if (anchor !== undefined) return anchor.value;
      // "It opened in 1998 and handles a quarter of the trade", "the mill, which employs 850, closes in 2033": what is so now is not of then.
      const isAside = view.labels[above] === 'acl:relcl' && isOfNow(view, above);
      if (isAside || (view.labels[above] === 'conj' && isLasting(view, above))) return undefined;
    }
    return undefined;
  };
  // "A similar raid last year, when five were hurt": one event, and its date.
  const opened = [...openedEvents(view), ...forerunners(view)].map((event) => ({
    ...event,
    name: dates.length === 1 ? dates[0].value : event.name,
  }));
  const openedAt = (node: number): string | undefined => {
    const chain = ancestorsOf(view, node);
    return opened.find(({ nodes }) => nodes.some((one) => chain.includes(one)))?.name;
  };
  const remembered = rememberedNouns(view, memory);
  remember(view, dateOf, memory.dated);
  for (const { noun, name } of opened) if (dateOf(noun) === undefined) memory.opened.set(view.lemmas[noun], name);
  const then = pointsBack(view) ? (memory.dated.get(LAST) ?? undefined) : undefined;
  const [own] = dates;
  if (own !== undefined) memory.dated.set(LAST, own.value);
  return { eventOf: (node) => dateOf(node) ?? openedAt(node) ?? remembered(node) ?? then };
}

/** "Handles", "has served": who "is serving" two terms was given them then. */
const isLasting = (view: TreeView, verb: number): boolean =>
  view.tags[verb] === 'VERB_VBP' ||
  kidsBy(view, verb, /^aux$/).some((kid) => view.tags[kid] === 'AUX_VBP' && view.lemmas[kid] === 'have');

/** The words above, without those that a finite verb is joined to and that are none: "convicted of killing a pair in 1996 and is serving two terms" goes on about the conviction, whatever the tree makes of it. */
function wordsAbove(view: TreeView, node: number): readonly number[] {
  let isMisjoined = false;
  return ancestorsOf(view, node).filter((at) => {
    if (isMisjoined && !isFiniteVerb(view, at)) return false;
    isMisjoined = view.labels[at] === 'conj' && hasFiniteAuxiliary(view, at);
    return true;
  });
}
const hasFiniteAuxiliary = (view: TreeView, verb: number): boolean =>
  kidsBy(view, verb, /^aux/).some((kid) => /^AUX_(?:VB[PD]|MD)$/.test(view.tags[kid]));
const isFiniteVerb = (view: TreeView, at: number): boolean =>
  view.heads[at] < 0 || /^VERB_VB[PD]$/.test(view.tags[at]) || hasFiniteAuxiliary(view, at);

/** Where the memory keeps the date of the last other event, whatever it was called. */
const LAST = '(last)';

/** "Six people died then", "that year": the sentence goes on about the event before. */
const pointsBack = (view: TreeView): boolean =>
  view.tokens.some((token, i) => {
    const word = token.text.toLowerCase();
    if (word === 'then') return view.pos[i] === 'ADV' && i > 1;
    return word === 'that' && /^(?:year|time|day|night|season|match|month|occasion)$/.test(view.lemmas[i + 1] ?? '');
  });

/** What a date says the time of: its head, and above that up to the first verb. */
function anchorsOf(view: TreeView, top: number): readonly number[] {
  if (top < 0) return [];
  const above = ancestorsOf(view, top).slice(1);
  const likened = above.findIndex((node) => LIKENS.test(view.lemmas[node]));
  const chain = likened < 0 ? above : above.slice(0, likened);
  const own = chain.findIndex((node) => isEarlierCount(view, node));
  const verb = chain.findIndex((node) => isVerb(view, node));
  if (chain.length === 0) return [top];
  if (isYardstick(view, chain[0])) return [chain[0]];
  if (own >= 0 && (verb < 0 || own < verb)) return chain.slice(0, own + 1);
  if (verb < 0) return chain;
  return [...chain.slice(0, verb + 1), ...besideOf(view, chain[verb]), ...describedBy(view, chain[verb])];
}

/** "Five cables damaged in January": the cables are of then. */
const describedBy = (view: TreeView, verb: number): readonly number[] =>
  view.labels[verb] === 'acl' && view.heads[verb] >= 0 && view.heads[verb] < verb && hasFigure(view, view.heads[verb])
    ? [view.heads[verb]]
    : [];
const hasFigure = (view: TreeView, noun: number): boolean => kidsBy(view, noun, /^nummod$/).length > 0;

/** "The attack was a reminder of one in 2014": only what is called to mind is of then. */
const LIKENS = /^(?:reminder|echo|memory|repeat|repetition|anniversary|reminiscent|remember|recall)$/;

/** "At 9.2 metres, just short of the 1997 record", "two points up on the 2021 ballot": only what is measured against is of then. */
function isYardstick(view: TreeView, noun: number): boolean {
  const first = phraseOf(view, noun)[0] ?? noun;
  const before = view.tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return isNoun(view, noun) && YARDSTICK.test(before);
}
const YARDSTICK =
  /\b(?:short of|shy of|up on|down on|above|below|beyond|than|compared (?:with|to)|against|surpass(?:ing|ed|es)?|exceed(?:ing|ed|s)?|beating|breaking|eclips(?:ing|ed)|match(?:ing|ed)|equall?(?:ing|ed))(?: (?:the|a|its|his|her))?$/;

/** "the fourth death after two in 2012": the date is that of the two alone. */
const isEarlierCount = (view: TreeView, node: number): boolean =>
  view.pos[node] === 'NUM' &&
  view.labels[node] !== 'nummod' &&
  /^(?:after|since|following|before)$/.test(caseOf(view, node));

/** "after two runners died and 300 were treated in 2012": one clause, one date. */
function besideOf(view: TreeView, verb: number): readonly number[] {
  const first = view.labels[verb] === 'conj' ? view.heads[verb] : -1;
  return first >= 0 && isVerb(view, first) && kidsBy(view, first, /^mark$/).length > 0 ? [first] : [];
}

/** The words above which, or at which, a figure is of the date's event. */
function nodesOf(view: TreeView, date: OtherDate): readonly number[] {
  const behind = view.tokens.flatMap((token, i) => (token.start >= date.end ? [i] : []));
  const clause = behind.find((i) => view.tokens[i].text !== ',');
  if (date.role === 'since' && clause !== undefined && /^(?:when|where|in|during)$/.test(view.lemmas[clause]))
    return behind;
  return comparedAt(view, date) ?? (ownsNoEvent(view, date) ? [] : anchorsOf(view, topOf(view, date)));
}

/** "up from 67,000 two years ago", "than the 40 in 2019": only the figure that is compared with is of then. */
function comparedAt(view: TreeView, date: Span): readonly number[] | undefined {
  const first = view.tokens.findIndex((token) => token.end > date.start);
  const words = view.tokens.slice(Math.max(0, first - COMPARED_REACH), first);
  const number = words.findLastIndex((token) => /\d/.test(token.text));
  const before = words.slice(0, Math.max(0, number)).findLastIndex((token) => COMPARES.test(token.text.toLowerCase()));
  if (number < 0 || before < 0 || words.slice(before).some((token) => /^[,;:]$/.test(token.text))) return undefined;
  const at = Math.max(0, first - COMPARED_REACH) + number;
  return view.heads[at] > at && view.labels[at] === 'nummod' ? [at, view.heads[at]] : [at];
}
/** Words between "from" and the date, the figure among them: "up from some 67,000 patients in". */
const COMPARED_REACH = 6;
const COMPARES = /^(?:from|than|against|with|to)$/;

/** "last year's winner": what the date owns is no event, and what is told of it happened now. */
function ownsNoEvent(view: TreeView, date: Span): boolean {
  const next = view.tokens.findIndex((token) => token.start >= date.end - 2 && /^['’]s$/.test(token.text));
  if (next < 0 || view.tokens[next].start > date.end) return false;
  const top = topOf(view, date);
  const noun = top < 0 ? -1 : view.heads[top];
  if (noun < 0 || !isNoun(view, noun)) return false;
  return isPerson(view.lemmas[noun]) || eventClass(view.lemmas[noun], 'NOUN', 'event') === undefined;
}

const isDefinite = (view: TreeView, node: number): boolean =>
  kidsBy(view, node, /^det$/).some((kid) => /^(?:the|that|this)$/.test(view.lemmas[kid]));
const isIndefinite = (view: TreeView, node: number): boolean =>
  kidsBy(view, node, /^det$/).some((kid) => /^(?:a|an|another)$/.test(view.lemmas[kid]));

/** "Five people died in the quake": a definite noun that stands by a word above the figure and was last used of another event. */
function rememberedNouns(view: TreeView, memory: EventMemory): (node: number) => string | undefined {
  const known = view.tokens.flatMap((_, i) => {
    const [lemma] = isNoun(view, i) && isDefinite(view, i) ? [view.lemmas[i]] : [];
    const value = lemma === undefined ? undefined : (memory.opened.get(lemma) ?? memory.dated.get(lemma));
    return value == null ? [] : [{ node: i, value }];
  });
  if (known.length === 0) return () => undefined;
  return (node) => {
    const chain = new Set(ancestorsOf(view, node));
    return known.find((one) =>
      ancestorsOf(view, one.node)
        .slice(0, 3)
        .some((above) => chain.has(above)),
    )?.value;
  };
}

/** "the third time", "the issue": not an event that the next sentence could mean. */
const OCCASION = /^(?:time|end|start|beginning|number|count|level|rate|issue|matter|question|problem|topic|case)$/;

/** Nouns for events, as this sentence uses them; an indefinite article opens an event. */
function remember(
  view: TreeView,
  dateOf: (node: number) => string | undefined,
  memory: Map<string, string | null>,
): void {
  for (const [i, lemma] of view.lemmas.entries()) {
    // In "the quake-triggered tsunami of 2004" the quake has no date of its own.
    if (
      !isNoun(view, i) ||
      view.labels[i] === 'compound' ||
      OCCASION.test(lemma) ||
      eventClass(lemma, 'NOUN', 'event') === undefined
    )
      continue;
    const value = dateOf(i);
    // What is only called to mind is not what the next sentences tell of.
    if (ancestorsOf(view, i).some((node) => LIKENS.test(view.lemmas[node]))) continue;
    if (value !== undefined) memory.set(lemma, value);
    else if (isIndefinite(view, i) || !memory.has(lemma)) memory.set(lemma, null);
  }
}
