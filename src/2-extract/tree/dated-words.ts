// What a verb or a noun tells that happened, and what it befell: "the bridge opened", "charges were filed", "the talks".
import {
  eventClass,
  eventPhrase,
  isEventFrame,
  isHappening,
  isLightVerb,
  isMarketClass,
  isMoneyClass,
  isPerson,
  isSayingVerb,
  objectPhrase,
} from '../lexicon/lexicon.ts';
import { classWithObject } from '../lexicon/with-nouns.ts';
import { caseOf, isNoun, isVerb, kidsBy, lastName, type TreeView } from './tree-view.ts';

export type DatedEvent = {
  readonly node: number;
  /** Event class, else the lemma. */
  readonly event: string;
  /** What it befalls, else who does it; -1 where neither is named. */
  readonly theme: number;
  /** It is told by a verb that befalls its theme: "the bridge opened", not "the fire killed three". */
  readonly isOfTheme: boolean;
};

/** A date further below its event than this is a parse error. */
export const DEEPEST = 6;

/** "Saturday afternoon", "10am tomorrow": the parts of one time. */
export const OF_DAY =
  /^(?:morning|afternoon|evening|night|dawn|noon|midnight|today|tomorrow|yesterday|hour|[ap]\.?m\.?|\d.*)$/;

export const isPredicate = (view: TreeView, node: number): boolean =>
  kidsBy(view, node, /^(?:cop|nsubj|nsubj:pass)$/).length > 0;

/** "The 5.15pm kick-off", "the talks on Wednesday"; "the talks were on Wednesday" too. */
export function nounEvent(view: TreeView, node: number): string | undefined {
  const event = nounClass(view.lemmas[node]);
  const isEvent =
    event !== undefined && !isOfMoney(event) && !isPerson(view.lemmas[node]) && !PLACES.test(view.lemmas[node]);
  return isEvent && !isPredicate(view, node) ? event : undefined;
}

/** A stampede has no class, and is an event all the same. */
export const nounClass = (lemma: string): string | undefined =>
  eventClass(lemma, 'NOUN', 'event') ?? (isHappening(lemma) ? lemma : undefined);

/** Where something happens: "patrolled the mine on Friday". */
const PLACES =
  /^(?:mine|oilfield|building|site|installation|camp|shelter|refuge|jail|prison|hospital|school|checkpoint|park|forest|reserve|sanctuary|base|border|crossing|exit|garrison|barracks|coalition|party|place)$/;

const isPlace = (view: TreeView, node: number): boolean => PLACES.test(view.lemmas[node]) || view.pos[node] === 'PROPN';

export const ofNoun = (view: TreeView, node: number, event: string | undefined): DatedEvent =>
  event === undefined
    ? {
        node,
        event: eventClass(view.lemmas[node], 'NOUN', 'event') ?? view.lemmas[node],
        theme: subjectOf(view, node),
        isOfTheme: false,
      }
    : { node, event, theme: node, isOfTheme: false };

export const isOfMoney = (event: string): boolean => isMoneyClass(event) || isMarketClass(event);

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

export function ofVerb(view: TreeView, node: number): Omit<DatedEvent, 'node'> {
  if (isQuoted(view, node)) return { event: 'share-price', theme: subjectOf(view, node), isOfTheme: false };
  const object = kidsBy(view, node, /^obj$/).find(
    (kid) => isNoun(view, kid) && !isMeasured(view, kid) && !OF_DAY.test(view.lemmas[kid]),
  );
  const subject = subjectOf(view, node);
  if (object !== undefined && isDisaster(view, subject) && eventClass(view.lemmas[node], 'VERB', 'event') === 'occur')
    return { event: 'occur', theme: subject, isOfTheme: true };
  // "The vote took place", "the ban takes effect": what is told of is the subject.
  const isWhole =
    object !== undefined && subject >= 0 && PART_OF_VERB.test(`${view.lemmas[node]} ${view.lemmas[object]}`);
  const theme = isWhole ? subject : (object ?? subject);
  const isOfTheme = !isWhole && (object !== undefined || kidsBy(view, node, /^obj$/).length === 0);
  const lemma = view.lemmas[node];
  // "filed charges", and "charges were filed"
  const withTheme = theme < 0 ? undefined : eventPhrase([lemma, view.lemmas[isWhole ? object : theme]], 0);
  // "the tanker was seized", and the power station was
  const ofObject =
    theme < 0
      ? undefined
      : (classWithObject(`${lemma} ${view.lemmas[node + 1] ?? ''}`, view.lemmas[theme]) ??
        classWithObject(lemma, view.lemmas[theme]));
  const spelt = eventPhrase(view.lemmas, node);
  // "Lost his fight for life" is told by all of it, and not by the fight.
  const isLonger = object !== undefined && spelt !== undefined && spelt.last > object;
  const phrase = isLonger ? spelt.id : (ofObject ?? withParticle(view, node, object) ?? (spelt ?? withTheme)?.id);
  if (phrase !== undefined) {
    // "The chief executive took over in May", and no town.
    if (phrase === 'capture-territory' && object === undefined && isTakingOver(view, node))
      return { event: 'appoint', theme, isOfTheme };
    // "It went down at 3am": what is no figure does not fall as figures do.
    const isFall = phrase === 'fall' && !(theme >= 0 && isFigure(view.lemmas[theme]));
    const ofThing = isFall ? objectPhrase(view.lemmas, node) : undefined;
    return { event: ofThing ?? (isFall ? 'drop' : phrase), theme, isOfTheme };
  }
  if (isBeaten(view, node)) return { event: 'win', theme: subject, isOfTheme: false };
  const own = isCarriedOut(view, node) ? undefined : ownClass(view, node, theme);
  const isEmpty = own === undefined || isOfMoney(own);
  // "made an attempt", "tendered his resignation", "talks were moved to Friday": the noun tells what happened
  const told =
    (isEmpty && !isSpeaker(view, node, object) && !isDoneTo(view, node, object)) ||
    isLightVerb(lemma) ||
    HOLDS.test(lemma)
      ? theme < 0
        ? undefined
        : nounEvent(view, theme)
      : undefined;
  return { event: told ?? (isEmpty ? (lemma === 'fall' ? 'drop' : lemma) : own), theme, isOfTheme };
}

const PART_OF_VERB =
  /^(?:take (?:place|effect|office|power|shape|part)|make landfall|come ashore|open fire|catch fire)$/;

/** "Put the blaze out", "called the strike off": verb and particle are one word, whatever stands between. */
function withParticle(view: TreeView, verb: number, object: number | undefined): string | undefined {
  const particle = object === undefined ? undefined : view.lemmas[object + 1];
  if (particle === undefined || !/^(?:off|out|down|up)$/.test(particle) || object === undefined) return undefined;
  const isFree = !/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(view.pos[object + 2] ?? '');
  return isFree ? eventPhrase([view.lemmas[verb], particle], 0)?.id : undefined;
}

/** "Beat Brenn 2-0", "beat her in the final": in sport nobody is beaten with fists, nor voted down. */
const isBeaten = (view: TreeView, verb: number): boolean =>
  /^(?:beat|defeat)$/.test(view.lemmas[verb]) &&
  view.tokens
    .slice(verb + 1, verb + 1 + SCORE_REACH)
    .some(
      ({ text }) =>
        /^\d{1,3}[-–]\d{1,3}$/.test(text) ||
        /^(?:final|semi-?finals?|quarter-?finals?|match|derby|shoot-out|penalties|play-?offs?|tie-break|points|rounds?|title|league)$/i.test(
          text,
        ),
    );
/** Words behind the verb in which the score or the game is told. */
const SCORE_REACH = 12;

const isTakingOver = (view: TreeView, verb: number): boolean =>
  view.lemmas[verb] === 'take' &&
  view.lemmas[verb + 1] === 'over' &&
  !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(view.pos[verb + 2] ?? '') &&
  kidsBy(view, verb, /^nsubj:pass$/).length === 0;

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
  // "Took Brenn", "took the pass": only time is taken by what lasts.
  if (event === 'last' && view.lemmas[verb] === 'take' && theme >= 0)
    return isPlace(view, theme) ? 'capture-territory' : undefined;
  // "Led the party from 1999": a lead in polls has no object.
  if (event === 'poll-support' && view.lemmas[verb] === 'lead' && kidsBy(view, verb, /^obj$/).length > 0)
    return undefined;
  // "Served as minister from 2009": only a sentence is served in prison.
  if (view.lemmas[verb] === 'serve' && !(theme >= 0 && /^(?:sentence|term|time|prison|jail)$/.test(view.lemmas[theme])))
    return undefined;
  const isOpen = event === undefined || !isEventFrame(event);
  return isOpen && isSuffered(view, verb, theme) ? eventClass(view.lemmas[verb], tag, 'person') : event;
}

/** "It sank", "the cable was cut": what is no figure does not fall as figures do. */
export function fallOfThing(verb: string): string | undefined {
  const event = eventClass(verb, 'VERB', 'object');
  return event === 'fall' ? undefined : event;
}

/** "Annulled the vote": what is done to a happening has a day of its own; who sees one is there, who tenders his resignation resigns. */
const isDoneTo = (view: TreeView, verb: number, object: number | undefined): boolean =>
  (UNDOES.test(view.lemmas[verb]) && kidsBy(view, verb, /^compound:prt$/).length === 0) ||
  (object !== undefined && kidsBy(view, object, /^nmod:poss$/).length === 0 && !TAKES_PART.test(view.lemmas[verb]));
/** Done to what has been agreed or decided before. */
const UNDOES = /^(?:break|breach|violate|flout|annul|overturn|quash|invalidate|nullify|rescind|revoke)$/;
const TAKES_PART =
  /^(?:see|witness|watch|survive|suffer|undergo|endure|experience|attend|commit|perpetrate|stage|mount|launch|trigger|spark|provoke|cause|unleash|host|organise|organize|celebrate|mark|observe|lead|play|fight|lose|contest|complete|perform|execute|conduct|wage|enter|join|carry|deliver|put|bring|set|get|keep|record|register|report|film|capture|rock|hit|strike|shake)$/;

/** What rises and falls by numbers. */
const FIGURES =
  /^(?:toll|number|count|total|tally|figure|rate|price|share|stock|index|sale|revenue|profit|income|cost|rating|level|temperature|yield|currency|value|market|growth|inflation|unemployment|demand|output|production|turnout|support|debt|deficit|budget)$/;
export const isFigure = (noun: string): boolean => FIGURES.test(noun);

const isSuffered = (view: TreeView, verb: number, theme: number): boolean =>
  theme >= 0 && isPerson(view.lemmas[theme]) && kidsBy(view, verb, /^(?:obj|nsubj:pass)$/).length > 0;

/** "Fell 38 percent": how much, and not what. */
const isMeasured = (view: TreeView, node: number): boolean => kidsBy(view, node, /^nummod$/).length > 0;

/** The subject of a verb, also one that stands with the clause around it; -1 where it is a pronoun or not printed. */
export function subjectOf(view: TreeView, verb: number): number {
  for (let at = verb, depth = 0; at >= 0 && depth < DEEPEST; at = view.heads[at], depth += 1) {
    const [subject] = kidsBy(view, at, /^(?:nsubj|nsubj:pass)$/);
    const label = view.labels[at];
    // "a climber who fell", "a limit imposed on Saturday"
    if (/^acl/.test(label) && (subject === undefined || !isNoun(view, subject))) return view.heads[at];
    if (subject !== undefined) return isNoun(view, subject) ? lastName(view, subject) : -1;
    if (!/^(?:xcomp|conj|advcl)$/.test(label) && !(label === 'obl' && isVerb(view, at))) return -1;
  }
  return -1;
}
