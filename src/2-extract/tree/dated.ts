// What a date is the date of: the verb or the noun of an event that it hangs on, and what that befalls.
import { MONTHS } from '../../lib/months.ts';
import type { Span } from '../../model.ts';
import {
  classWithObject,
  eventClass,
  eventPhrase,
  isEventFrame,
  isLightVerb,
  isMarketClass,
  isMoneyClass,
  isPerson,
  isSayingVerb,
  objectPhrase,
} from '../lexicon/lexicon.ts';
import { ancestorsOf, caseOf, isNoun, isVerb, kidsBy, lastName, type TreeView } from './tree-view.ts';

export type DatedEvent = {
  readonly node: number;
  /** Event class, else the lemma. */
  readonly event: string;
  /** What it befalls, else who does it; -1 where neither is named. */
  readonly theme: number;
  /** It is told by a verb that befalls its theme: "the bridge opened", not "the fire killed three". */
  readonly isOfTheme: boolean;
};

/** `date` and the highest token of it. Null where it hangs on nothing that happens. */
export function datedEvent(view: TreeView, date: Span, top: number): DatedEvent | null {
  const beside =
    nounBehind(view, date) ??
    nounBefore(view, date) ??
    clauseBehind(view, date) ??
    moveBefore(view, date) ??
    behindEvening(view, date);
  if (beside !== null) return beside;
  const above = eventAbove(view, date, top);
  return above !== null && view.tokens[above.node].start >= date.end ? (verbBeforeGloss(view, date) ?? above) : above;
}

/** What the date hangs on by the tree. */
function eventAbove(view: TreeView, date: Span, top: number): DatedEvent | null {
  for (let at = attachmentOf(view, date, top), depth = 0; at >= 0 && depth < DEEPEST; at = view.heads[at], depth += 1) {
    if (isNoun(view, at)) {
      const event = nounEvent(view, at);
      if (event !== undefined || isPredicate(view, at)) return ofNoun(view, at, event);
    } else if (isVerb(view, at) || isPredicate(view, at)) return { node: at, ...ofVerb(view, at) };
  }
  return null;
}

/** A date further below its event than this is a parse error. */
const DEEPEST = 6;

/** "Saturday afternoon", "10am tomorrow": the parts of one time. */
const OF_DAY =
  /^(?:morning|afternoon|evening|night|dawn|noon|midnight|today|tomorrow|yesterday|hour|[ap]\.?m\.?|\d.*)$/;

/** "The 5.15pm kick-off", "Wednesday's talks": the event of the noun that follows; "on Monday rescuers found" has none. */
function nounBehind(view: TreeView, date: Span): DatedEvent | null {
  const next = view.tokens.findIndex((token) => token.start >= date.end);
  const node = next >= 0 && view.tags[next] === 'PART_POS' ? next + 1 : next;
  if (node < 1 || node >= view.tokens.length) return null;
  // "kick-off", "walk-out"
  const isHyphened = view.tokens[node + 1]?.text === '-' && node + 2 < view.tokens.length;
  const phrase = isHyphened ? eventPhrase([view.lemmas[node], view.lemmas[node + 2]], 0)?.id : undefined;
  const isThing = isNoun(view, node) && !isPerson(view.lemmas[node]);
  const event = phrase ?? (isThing ? eventClass(view.lemmas[node], 'NOUN', 'event') : undefined);
  return event === undefined || isOfMoney(event) ? null : { node, event, theme: node, isOfTheme: false };
}

/** "The blast, at 10.40am on Thursday, left a crater": between commas the date is of the noun it follows. */
function nounBefore(view: TreeView, date: Span): DatedEvent | null {
  const next = view.tokens.findIndex((token) => token.start >= date.end);
  const first = view.tokens.findIndex((token) => token.end > date.start);
  const comma = view.pos[first - 1] === 'ADP' ? first - 2 : first - 1;
  const node = comma - 1;
  if (node < 0 || view.tokens[comma].text !== ',' || view.tokens[next]?.text !== ',') return null;
  const event = isNoun(view, node) ? nounEvent(view, node) : undefined;
  return event === undefined ? null : { node, event, theme: node, isOfTheme: false };
}

/** "2:25 p.m.: Police opened fire": the time of a log is that of its entry. */
function clauseBehind(view: TreeView, date: Span): DatedEvent | null {
  const next = view.tokens.findIndex((token) => token.start >= date.end);
  const isEntry = view.tokens[next]?.text === ':' && view.tokens.findIndex((token) => token.end > date.start) === 0;
  const node = isEntry
    ? view.tokens.findIndex((_, i) => i > next && isVerb(view, i) && kidsBy(view, i, /^nsubj/).length > 0)
    : -1;
  return node < 0 ? null : { node, ...ofVerb(view, node) };
}

/** "By Tuesday evening 40 bodies had been found", where the tree takes the evening for a verb: the verb behind it. */
function behindEvening(view: TreeView, date: Span): DatedEvent | null {
  const evening = view.tokens.findIndex((token) => token.start >= date.end);
  if (view.tokens[evening]?.text !== 'evening' || !isVerb(view, evening)) return null;
  const node = view.tokens.findIndex((_, i) => i > evening && isVerb(view, i));
  return node < 0 ? null : { node, ...ofVerb(view, node) };
}

/** "Raised the toll of the attack to 68 on Sunday": the figure moved that day. */
function moveBefore(view: TreeView, date: Span): DatedEvent | null {
  const first = view.tokens.findIndex((token) => token.end > date.start);
  const figure = view.pos[first - 1] === 'ADP' ? first - 2 : first - 1;
  if (view.pos[figure] !== 'NUM' || view.lemmas[figure - 1] !== 'to') return null;
  const node = view.tokens.findLastIndex((_, i) => i < figure && isVerb(view, i));
  const event = node < 0 ? undefined : eventClass(view.lemmas[node], 'VERB', 'any');
  return event === 'rise' || event === 'fall' || event === 'reach'
    ? { node, event, theme: subjectOf(view, node), isOfTheme: false }
    : null;
}

/** "They gathered on the quay Monday, one day after the ferry sank": what stands behind only tells which Monday. */
function verbBeforeGloss(view: TreeView, date: Span): DatedEvent | null {
  const [comma, ...behind] = view.tokens.filter(({ start }) => start >= date.end).map(({ text }) => text);
  if (comma !== ',' || !DAYS_AFTER.test(behind.slice(0, LONGEST_GLOSS).join(' '))) return null;
  const node = view.tokens.findLastIndex(({ end }, i) => end <= date.start && isVerb(view, i));
  return node < 0 ? null : { node, ...ofVerb(view, node) };
}
const DAYS_AFTER =
  /^(?:(?:just|only|barely|about|almost) )?[a-z\d-]+ (?:hour|day|week|month|year)s? (?:after|before) /i;
/** Words of "just one day after the". */
const LONGEST_GLOSS = 5;

/** "Said during a Monday news conference": the occasion on which somebody spoke. */
export const isOccasionOfSaying = (view: TreeView, { node }: DatedEvent): boolean =>
  OCCASION.test(view.lemmas[node]) && isSayingVerb(view.lemmas[view.heads[node]] ?? '');
const OCCASION = /^(?:conference|briefing|interview|statement|speech|address)$/;

/** "Between March 2023 and May 2025": a month before a number is no march and no modal verb. */
const MONTH: ReadonlySet<string> = new Set(MONTHS);
const isOfTime = (view: TreeView, at: number): boolean =>
  OF_DAY.test(view.lemmas[at]) ||
  (MONTH.has(view.tokens[at].text) &&
    ([at - 1, at + 1].some((beside) => /^\d/.test(view.tokens[beside]?.text ?? '')) ||
      /^(?:from|since|between|until|in|of)$/.test(view.lemmas[at - 1] ?? '')));

/** The first word above the date that is not itself of the time. */
function attachmentOf(view: TreeView, date: Span, top: number): number {
  if (top < 0) return -1;
  let at = view.heads[top];
  while (at >= 0 && (isOfTime(view, at) || isOpenedBehind(view, at, date))) at = view.heads[at];
  // "Opens under its owner, who pays for it, on Friday": behind the comma that ends a relative clause the main one goes on.
  const first = view.tokens.findIndex((token) => token.end > date.start);
  const isResumed = [first - 1, first - 2].some((i) => view.tokens[i]?.text === ',');
  const clause = isResumed ? ancestorsOf(view, at).find((node) => node < first && isAside(view, node)) : undefined;
  if (clause === undefined) return at;
  return view.labels[clause] === 'acl:relcl' ? view.heads[view.heads[clause]] : view.heads[clause];
}

/** "They strike from Friday unless a deal is reached": the clause begins behind the date. */
const isOpenedBehind = (view: TreeView, node: number, date: Span): boolean =>
  view.heads[node] >= 0 && kidsBy(view, node, /^mark$/).some((kid) => view.tokens[kid].start >= date.end);

/** A clause told by "who" or "which". */
const isAside = (view: TreeView, node: number): boolean =>
  /^(?:acl:relcl|parataxis)$/.test(view.labels[node]) && view.kids[node].some((kid) => view.tags[kid] === 'PRON_W');

const isPredicate = (view: TreeView, node: number): boolean =>
  kidsBy(view, node, /^(?:cop|nsubj|nsubj:pass)$/).length > 0;

/** "The 5.15pm kick-off", "the talks on Wednesday"; "the talks were on Wednesday" too. */
function nounEvent(view: TreeView, node: number): string | undefined {
  const event = eventClass(view.lemmas[node], 'NOUN', 'event');
  const isEvent =
    event !== undefined && !isOfMoney(event) && !isPerson(view.lemmas[node]) && !PLACES.test(view.lemmas[node]);
  return isEvent && !isPredicate(view, node) ? event : undefined;
}

/** Where something happens: "patrolled the mine on Friday". */
const PLACES =
  /^(?:mine|oilfield|building|site|installation|camp|shelter|refuge|jail|prison|hospital|school|checkpoint|park|forest|reserve|sanctuary|base|border|crossing|exit)$/;

const isPlace = (view: TreeView, node: number): boolean => PLACES.test(view.lemmas[node]) || view.pos[node] === 'PROPN';

const ofNoun = (view: TreeView, node: number, event: string | undefined): DatedEvent =>
  event === undefined
    ? {
        node,
        event: eventClass(view.lemmas[node], 'NOUN', 'event') ?? view.lemmas[node],
        theme: subjectOf(view, node),
        isOfTheme: false,
      }
    : { node, event, theme: node, isOfTheme: false };

const isOfMoney = (event: string): boolean => isMoneyClass(event) || isMarketClass(event);

/** "It began at nine", "it struck at dawn": what happened stands in the sentence before. */
export const isToldOfIt = (view: TreeView, { node, event, theme }: DatedEvent): boolean =>
  theme < 0 &&
  /^(?:begin|end|last|occur)$/.test(event) &&
  kidsBy(view, node, /^nsubj$/).some((kid) => view.lemmas[kid] === 'it');

/** What a sentence tells that something befell, or what it calls: the subject of its main clause, where that happens; else -1. */
export function happeningOf(view: TreeView): number {
  const root = view.heads.indexOf(-1);
  const [subject] = root < 0 ? [] : kidsBy(view, root, /^(?:nsubj|nsubj:pass)$/);
  return subject !== undefined && isNoun(view, subject) && nounEvent(view, subject) !== undefined ? subject : -1;
}

/** Verbs that only give an event its time. */
const HOLDS =
  /^(?:move|hold|schedule|reschedule|plan|fix|postpone|delay|defer|arrange|convene|call|due|follow|collapse|fail|stall|founder)$/;

/** "The shares closed at $24.34 on Tuesday": a price ends the day, and no deal or road is closed. */
const isQuoted = (view: TreeView, verb: number): boolean =>
  /^(?:close|end|finish|open|settle|trade)$/.test(view.lemmas[verb]) &&
  kidsBy(view, verb, /^ob[jl]$/).some((kid) => view.pos[kid] === 'SYM' && caseOf(view, kid) === 'at');

/** "Good until 31 March", "runs through 2010": what lasts until a day ends on it. */
export const endsAt = (event: string, predicate: string): boolean =>
  event === 'last' || /^(?:good|valid|effective|last)$/.test(predicate);

function ofVerb(view: TreeView, node: number): Omit<DatedEvent, 'node'> {
  if (isQuoted(view, node)) return { event: 'share-price', theme: subjectOf(view, node), isOfTheme: false };
  const object = kidsBy(view, node, /^obj$/).find(
    (kid) => isNoun(view, kid) && !isMeasured(view, kid) && !OF_DAY.test(view.lemmas[kid]),
  );
  const subject = subjectOf(view, node);
  if (object !== undefined && isDisaster(view, subject) && eventClass(view.lemmas[node], 'VERB', 'event') === 'occur')
    return { event: 'occur', theme: subject, isOfTheme: true };
  const theme = object ?? subject;
  const isOfTheme = object !== undefined || kidsBy(view, node, /^obj$/).length === 0;
  const lemma = view.lemmas[node];
  // "filed charges", and "charges were filed"
  const withTheme = theme < 0 ? undefined : eventPhrase([lemma, view.lemmas[theme]], 0);
  // "the tanker was seized", and the power station was
  const ofObject =
    theme < 0
      ? undefined
      : (classWithObject(`${lemma} ${view.lemmas[node + 1] ?? ''}`, view.lemmas[theme]) ??
        classWithObject(lemma, view.lemmas[theme]));
  const phrase = ofObject ?? (eventPhrase(view.lemmas, node) ?? withTheme)?.id;
  if (phrase !== undefined) {
    // "It went down at 3am": what is no figure does not fall as figures do.
    const isFall = phrase === 'fall' && !(theme >= 0 && isFigure(view.lemmas[theme]));
    const ofThing = isFall ? objectPhrase(view.lemmas, node) : undefined;
    return { event: ofThing ?? phrase, theme, isOfTheme };
  }
  const own = isCarriedOut(view, node) ? undefined : ownClass(view, node, theme);
  const isEmpty = own === undefined || isOfMoney(own);
  // "made an attempt", "tendered his resignation", "talks were moved to Friday": the noun tells what happened
  const told =
    (isEmpty && !isSpeaker(view, node, object)) || isLightVerb(lemma) || HOLDS.test(lemma)
      ? theme < 0
        ? undefined
        : nounEvent(view, theme)
      : undefined;
  return { event: told ?? (isEmpty ? lemma : own), theme, isOfTheme };
}

/** "An autopsy was carried out": done, and not carried anywhere. */
const isCarriedOut = (view: TreeView, verb: number): boolean =>
  view.lemmas[verb] === 'carry' && view.lemmas[verb + 1] === 'out';

/** "The quake hit the east on Sunday": what happened then is the quake, whatever it hit. */
const isDisaster = (view: TreeView, node: number): boolean =>
  node >= 0 && /^(?:quake|wind|flood|landslide|erupt)$/.test(eventClass(view.lemmas[node], 'NOUN', 'event') ?? '');

/** "The search team said on Friday": who speaks is no event. */
const isSpeaker = (view: TreeView, verb: number, object: number | undefined): boolean =>
  object === undefined && isSayingVerb(view.lemmas[verb]) && kidsBy(view, verb, /^nsubj$/).length > 0;

/** "The coach was fired" and "police held a man" tell of persons, "shots were fired" and "talks were held" of none. */
function ownClass(view: TreeView, verb: number, theme: number): string | undefined {
  const tag = isVerb(view, verb) ? 'VERB' : 'ADJ';
  const event = eventClass(view.lemmas[verb], tag, 'event');
  if (theme < 0 || !isFigure(view.lemmas[theme])) {
    if (event === 'fall') return fallOfThing(view.lemmas[verb]);
    // Verdicts and agreements are reached as well.
    if (event === 'reach' && theme >= 0 && isPlace(view, theme)) return 'arrive';
  }
  const isOpen = event === undefined || !isEventFrame(event);
  return isOpen && isSuffered(view, verb, theme) ? eventClass(view.lemmas[verb], tag, 'person') : event;
}

/** "It sank", "the cable was cut": what is no figure does not fall as figures do. */
export function fallOfThing(verb: string): string | undefined {
  const event = eventClass(verb, 'VERB', 'object');
  return event === 'fall' ? undefined : event;
}

/** What rises and falls by numbers. */
const FIGURES =
  /^(?:toll|number|count|total|tally|figure|rate|price|share|stock|index|sale|revenue|profit|income|cost|rating|level|temperature|yield|currency|value|market|growth|inflation|unemployment|demand|output|production|turnout|support|debt|deficit|budget)$/;
export const isFigure = (noun: string): boolean => FIGURES.test(noun);

const isSuffered = (view: TreeView, verb: number, theme: number): boolean =>
  theme >= 0 && isPerson(view.lemmas[theme]) && kidsBy(view, verb, /^(?:obj|nsubj:pass)$/).length > 0;

/** "Fell 38 percent": how much, and not what. */
const isMeasured = (view: TreeView, node: number): boolean => kidsBy(view, node, /^nummod$/).length > 0;

/** The subject of a verb, also one that stands with the clause around it; -1 where it is a pronoun or not printed. */
function subjectOf(view: TreeView, verb: number): number {
  for (let at = verb, depth = 0; at >= 0 && depth < DEEPEST; at = view.heads[at], depth += 1) {
    const [subject] = kidsBy(view, at, /^(?:nsubj|nsubj:pass)$/);
    const label = view.labels[at];
    // "a climber who fell", "a limit imposed on Saturday"
    if (/^acl/.test(label) && (subject === undefined || !isNoun(view, subject))) return view.heads[at];
    if (subject !== undefined) return isNoun(view, subject) ? lastName(view, subject) : -1;
    if (!/^(?:xcomp|conj|advcl)$/.test(label)) return -1;
  }
  return -1;
}
