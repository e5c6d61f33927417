// What a verb tells together with the noun it takes and the words behind that noun.
import {
  classWithObject,
  classWithSubject,
  type Frame,
  isMoneyClass,
  measureClass,
  phraseClass,
} from '../lexicon/lexicon.ts';
import { subjectOf } from './measured.ts';
import { caseOf, type TreeView } from './tree-view.ts';

/** What a verb means with this measure or this noun alone: "came eight kilometres", "took seven villages", "knocked out 12 tanks". */
export function specialClass(view: TreeView, verb: number, frame: Frame, counted: number): string | undefined {
  const noun = counted < 0 ? '' : view.lemmas[counted];
  return (
    measureClass(view.lemmas[verb], frame) ??
    particleClass(view, verb, counted) ??
    classWithObject(view.lemmas[verb], noun) ??
    doneClass(view, verb)
  );
}

/** What a verb means with this subject: "the fever spread to 12 villages". */
function doneClass(view: TreeView, verb: number): string | undefined {
  const subject = subjectOf(view, verb, -1);
  return subject < 0 ? undefined : classWithSubject(view.lemmas[verb], view.lemmas[subject]);
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
