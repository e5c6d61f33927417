// What a verb tells together with the noun it takes and the words behind that noun.
import { type Frame, isMoneyClass, isPersonClass, measureClass, phraseClass } from '../lexicon/lexicon.ts';
import {
  classOfDoer,
  classWithObject,
  classWithSubject,
  isIdleWith,
  isOfDoers,
  type Reach,
} from '../lexicon/with-nouns.ts';
import { subjectOf } from './measured.ts';
import { caseOf, isNoun, kidsBy, type TreeView } from './tree-view.ts';

/** What a verb means with this measure or this noun alone: "came eight kilometres", "took seven villages", "knocked out 12 tanks". */
export function specialClass(view: TreeView, verb: number, frame: Frame, counted: number): string | undefined {
  const noun = counted < 0 ? '' : view.lemmas[counted];
  return (
    measureClass(view.lemmas[verb], frame) ??
    particleClass(view, verb, counted) ??
    doneClass(view, verb, counted) ??
    // "Four teams lost": who does it is no object.
    objectClass(view.lemmas[verb], noun, {
      anyone: !isDoer(view, counted),
      anything: isOfCounts(frame) && isTaken(view, verb, counted),
    }) ??
    takenClass(view, verb, counted, isDoer(view, counted) || frame === 'duration')
  );
}

/** "Lost 14 sons", "lost 14 of its sons": the object itself, or the part of it. */
function isTaken(view: TreeView, verb: number, counted: number): boolean {
  if (counted < 0 || !isNoun(view, counted)) return false;
  const top = view.labels[counted] === 'nmod' ? view.heads[counted] : counted;
  return top >= 0 && view.labels[top] === 'obj' && view.heads[top] === verb;
}

const PLACES = /^(?:in|at|across|from|near|around|on)$/;
const isOfCounts = (frame: Frame): boolean => frame === 'person' || frame === 'any';

const isPassive = (view: TreeView, verb: number): boolean => kidsBy(view, verb, /^(?:nsubj:pass|aux:pass)$/).length > 0;

const isDoer = (view: TreeView, node: number): boolean => node >= 0 && view.labels[node] === 'nsubj';

/** The verb itself where it has none of its classes with this noun. */
const objectClass = (verb: string, noun: string, reach: Reach): string | undefined =>
  isIdleWith(verb, noun) ? verb : classWithObject(verb, noun, reach);

/** What a verb does to its own object, where something else is counted: "cut its workforce by 400", "three caught the virus". */
export function takenClass(view: TreeView, verb: number, counted: number, isOfDoer: boolean): string | undefined {
  const object = kidsBy(view, verb, /^(?:obj|nsubj:pass)$/).find((kid) => kid !== counted && isNoun(view, kid));
  // "Broke windows in three streets", "held the title for the fifth time": where it was done, and how often.
  const isWhere = counted >= 0 && PLACES.test(caseOf(view, counted));
  const isOften = counted >= 0 && view.lemmas[counted] === 'time';
  if (object === undefined || isOften) return undefined;
  const event = objectClass(view.lemmas[verb], view.lemmas[object], { anyone: true, anything: false });
  // "Held elections in 14 districts": nobody owns them.
  if (isWhere) return event === view.lemmas[verb] ? event : undefined;
  return event !== undefined && (!isOfDoer || isPersonClass(event)) ? event : undefined;
}

/** What a verb means with this subject: "the fever spread to 12 villages". */
function doneClass(view: TreeView, verb: number, counted: number): string | undefined {
  const agent = kidsBy(view, verb, /^obl/).find((kid) => caseOf(view, kid) === 'by');
  const subject = agent ?? (isPassive(view, verb) ? -1 : subjectOf(view, verb, -1));
  if (subject < 0) return undefined;
  const noun = counted < 0 || counted === subject ? '' : view.lemmas[counted];
  const withParticle = `${view.lemmas[verb]} ${view.lemmas[verb + 1] ?? ''}`;
  return [withParticle, view.lemmas[verb]]
    .map((words) => classWithSubject(words, view.lemmas[subject].toLowerCase(), noun))
    .find((event) => event !== undefined);
}

/** What a verb and its particle mean with this noun: what is brought down is a plane or a wall, and power is knocked out to homes. */
const particleClass = (view: TreeView, verb: number, counted: number): string | undefined =>
  counted < 0 || /^(?:to|for|from)$/.test(caseOf(view, counted))
    ? undefined
    : classWithObject(`${view.lemmas[verb]} ${view.lemmas[verb + 1] ?? ''}`, view.lemmas[counted]);

/** The class of the phrase that a verb begins, by its noun first. */
export const phraseOfVerb = (view: TreeView, verb: number, frame: Frame, counted: number): string | undefined =>
  particleClass(view, verb, counted) ?? phraseClass(view.lemmas, verb, frame)?.id;

/** "Intensive care", "critical condition": the phrase that ends with the noun. */
export function phraseEndingAt(view: TreeView, noun: number): string | undefined {
  const found = noun > 0 ? phraseClass(view.lemmas, noun - 1) : undefined;
  return found?.last === noun ? found.id : undefined;
}

/**
 * The phrase that a verb makes with what follows the counted phrase: "sent 83 to hospital", "drove 4,000 people from their
 * homes", "took 430 soldiers prisoner". `last`: the last token of the counted phrase.
 */
export function phraseAround(view: TreeView, verb: number, last: number): string | undefined {
  const found = phraseClass([view.lemmas[verb], ...view.lemmas.slice(last + 1, last + 1 + LONGEST_PHRASE)], 0);
  // In "pulled 300 kettles in spring" the "in" belongs to the spring.
  const end = found === undefined ? -1 : last + found.last;
  const isPreposition = end >= 0 && view.labels[end] === 'case';
  return found === undefined || isPreposition || isMoneyClass(found.id) ? undefined : found.id;
}

/** Words behind the counted phrase that may belong to the phrase of its verb. */
const LONGEST_PHRASE = 5;

/** What the verb tells of doers or of sufferers alone is not told of the others: "supports 4,500 families", "two men carried it". */
export function ofOthers(view: TreeView, verb: number, counted: number): string | undefined {
  const label = counted < 0 ? '' : view.labels[counted];
  const isDone = label === 'obj' || label === 'nsubj:pass' || (label === 'obl' && caseOf(view, counted) !== 'by');
  if (isOfDoers(view.lemmas[verb]) && isDone) return view.lemmas[verb];
  return label === 'nsubj' ? classOfDoer(view.lemmas[verb]) : undefined;
}
