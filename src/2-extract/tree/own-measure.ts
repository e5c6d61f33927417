// Figures whose words tell by themselves what they measure: a distance, a size, a way made, the time of a race, a population.
import { eventClass, type Frame, isPerson } from '../lexicon/lexicon.ts';
import type { Figure } from '../quantity/read-figures.ts';
import type { PredicateNode } from './predicate.ts';
import { caseOf, isNoun, type TreeView } from './tree-view.ts';

export type OfFigure = {
  readonly figure: Figure;
  readonly frame: Frame;
  /** Top of the phrase that holds the figure. */
  readonly phrase: number;
  /** The counted or measured noun; -1 where none is printed. */
  readonly head: number;
  readonly predicate: PredicateNode | null;
};

/** "2:09:47": hours, minutes and seconds are the time of a race. */
export const isRaceTime = (view: TreeView, { start, end }: Figure): boolean =>
  view.tokens.some((token) => token.start >= start && token.end <= end && /^\d+:\d\d:\d\d/.test(token.text));

/** "a city of 120,000", "a village of 40 people": how many live there. */
export function isPopulation(view: TreeView, { figure, phrase }: OfFigure): boolean {
  const above = view.heads[phrase];
  const isBare = view.tokens[phrase].start >= figure.start && view.tokens[phrase].end <= figure.end;
  return (
    (isBare || /^(?:people|person|inhabitant|resident|soul)$/.test(view.lemmas[phrase])) &&
    figure.quantity.dimension === 'count' &&
    above >= 0 &&
    view.labels[phrase] === 'nmod' &&
    caseOf(view, phrase) === 'of' &&
    /^(?:city|town|village|hamlet|settlement|district|province|county|country|nation|island|suburb|port|community)$/.test(
      view.lemmas[above],
    )
  );
}

/** Ways that are made, and not distances between two places. */
const WAYS = /^(?:drop|climb|travel|depth|fall|rise|measure)$/;
/** "southwest of", "north-northwest of", "due east of" */
const POINTED = /^(?:due )?(?:(?:north|south|east|west)(?:-|east|west|ern| - | )*)+of\b/;
const DIRECTION =
  /^(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|away|inland|short)$/;

/** "55 kilometres from the town", "20 yards off the quay", "six miles west of Lorne", "within 80 m of the hut" */
export function isDistance(view: TreeView, { figure, predicate }: OfFigure): boolean {
  const first = view.tokens.findIndex((token) => token.end > figure.start);
  const words = wordsBehind(view, figure);
  if (words.length === 0) return false;
  // "At a depth of 10 km, 38 km southwest of Brenn"
  const isPointed = POINTED.test(words.join(' '));
  // "Had its epicentre 53 miles off the coast" tells of no depth.
  const isOff = words[0] === 'off' && predicate?.event === 'depth';
  if (!isPointed && !isOff && predicate !== null && WAYS.test(predicate.event)) return false;
  const isWithin = view.tokens.slice(Math.max(0, first - 3), first).some((token) => /^within$/i.test(token.text));
  if (isPointed || (isWithin && words[0] === 'of')) return true;
  return /^(?:from|off|away)$/.test(words[0]) || (DIRECTION.test(words[0]) && /^(?:of|from|off)$/.test(words[1] ?? ''));
}

function wordsBehind(view: TreeView, figure: Figure): readonly string[] {
  const next = view.tokens.findIndex((token) => token.start >= figure.end);
  return next < 0 ? [] : view.tokens.slice(next, next + 5).map((token) => token.text.toLowerCase());
}

/** "before a crowd of 28,000", "in front of 300 people": what went on before them is not what they did. */
export function isAudience(view: TreeView, { figure, head }: OfFigure): boolean {
  const first = view.tokens.findIndex((token) => token.end > figure.start);
  const before = view.lemmas.slice(Math.max(0, first - 4), first).join(' ');
  if (/\b(?:crowd|audience|gathering|congregation) of$/.test(before)) return true;
  return head >= 0 && isPerson(view.lemmas[head]) && /\bin front of(?: (?:about|some|around|over))?$/.test(before);
}

/** "wiped $340 million off the value of the firm" */
export const isTakenOff = (view: TreeView, { figure }: OfFigure): boolean => wordsBehind(view, figure)[0] === 'off';

/** "pushed up to 12 kilometres into the valley", "are now seven miles inside the border": how far someone has come. */
export const isAdvance = (view: TreeView, { figure, predicate }: OfFigure): boolean =>
  ADVANCES.test(wordsBehind(view, figure).join(' ')) &&
  !(predicate !== null && /^(?:drop|climb|depth|fall|rise|measure)$/.test(predicate.event));

/** "A crater five metres deep" and "ash nine kilometres into the sky" are told of nobody who came so far. */
const ADVANCES = /^(?:(?:deep )?(?:into|inside)(?! the (?:sky|air|atmosphere))|deep in)\b/;

/** "stopped the fight 44 seconds into the round": not how long, but when. */
export const isMoment = (view: TreeView, { figure }: OfFigure): boolean => wordsBehind(view, figure)[0] === 'into';

/** "a front of 60 kilometres", "a 60-kilometre front", "the front, 60 km wide": the verb tells nothing of a size. */
export function isSizeOfNoun(view: TreeView, { figure, head, phrase }: OfFigure): boolean {
  if (/^(?:wide|long|high|tall|thick|across|broad|deep)$/.test(wordsBehind(view, figure)[0] ?? '')) return true;
  if (head < 0 || !isNoun(view, head)) return false;
  const isPrenominalOf = view.heads[phrase] === head || phrase === head;
  if (figure.isHyphenated) return isPrenominalOf;
  return view.heads[phrase] === head && view.labels[phrase] === 'nmod' && caseOf(view, phrase) === 'of';
}

/** "Lena Marek (21-3) won again", "improved her record to 22-3": a result behind a name in brackets or commas, or a record. */
export function isRecord(view: TreeView, { figure }: OfFigure): boolean {
  const first = view.tokens.findIndex((token) => token.end > figure.start);
  const isBeside =
    /^[(,]$/.test(view.tokens[first - 1]?.text ?? '') && /^\p{Lu}/u.test(view.tokens[first - 2]?.text ?? '');
  const words = view.lemmas.slice(Math.max(0, first - 3), Math.max(0, first));
  return isBeside || words.some((lemma) => eventClass(lemma, 'NOUN', 'event') === 'record-sport' || lemma === 'record');
}
