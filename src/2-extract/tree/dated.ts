// What a date is the date of: the verb or the noun of an event that it hangs on, and what that befalls.
import { MONTHS } from '../../lib/months.ts';
import type { Span } from '../../model.ts';
import { eventClass, eventPhrase, isPerson, isSayingVerb } from '../lexicon/lexicon.ts';
import { verbOfBareDay, verbOfOwnClause } from './dated-clauses.ts';
import {
  type DatedEvent,
  DEEPEST,
  isOfMoney,
  isPredicate,
  nounClass,
  nounEvent,
  OF_DAY,
  ofNoun,
  ofVerb,
  subjectOf,
} from './dated-words.ts';
import { ancestorsOf, isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** `date` and the highest token of it. Null where it hangs on nothing that happens. */
export function datedEvent(view: TreeView, date: Span, top: number): DatedEvent | null {
  const beside =
    nounBehind(view, date) ??
    nounBefore(view, date) ??
    clauseBehind(view, date) ??
    cleftBehind(view, date) ??
    moveBefore(view, date) ??
    behindEvening(view, date);
  if (beside !== null) return beside;
  const bare = verbOfBareDay(view, wordsOf(view, date), top);
  const above = bare >= 0 ? { node: bare, ...ofVerb(view, bare) } : eventAbove(view, date, top);
  const own = above === null ? -1 : verbOfOwnClause(view, date, above.node);
  return own < 0 ? above : { node: own, ...ofVerb(view, own) };
}

const wordsOf = (view: TreeView, date: Span): string =>
  view.tokens
    .filter((token) => token.start < date.end && token.end > date.start)
    .map((token) => token.text)
    .join(' ');

/** What the date hangs on by the tree. */
function eventAbove(view: TreeView, date: Span, top: number): DatedEvent | null {
  const opened = clauseUnder(view, top);
  if (opened >= 0) return { node: opened, ...ofVerb(view, opened) };
  for (let at = attachmentOf(view, date, top), depth = 0; at >= 0 && depth < DEEPEST; at = view.heads[at], depth += 1) {
    if (isNoun(view, at)) {
      const event = nounEvent(view, at);
      if (event !== undefined && isPartOfVerb(view, at)) continue;
      if (event !== undefined || isPredicate(view, at)) return ofNoun(view, at, event);
    } else if (isVerb(view, at) || isPredicate(view, at)) return { node: at, ...ofVerb(view, at) };
  }
  return null;
}

/** "Go to the polls", "take to the streets": the noun is part of what the verb tells. */
const isPartOfVerb = (view: TreeView, noun: number): boolean => {
  const verb = view.heads[noun];
  const phrase = verb >= 0 && verb < noun && isVerb(view, verb) ? eventPhrase(view.lemmas, verb) : undefined;
  return phrase?.last === noun;
};

/** "Shortly after noon the police disclosed", where the tree hangs the clause on the hour; -1 for others. */
const clauseUnder = (view: TreeView, top: number): number =>
  top >= 0 && view.heads[top] < 0 && !isPredicate(view, top)
    ? (kidsBy(view, top, /^(?:parataxis|ccomp|acl:relcl)$/).find(
        (kid) => isVerb(view, kid) && kidsBy(view, kid, /^nsubj/).some((subject) => subject > top),
      ) ?? -1)
    : -1;

/** "The 5.15pm kick-off", "Wednesday's talks": the event of the noun that follows; "on Monday rescuers found" has none. */
function nounBehind(view: TreeView, date: Span): DatedEvent | null {
  const next = view.tokens.findIndex((token) => token.start >= date.end);
  const node = next >= 0 && view.tags[next] === 'PART_POS' ? next + 1 : next;
  if (node < 1 || node >= view.tokens.length) return null;
  // "kick-off", "walk-out"
  const isHyphened = view.tokens[node + 1]?.text === '-' && node + 2 < view.tokens.length;
  const phrase = isHyphened ? eventPhrase([view.lemmas[node], view.lemmas[node + 2]], 0)?.id : undefined;
  const isThing = isNoun(view, node) && !isPerson(view.lemmas[node]);
  const event = phrase ?? (isThing ? nounClass(view.lemmas[node]) : undefined);
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

/** "It was around 2.15 p.m. when the first shots were heard", "it was on Monday that the wall gave way": of what the clause behind tells. */
function cleftBehind(view: TreeView, date: Span): DatedEvent | null {
  const first = view.tokens.findIndex((token) => token.end > date.start);
  const joint = view.tokens.findIndex((token) => token.start >= date.end && token.text !== ',');
  if (joint < 0 || !/^(?:when|that)$/.test(view.tokens[joint].text)) return null;
  const opening = view.tokens.slice(Math.max(0, first - CLEFT), first).map(({ text }) => text);
  if (
    !/\bit was(?: (?:not|only|just|until|about|around|at|on|in|shortly|before|after|nearly|almost|early|late))*$/i.test(
      opening.join(' '),
    )
  )
    return null;
  const node = view.tokens.findIndex((_, i) => i > joint && isVerb(view, i));
  return node < 0 ? null : { node, ...ofVerb(view, node) };
}
/** Words of "it was not until shortly before". */
const CLEFT = 7;

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

/** "Said during a Monday news conference": the occasion on which somebody spoke. */
export const isOccasionOfSaying = (view: TreeView, { node }: DatedEvent): boolean =>
  OCCASION.test(view.lemmas[node]) && isSayingVerb(view.lemmas[view.heads[node]] ?? '');
const OCCASION = /^(?:conference|briefing|interview|statement|speech|address)$/;

/** "Between March 2023 and May 2025": a month before a number is no march and no modal verb. */
const MONTH: ReadonlySet<string> = new Set(MONTHS);
const isOfTime = (view: TreeView, at: number): boolean =>
  OF_DAY.test(view.lemmas[at]) ||
  isStretch(view, at) ||
  (MONTH.has(view.tokens[at].text) &&
    ([at - 1, at + 1].some((beside) => /^\d/.test(view.tokens[beside]?.text ?? '')) ||
      /^(?:from|since|between|until|in|of)$/.test(view.lemmas[at - 1] ?? '')));

/** "Some time on Saturday", "for the third time in May", "at the end of the month": when, and no event. */
const isStretch = (view: TreeView, at: number): boolean =>
  isNoun(view, at) &&
  /^(?:time|end|start|beginning|middle|half|quarter|course|eve|hours?|weeks?)$/.test(view.lemmas[at]) &&
  (/^(?:obl|nmod)(?::unmarked)?$/.test(view.labels[at]) || /^(?:some|any)$/.test(view.lemmas[at - 1] ?? ''));

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
