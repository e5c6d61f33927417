// What a figure tells by itself, where the verb of its sentence tells of something else: "Name, 52, bought a farm" is an
// age, "the 12-day siege was costly" a duration, "two deaths were unusual" deaths.
import {
  eventClass,
  type Frame,
  isEventClass,
  isMoneyClass,
  isPersonClass,
  isPerson as isPersonNoun,
  isThingClass,
} from '../lexicon/lexicon.ts';
import type { Figure } from '../quantity/read-figures.ts';
import { nameBeforeBracket } from './owner.ts';
import { type PredicateNode, subjectEvent } from './predicate.ts';
import { isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';

type OfFigure = {
  readonly figure: Figure;
  readonly frame: Frame;
  /** Top of the phrase that holds the figure. */
  readonly phrase: number;
  /** The counted or measured noun; -1 where none is printed. */
  readonly head: number;
  readonly predicate: PredicateNode | null;
};

/** The predicate as found, or what the figure itself tells instead of it. */
export function ownEvent(view: TreeView, of: OfFigure): PredicateNode | null {
  const { figure, predicate, phrase } = of;
  const at = (event: string): PredicateNode => ({ node: phrase, event });
  switch (figure.quantity.dimension) {
    case 'age':
      return predicate !== null && isPersonClass(predicate.event) ? predicate : at('age');
    case 'magnitude':
      return predicate !== null && QUAKES.test(predicate.event) ? predicate : at('magnitude');
    case 'duration':
      // "a 12-day siege", but "the fire was put out after two hours"
      return (figure.isHyphenated ? nounEvent(view, of) : null) ?? (isTold(predicate) ? predicate : at('last'));
    case 'length':
      return isDistance(view, of) ? at('away') : predicate;
    case 'other':
      return figure.form === 'score' && isRecord(view, of) ? at('record-sport') : predicate;
    case 'percent':
      return shareEvent(view, of) ?? (isTold(predicate) ? predicate : (nounEvent(view, of) ?? predicate));
    default:
      return isAside(view, of) ? asideEvent(view, of) : untoldEvent(view, of);
  }
}

const QUAKES = /^(?:quake|magnitude|erupt|occur)$/;

const isTold = (predicate: PredicateNode | null): boolean => predicate !== null && isEventClass(predicate.event);

/** Of counts, money and ranks. */
function untoldEvent(view: TreeView, of: OfFigure): PredicateNode | null {
  const { predicate, figure, frame } = of;
  // "a $13 billion takeover will help", "a two-time champion": the figure belongs to its noun alone.
  const isAttributive = figure.isHyphenated || (frame === 'money' && isPrenominal(view, of));
  if (isTold(predicate) && !isAttributive) return predicate;
  const own = isIdle(view, of) || isAttributive || frame === 'money' ? nounEvent(view, of) : null;
  if (own !== null) return own;
  if (predicate === null || isTold(predicate)) return predicate;
  if (predicate.event === 'be' && kidsBy(view, predicate.node, /^expl$/).length > 0)
    return { ...predicate, event: 'number' };
  // "the charge involves 20 people": the verb tells nothing, its subject does.
  const ofSubject = RELATES.test(predicate.event) ? subjectEvent(view, predicate.node, of.phrase) : undefined;
  return ofSubject === undefined ? predicate : { ...predicate, event: ofSubject };
}

/** "With two deaths", "has two wives"; but "is remembered for three bouts" and "two boats took them" are about something else. */
function isIdle(view: TreeView, { predicate, phrase, head }: OfFigure): boolean {
  const isPerson = head >= 0 && isPersonNoun(view.lemmas[head]);
  if (predicate === null || predicate.event === 'be') return !isPerson;
  return EXISTENCE.test(predicate.event) && !/^nsubj/.test(view.labels[phrase]);
}

/** Verbs that only join their subject to what is counted. */
const RELATES = /^(?:involve|concern|affect|cover|relate|focus|centre|center|target|include)$/;

/** Verbs that only say that there is, or comes to be, what is counted. */
const EXISTENCE = /^(?:have|see|suffer|experience|undergo|involve|feature|trigger|cause|spark|provoke|unleash|prompt)$/;

/** Ordinals of these tell when, and not what. */
const STAGES = /^(?:round|time|day|week|month|year|night|minute|hour|half|quarter|set|lap|inning|leg|stage|season)$/;

/** "two deaths", "a 12-day siege": the event is the counted noun. */
function nounEvent(view: TreeView, { head, frame, figure, predicate }: OfFigure): PredicateNode | null {
  if (head < 0 || !isNoun(view, head)) return null;
  if (figure.quantity.dimension === 'rank' && STAGES.test(view.lemmas[head])) return null;
  // "two fights" are bouts, where nothing else is said of them
  const event = eventClass(
    view.lemmas[head],
    'NOUN',
    figure.quantity.dimension === 'count' && frame === 'any' ? 'event' : frame,
  );
  // "31,000 homes in the valley" is no event
  if (event !== undefined && predicate === null && isThingClass(event)) return null;
  // "a $54 billion arm": the noun of another sense
  if (event === undefined || (frame === 'money' && !isMoneyClass(event))) return null;
  return { node: head, event };
}

const isPrenominal = (view: TreeView, { head, phrase, figure }: OfFigure): boolean =>
  head >= 0 && view.tokens[head].start >= figure.end && (phrase === head || view.heads[phrase] === head);

/** "had 7 percent of the market", "give it 12 percent" */
function shareEvent(view: TreeView, { predicate, phrase }: OfFigure): PredicateNode | null {
  if (predicate === null || !isVerb(view, predicate.node)) return null;
  const isObject = [phrase, view.heads[phrase]].some((node) => node >= 0 && view.labels[node] === 'obj');
  const isHeld = /^(?:have|give|leave|get)$/.test(view.lemmas[predicate.node]) && isObject;
  return isHeld ? { node: phrase, event: 'market-share' } : null;
}

/** Ways that are made, and not distances between two places. */
const WAYS = /^(?:drop|climb|travel|depth|fall|rise|measure)$/;
const DIRECTION =
  /^(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|away|inland|short)$/;

/** "55 kilometres from the town", "20 yards off the quay", "six miles west of Lorne", "within 80 m of the hut" */
function isDistance(view: TreeView, { figure, predicate }: OfFigure): boolean {
  if (predicate !== null && WAYS.test(predicate.event)) return false;
  const first = view.tokens.findIndex((token) => token.end > figure.start);
  const next = view.tokens.findIndex((token) => token.start >= figure.end);
  const words = view.tokens.slice(next, next + 3).map((token) => token.text.toLowerCase());
  if (next < 0 || words.length === 0) return false;
  const isWithin = view.tokens.slice(Math.max(0, first - 3), first).some((token) => /^within$/i.test(token.text));
  if (isWithin && words[0] === 'of') return true;
  return /^(?:from|off|away)$/.test(words[0]) || (DIRECTION.test(words[0]) && /^(?:of|from|off)$/.test(words[1] ?? ''));
}

/** "Lena Marek (21-3) won again", "improved her record to 22-3": a result behind a name in brackets or commas, or a record. */
function isRecord(view: TreeView, { figure }: OfFigure): boolean {
  const first = view.tokens.findIndex((token) => token.end > figure.start);
  const isBeside =
    /^[(,]$/.test(view.tokens[first - 1]?.text ?? '') && /^\p{Lu}/u.test(view.tokens[first - 2]?.text ?? '');
  const words = view.lemmas.slice(Math.max(0, first - 3), Math.max(0, first));
  return isBeside || words.some((lemma) => eventClass(lemma, 'NOUN', 'event') === 'record-sport' || lemma === 'record');
}

/** "Marek (21-3, 14 knockouts) won", "Marek, 21-3, 14 knockouts, won": the verb outside tells nothing of what is inside. */
function isAside(view: TreeView, { figure }: OfFigure): boolean {
  const first = view.tokens.findIndex((token) => token.end > figure.start);
  return bracketAt(view, figure) !== null || nameBeforeBracket(view, first) !== undefined;
}

function bracketAt(view: TreeView, figure: Figure): { readonly opened: number; readonly closed: number } | null {
  const opened = view.tokens.findLastIndex((token) => token.text === '(' && token.end <= figure.start);
  const closed = view.tokens.findIndex((token, i) => i > opened && token.text === ')');
  const isInside = opened >= 0 && (closed < 0 || view.tokens[closed].start >= figure.end);
  return isInside ? { opened, closed: closed < 0 ? view.tokens.length : closed } : null;
}

function asideEvent(view: TreeView, of: OfFigure): PredicateNode | null {
  const { predicate, figure } = of;
  const bracket = bracketAt(view, figure);
  const isInside =
    predicate !== null && bracket !== null && predicate.node > bracket.opened && predicate.node < bracket.closed;
  return nounEvent(view, of) ?? (isInside ? predicate : null);
}
