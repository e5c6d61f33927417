// What a figure tells by itself, where the verb of its sentence tells of something else: "Name, 52, bought a farm" is an
// age, "the 12-day siege was costly" a duration, "two deaths were unusual" deaths.
import {
  eventClass,
  eventPhrase,
  isEventClass,
  isMoneyClass,
  isPersonClass,
  isPerson as isPersonNoun,
  isThingClass,
} from '../lexicon/lexicon.ts';
import { bracketAt, isAside } from './aside.ts';
import {
  isAdvance,
  isAudience,
  isDistance,
  isMoment,
  isPopulation,
  isRaceTime,
  isRecord,
  isSizeOfNoun,
  isTakenOff,
  type OfFigure,
} from './own-measure.ts';
import type { PredicateNode } from './predicate.ts';
import { isStock, subjectEvent } from './subject-event.ts';
import { ancestorsOf, caseOf, isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** "Won the 100 metres in 9.79 seconds": nobody wins a contract of seconds. */
const isTimeOfWin = ({ figure, predicate }: OfFigure): boolean =>
  predicate?.event === 'contract' && /^(?:second|minute|hour)$/.test(figure.quantity.unit ?? '');

/** The predicate as found, or what the figure itself tells instead of it. */
export function ownEvent(view: TreeView, of: OfFigure): PredicateNode | null {
  const { figure, predicate, phrase } = of;
  const at = (event: string): PredicateNode => ({ node: phrase, event });
  switch (figure.quantity.dimension) {
    case 'age':
      return at('age');
    case 'magnitude':
      return predicate !== null && QUAKES.test(predicate.event) ? predicate : at('magnitude');
    case 'temperature':
      return at('temperature');
    case 'duration':
      if (isRaceTime(view, figure) || isTimeOfWin(of)) return at('compete');
      if (isMoment(view, of)) return verbEvent(view, of) ?? predicate;
      // "a 12-day siege", but "the fire was put out after two hours"
      return (
        (figure.isHyphenated ? nounEvent(view, of) : null) ??
        (isTold(predicate) && !isLevel(predicate) && !isOtherSense(predicate)
          ? predicate
          : (termEvent(view, of) ?? at('last')))
      );
    case 'length':
      if (isDistance(view, of)) return at('away');
      if (isAdvance(view, of)) return at('advance');
      return isSizeOfNoun(view, of) ? (nounEvent(view, of) ?? at('measure')) : predicate;
    case 'other':
      // "A two-time champion fell": how often belongs to the noun alone.
      if (figure.quantity.unit === 'time') return nounEvent(view, of);
      return figure.form !== 'score' ? predicate : isRecord(view, of) ? at('record-sport') : resultOf(view, predicate);
    case 'percent':
      if (of.head >= 0 && isStock(view, of.head)) return at('share-price');
      return denied(
        view,
        of,
        shareEvent(view, of) ?? (isTold(predicate) ? predicate : (nounEvent(view, of) ?? predicate)),
      );
    default:
      if (isPopulation(view, of)) return at('inhabit');
      if (figure.quantity.dimension === 'count' && isAudience(view, of)) return at('attend');
      if (figure.quantity.dimension === 'money' && isTakenOff(view, of)) return at('lose-money');
      return isAside(view, figure) ? asideEvent(view, of) : untoldEvent(view, of);
  }
}

const QUAKES = /^(?:quake|magnitude|erupt|occur)$/;

const isTold = (predicate: PredicateNode | null): boolean => predicate !== null && isEventClass(predicate.event);

/** "It has stood there for 60 years": no level that a figure comes to. */
const isLevel = (predicate: PredicateNode | null): boolean => /^(?:reach|measure|number)$/.test(predicate?.event ?? '');

/** "Stood for 14 years", "was extended by six months": nobody stands for office and nothing lies so far away. */
const isOtherSense = (predicate: PredicateNode | null): boolean =>
  /^(?:run-office|away|advance|abuse)$/.test(predicate?.event ?? '');

/** "Lost 2-0", "led 58-44", "beat them 3-1": a result is of a game, whatever else the verb may mean. */
function resultOf(view: TreeView, predicate: PredicateNode | null): PredicateNode | null {
  if (predicate === null) return null;
  const lemma = view.lemmas[predicate.node];
  if (lemma === 'lose') return { ...predicate, event: 'lose' };
  if (lemma === 'beat') return { ...predicate, event: 'win' };
  return /^(?:lead|trail)$/.test(lemma) ? { ...predicate, event: 'score' } : predicate;
}

/** Of counts, money and ranks. */
function untoldEvent(view: TreeView, of: OfFigure): PredicateNode | null {
  const { predicate, figure, frame } = of;
  // "a $13 billion takeover will help", "a 30-strong team": the figure belongs to its noun alone.
  const isAttributive = figure.isHyphenated || (frame === 'money' && isPrenominal(view, of));
  // "the knockout in her sixth defence": what an ordinal counts is the event that its noun names.
  const ranked = figure.quantity.dimension === 'rank' ? (deedEvent(view, of) ?? nounEvent(view, of)) : null;
  if (ranked !== null) return ranked;
  if (isWhere(view, of)) return null;
  // "ended the year with $2 million in cash": what is had at an end is no price.
  const isHad = frame === 'money' && caseOf(view, of.phrase) === 'with';
  // "The village was the epicentre with 39 cases": how deep or how strong is told of no count.
  if (frame !== 'money' && predicate !== null && OF_LEVELS.test(predicate.event)) return lossEvent(view, of);
  if (isTold(predicate) && !isAttributive) return isHad && predicate?.event === 'share-price' ? null : predicate;
  const state = stateOf(view, of);
  if (state !== null) return state;
  const own = isIdle(view, of) || isAttributive || frame === 'money' ? nounEvent(view, of) : null;
  if (own !== null) return own;
  // "when her $89 cooker blew its lid": what the noun did tells nothing of its price.
  if (frame === 'money' && isPrenominal(view, of) && isSubject(view, of.head)) return null;
  if (predicate === null || isTold(predicate)) return predicate;
  if (predicate.event === 'be' && kidsBy(view, predicate.node, /^expl$/).length > 0)
    return { ...predicate, event: 'number' };
  // "the charge involves 20 people": the verb tells nothing, its subject does.
  const ofSubject = RELATES.test(predicate.event) ? subjectEvent(view, predicate.node, of.phrase, frame) : undefined;
  const isIdleOfPeople = frame === 'person' && ofSubject !== undefined && isThingClass(ofSubject);
  return ofSubject === undefined || isIdleOfPeople ? predicate : { ...predicate, event: ofSubject };
}

/** "The 14th person to die in custody", "the fourth soldier killed": what the noun of an ordinal did or suffered. */
function deedEvent(view: TreeView, { head }: OfFigure): PredicateNode | null {
  if (head < 0 || !isPersonNoun(view.lemmas[head])) return null;
  for (const kid of kidsBy(view, head, /^acl$/)) {
    const event = kid > head ? eventClass(view.lemmas[kid], 'VERB', 'person') : undefined;
    if (event !== undefined && isPersonClass(event)) return { node: kid, event };
  }
  return null;
}

/** "evacuated to ten shelters", "arrested in three cities", "15 men from two boats": what befell people did not befall the places. */
const isWhere = (view: TreeView, { phrase, head, predicate }: OfFigure): boolean =>
  head >= 0 &&
  /^(?:obl:(?:in|to|into|at|across|from)|nmod:from)$/.test(`${view.labels[phrase]}:${caseOf(view, phrase)}`) &&
  predicate !== null &&
  isPersonClass(predicate.event) &&
  !isPersonNoun(view.lemmas[head]);

/** "has 57 dead civilians on its list": the verb tells nothing, the adjective before the noun does. */
function stateOf(view: TreeView, { head, frame, figure }: OfFigure): PredicateNode | null {
  if (head < 0 || frame !== 'person' || figure.isHyphenated) return null;
  for (const kid of kidsBy(view, head, /^amod$/)) {
    const event = kid < head ? eventClass(view.lemmas[kid], 'ADJ', frame) : undefined;
    if (event !== undefined && isPersonClass(event)) return { node: kid, event };
  }
  return null;
}

/** "With two deaths", "has two wives"; but "is remembered for three bouts" and "two boats took them" are about something else. */
function isIdle(view: TreeView, { predicate, phrase, head }: OfFigure): boolean {
  const isPerson = head >= 0 && isPersonNoun(view.lemmas[head]);
  if (predicate === null || predicate.event === 'be') return !isPerson;
  return EXISTENCE.test(predicate.event) && !/^nsubj/.test(view.labels[phrase]);
}

/** Verbs that only join their subject to what is counted. */
const RELATES = /^(?:involve|concern|affect|cover|relate|focus|centre|center|target|include)$/;

/** Classes of what is measured and never counted. */
const OF_LEVELS = /^(?:depth|magnitude|temperature|speed|wind|away)$/;

/** "Six deaths", "39 cases": what befell people, by the counted noun alone; null for things. Bodies that lie there are found. */
function lossEvent(view: TreeView, { head, frame }: OfFigure): PredicateNode | null {
  if (head < 0 || !isNoun(view, head)) return null;
  const event = /^(?:body|corpse)$/.test(view.lemmas[head])
    ? 'find-body'
    : eventClass(view.lemmas[head], 'NOUN', frame);
  return event !== undefined && isPersonClass(event) ? { node: head, event } : null;
}

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
  // "Gold was down 0.4 percent"
  if (frame === 'percent' && event === 'win') return null;
  return { node: head, event };
}

/** "Proposed a truce for 48 hours": how long the thing proposed is to last. */
function termEvent(view: TreeView, of: OfFigure): PredicateNode | null {
  if (of.head < 0 || view.labels[of.head] !== 'obj' || caseOf(view, of.phrase) !== 'for') return null;
  const event = eventPhrase(view.lemmas, of.head)?.id;
  return event === undefined ? nounEvent(view, of) : { node: of.head, event };
}

/** What the verb above a measure says happened; null where it has no class. */
function verbEvent(view: TreeView, { phrase, frame }: OfFigure): PredicateNode | null {
  const node = ancestorsOf(view, phrase).find((above) => isVerb(view, above));
  const event = node === undefined ? undefined : eventClass(view.lemmas[node], 'VERB', frame);
  return node === undefined || event === undefined ? null : { node, event };
}

const isSubject = (view: TreeView, head: number): boolean => /^nsubj/.test(view.labels[head]);

const isPrenominal = (view: TreeView, { head, phrase, figure }: OfFigure): boolean =>
  head >= 0 && view.tokens[head].start >= figure.end && (phrase === head || view.heads[phrase] === head);

/** "58% back it and 31% do not": those who do not are counted, whatever the verb before. */
function denied(view: TreeView, { figure }: OfFigure, predicate: PredicateNode | null): PredicateNode | null {
  if (predicate === null || !/^(?:vote-for|poll-support|approve|agree)$/.test(predicate.event)) return predicate;
  const behind = view.tokens.filter(({ start }) => start >= figure.end).map(({ text }) => text.toLowerCase());
  const end = behind.findIndex((word) => /^(?:[.,;:]|and|but|while|\d.*)$/.test(word));
  const clause = behind.slice(0, end < 0 ? behind.length : end).join(' ');
  return /\b(?:do|does|did|would|will|are|were|is|was) ?n[o'’]t$/.test(clause)
    ? { ...predicate, event: 'vote-against' }
    : predicate;
}

/** "had 7 percent of the market", "give it 12 percent" */
function shareEvent(view: TreeView, { predicate, phrase }: OfFigure): PredicateNode | null {
  if (predicate === null || !isVerb(view, predicate.node)) return null;
  const isObject = [phrase, view.heads[phrase]].some((node) => node >= 0 && view.labels[node] === 'obj');
  const isHeld = /^(?:have|give|leave|get)$/.test(view.lemmas[predicate.node]) && isObject;
  return isHeld ? { node: phrase, event: 'market-share' } : null;
}

function asideEvent(view: TreeView, of: OfFigure): PredicateNode | null {
  const { predicate, figure } = of;
  const bracket = bracketAt(view, figure);
  const isInside =
    predicate !== null && bracket !== null && predicate.node > bracket.opened && predicate.node < bracket.closed;
  return nounEvent(view, of) ?? (isInside ? predicate : null);
}
