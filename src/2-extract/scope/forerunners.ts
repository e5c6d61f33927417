// Events that a sentence sets before the reported one and that are of its kind: "the blast came two weeks after a car bomb
// killed 23", "the second such raid this month, after gunmen shot 12", "the worst since a collision that claimed 29 lives".
// Read by the order of words: what stands behind the joint is of the other event, whatever the tree hangs where.
import { eventClass, isHappening } from '../lexicon/lexicon.ts';
import { isNoun, isVerb, kidsBy, type TreeView } from '../tree/tree-view.ts';
import type { OpenedEvent } from './opened-events.ts';

export function forerunners(view: TreeView): readonly OpenedEvent[] {
  for (const [joint, token] of view.tokens.entries()) {
    if (!/^(?:after|since|follow(?:s|ed))$/.test(token.text)) continue;
    const event = reportedBefore(view, joint);
    const first = event < 0 ? -1 : newNounBehind(view, joint);
    if (first < 0 || !isOfOneKind(view, event, first)) continue;
    return [{ noun: first, name: `another ${view.lemmas[event]}`, nodes: behind(view, joint) }];
  }
  return [];
}

/** The tokens from the joint to the end of its clause. */
function behind(view: TreeView, joint: number): readonly number[] {
  const end = view.tokens.findIndex(({ text }, i) => i > joint && text === ';');
  return [...view.tokens.keys()].slice(joint + 1, end < 0 ? view.tokens.length : end);
}

/** The happening that the sentence is about, where it only "came" so long after, or is the second or the worst; -1 for others: who "fled after a raid" tells of one story. */
function reportedBefore(view: TreeView, joint: number): number {
  const verb = isVerb(view, joint) ? joint : lastVerb(view, joint);
  if (verb < 0) return -1;
  if (isVerb(view, verb) && COMES.test(view.lemmas[verb]) && isLapse(view, verb + 1, joint)) {
    const subject = subjectOf(view, verb);
    return subject >= 0 && isOfHarm(view, subject) && isKnown(view, subject) ? subject : -1;
  }
  const ranked = [...view.tokens.keys()].slice(verb + 1, joint).find((at) => isRank(view, at));
  if (view.lemmas[verb] !== 'be' || ranked === undefined) return -1;
  const named = [...view.tokens.keys()].slice(0, joint).filter((at) => isNoun(view, at) && isOfHarm(view, at));
  return named.at(-1) ?? -1;
}

const lastVerb = (view: TreeView, joint: number): number =>
  view.tokens.findLastIndex((_, at) => at < joint && (isVerb(view, at) || view.lemmas[at] === 'be'));

const COMES = /^(?:come|follow|happen|occur|strike|hit)$/;

/** "Two weeks", "less than a day", "just hours": how long, and nothing else. What comes minutes later is of one story. */
const isLapse = (view: TreeView, first: number, joint: number): boolean =>
  joint - first < LONGEST_LAPSE &&
  view.tokens
    .slice(first, joint)
    .every(
      ({ text }, k) =>
        /^(?:NUM|DET|ADV|ADP|ADJ)$/.test(view.pos[first + k]) || /^(?:hour|day|week|month|year)s?$/.test(text),
    );
const LONGEST_LAPSE = 7;

/** What strikes a place again and again; a protest "comes after" what it is about. */
const isOfHarm = (view: TreeView, noun: number): boolean =>
  isHappening(view.lemmas[noun]) &&
  !/^(?:protest|death|fight|clash|riot|strike|outage|blackout)$/.test(view.lemmas[noun]);

/** "The blast", "Thursday's blast": a second one that comes after the first is of one story. */
const isKnown = (view: TreeView, noun: number): boolean =>
  kidsBy(view, noun, /^(?:det|nmod:poss)$/).some((kid) => !/^(?:an?|another)$/.test(view.lemmas[kid])) &&
  !kidsBy(view, noun, /^amod$/).some((kid) => /_ORD$/.test(view.tags[kid]));

const isRank = (view: TreeView, at: number): boolean =>
  /_ORD$/.test(view.tags[at]) ||
  /^(?:worst|deadliest|biggest|largest|latest|strongest|bloodiest)$/.test(view.tokens[at].text.toLowerCase());

const subjectOf = (view: TreeView, node: number): number => kidsBy(view, node, /^nsubj(?::pass)?$/)[0] ?? -1;

/** "A car bomb", "an airliner", "gunmen": the noun of what nobody has told of before, right behind the joint; -1 for others. */
function newNounBehind(view: TreeView, joint: number): number {
  const opens = /^(?:an?|another)$/.test(view.tokens[joint + 1]?.text ?? '');
  let head = -1;
  for (let at = opens ? joint + 2 : joint + 1; at < view.tokens.length; at += 1) {
    if (isNoun(view, at)) head = at;
    else if (!/^(?:ADJ|NUM|PUNCT)$/.test(view.pos[at]) || head >= 0 || (!opens && view.pos[at] !== 'ADJ')) break;
  }
  const isMany = head >= 0 && (/_S$/.test(view.tags[head]) || /men$/.test(view.tokens[head].text));
  return opens || (isMany && view.pos[head] !== 'PROPN') ? head : -1;
}

/** A collapse after a quake is of the quake's story. */
function isOfOneKind(view: TreeView, event: number, first: number): boolean {
  const [now, then] = [event, first].map((at) => eventClass(view.lemmas[at], 'NOUN', 'event'));
  return now === then || !/^(?:quake|wind|flood|landslide|erupt)$/.test(then ?? '');
}
