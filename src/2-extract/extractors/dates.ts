// Dates, years and clock times, each with its role (on, until, since …) and what is dated.
import type { Claim, DateValue, Span } from '../../model.ts';
import { localOffsets } from '../date/local-offsets.ts';
import { type Dated, readDates } from '../date/read-dates.ts';
import { withSaidDays } from '../date/said-days.ts';
import { classNoun, eventWords, participle } from '../lexicon/event-words.ts';
import { eventClass, isMarketClass, isMoneyClass } from '../lexicon/lexicon.ts';
import { located } from '../located.ts';
import { firstEndingBehind, overlapping } from '../overlapping.ts';
import { attributionOf, type Reading, type ReadSentence } from '../reading.ts';
import { modalityOf } from '../scope/modality.ts';
import { placeNear } from '../scope/places.ts';
import { predicateNear } from '../syntax/predicate.ts';
import { type Side, sideOf } from '../tree/ahead.ts';
import { datedEvent, happeningOf, isOccasionOfSaying, isToldOfIt } from '../tree/dated.ts';
import { type DatedEvent, endsAt, fallOfThing, isFigure } from '../tree/dated-words.ts';
import { isState } from '../tree/states.ts';
import { caseOf, isVerb, kidsBy, phraseOf, type TreeView, topOf } from '../tree/tree-view.ts';

export function extractDates(reading: Reading): readonly Claim[] {
  return reading.sentences.flatMap((sentence) =>
    datesIn(reading, sentence).map((dated) => toClaim(reading, sentence, dated)),
  );
}

/** Where the sentence's dates stand: their numbers are no figures. */
export function datesIn(reading: Reading, sentence: ReadSentence): readonly Dated[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  // Headlines tell the past in the present tense.
  const side = (day: Span): Side =>
    sentence.zone === 'headline' ? null : sideOf(sentence.tree(), topOf(sentence.tree(), day));
  const { text } = reading.article;
  const read = readDates(text, sentence, reading.day, side);
  const quoted = overlapping(reading.quotations, sentence).filter(({ isLabel }) => !isLabel);
  const dates = reading.day === null ? read : withSaidDays(text, sentence, read, quoted, reading.day);
  known.set(sentence, dates);
  return dates;
}

/** Dates and figures both ask for a sentence's dates. */
const known = new WeakMap<ReadSentence, readonly Dated[]>();

function toClaim(reading: Reading, sentence: ReadSentence, dated: Dated): Claim {
  const { article } = reading;
  const place = placeNear(article.text, sentence, dated);
  const told = dated.glosses === undefined ? dated : { ...dated, ...dated.glosses };
  const top = topOf(sentence.tree(), told);
  const attribution = attributionOf(reading, sentence, dated, top);
  const event = eventOf(reading, sentence, told, top);
  return {
    ...located(article, sentence, 'date', dated),
    by: dated.by,
    date: { ...dateOf(dated), ...localTime(reading, dated) },
    ...(event === undefined ? {} : { subject: event }),
    scope: place === undefined ? {} : { place },
    ...(attribution === undefined ? {} : { attribution }),
    modality: modalityOf(sentence, dated),
  };
}

/** "7:37 a.m. local time" */
function localTime(
  { article, day }: Reading,
  { value, start, end, localOffsets: glossed }: Dated,
): Pick<DateValue, 'localOffsets'> {
  if (glossed !== undefined) return { localOffsets: glossed };
  const isLocal = NO_ZONE.test(value) && LOCAL.test(article.text.slice(start, end + LOCAL_LENGTH));
  const offsets = isLocal ? localOffsets(article, /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? day) : [];
  return offsets.length === 0 ? {} : { localOffsets: offsets };
}
const NO_ZONE = /T\d\d:\d\d$/;
const LOCAL = /\d\D{0,6}\blocal time\b/i;
const LOCAL_LENGTH = ' (local time'.length;

const dateOf = ({ value, basis, role, isApproximate, isHalfUnknown }: Dated): DateValue => ({
  value,
  basis,
  role,
  ...(isApproximate === undefined ? {} : { isApproximate }),
  ...(isHalfUnknown === undefined ? {} : { isHalfUnknown }),
});

/** What is dated: by the tree, and in fragments without one by the words around. */
function eventOf(reading: Reading, sentence: ReadSentence, dated: Dated, top: number): Claim['subject'] {
  const view = sentence.tree();
  const found = datedEvent(view, dated, top);
  if (found === null) return eventNear(sentence, dated);
  const { theme, node } = found;
  const meant = isToldOfIt(view, found) ? lastHappening(reading, sentence) : undefined;
  if (meant !== undefined) return { ...meant, event: found.event, ...predicateOf(view, { ...found, theme: node }) };
  const crime = crimeOf(view, dated, found, reading.day);
  if (crime >= 0) return { head: view.lemmas[crime], text: view.lemmas[crime] };
  if (isAsOf(view, dated, found) || isOccasionOfSaying(view, found))
    return { head: view.lemmas[node], text: view.lemmas[node] };
  const event = dated.role === 'until' && endsAt(found.event, view.lemmas[node]) ? 'end' : found.event;
  const head = theme < 0 ? view.lemmas[node] : view.lemmas[theme];
  const text = theme >= 0 ? textOf(view, theme) : isVerb(view, node) ? nounOf(head, event) : head;
  // "The cable cuts occurred at 7:28": a noun tells of what happened, whatever its class.
  if (UNASKED.test(event)) return isToldByNoun(view, found) ? { head, text, event: head } : { head, text };
  return { head, text, event, ...predicateOf(view, { ...found, event }) };
}

/** "Charged with fraud on May 1, 2005": a day of years ago is that of the deed, and not of the charge; -1 for others. */
function crimeOf(view: TreeView, { value, basis, start }: Dated, { node }: DatedEvent, day: string | null): number {
  const isOld = basis === 'stated' && /^\d{4}/.test(value) && (day === null || value.slice(0, 4) < day.slice(0, 4));
  if (!isOld || !/^(?:charge|accuse|convict|indict|suspect)$/.test(view.lemmas[node])) return -1;
  return (
    kidsBy(view, node, /^obl$/).find(
      (kid) => kid > node && view.tokens[kid].end < start && /^(?:with|of)$/.test(caseOf(view, kid)),
    ) ?? -1
  );
}

/** What the sentence before tells of, where that happens. */
function lastHappening({ sentences }: Reading, sentence: ReadSentence): Pick<Subject, 'head' | 'text'> | undefined {
  const view = sentences[firstEndingBehind(sentences, sentence.start) - 1]?.tree();
  const at = view === undefined ? -1 : happeningOf(view);
  return view === undefined || at < 0 ? undefined : { head: view.lemmas[at], text: textOf(view, at) };
}
type Subject = NonNullable<Claim['subject']>;

/** "The cuts happened": what is told of is the noun. */
const isToldByNoun = (view: TreeView, { node, event, theme }: DatedEvent): boolean =>
  !isVerb(view, node) || (theme >= 0 && eventClass(view.lemmas[theme], 'NOUN', 'event') === event);

/** "It died in May": a death. Empty where the noun of the class is of another verb: who quits need not retire. */
function nounOf(verb: string, event: string): string {
  const noun = classNoun(event) ?? '';
  return noun.charAt(0) === verb.charAt(0) ? noun : '';
}

/** The verb as the source has it: "the mayor quit" is no dismissal. Beginnings, ends and lengths of time are called so. */
function predicateOf(view: TreeView, { event, node, theme, isOfTheme }: DatedEvent): { readonly predicate?: string } {
  if (!isVerb(view, node) || theme < 0 || /^(?:begin|end|last)$/.test(event)) return { predicate: eventWords(event) };
  const particles = kidsBy(view, node, /^compound:prt$/).map((kid) => view.tokens[kid].text.toLowerCase());
  return isOfTheme ? { predicate: [participle(view.lemmas[node]), ...particles].join(' ') } : {};
}

/** When somebody spoke or a figure moved is asked by nobody: either has a day of its own each time. */
const UNASKED = /^(?:say|tell|add|write|report|state|ask|rise|fall|reach|number|measure)$/;

/** "As of Monday 17 had been found", "at 11 p.m. the toll was 11", "was still missing on Sunday", "freed two more on Tuesday": the day of a count or of a state, and of nothing that happened then. */
function isAsOf(view: TreeView, dated: Dated, { node, theme }: DatedEvent): boolean {
  const before = view.tokens.filter(({ end }) => end <= dated.start).map(({ text }) => text);
  return (
    (dated.role === 'on' && isState(view, node)) ||
    /\bas (?:of|at)(?: \S+)?$/i.test(before.join(' ')) ||
    kidsBy(view, node, /^advmod$/).some((kid) => view.lemmas[kid] === 'still') ||
    [theme, ...kidsBy(view, node, /^obj$/)].some((one) =>
      /^(?:more|further)$/.test(view.tokens[one - 1]?.text ?? ''),
    ) ||
    ([node, theme].some((one) => one >= 0 && isCount(view, one)) && kidsBy(view, node, /^cop$/).length > 0) ||
    [node, theme].some((one) => one >= 0 && isToldAsCount(view, one))
  );
}
/** "Reported 47 cases on Friday", "updated the count on Monday" */
const isToldAsCount = (view: TreeView, node: number): boolean => {
  const verb = view.labels[node] === 'obj' ? view.lemmas[view.heads[node]] : '';
  return (
    (verb === 'report' && kidsBy(view, node, /^nummod$/).length > 0) ||
    (/^(?:update|revise|raise|lower|correct)$/.test(verb) && isCount(view, node))
  );
};
const isCount = (view: TreeView, node: number): boolean =>
  /^(?:toll|number|total|count|tally|figure)$/.test(view.lemmas[node]);

/** The words of a noun phrase, without dates and what follows its noun. */
const textOf = (view: TreeView, theme: number): string =>
  phraseOf(view, theme)
    .filter((node) => node <= theme && /^(?:ADJ|NOUN|PROPN|X)$/.test(view.pos[node]))
    .map((node) => view.tokens[node].text)
    .join(' ');

function eventNear(sentence: ReadSentence, dated: Dated): Claim['subject'] {
  const first = sentence.tokens.findIndex((token) => token.end > dated.start);
  const next = sentence.tokens.findIndex((token) => token.start >= dated.end);
  const predicate = predicateNear(sentence, first, next < 0 ? sentence.tokens.length : next, 'event', new Set());
  if (predicate === null || isMoneyClass(predicate.event) || isMarketClass(predicate.event)) return undefined;
  const head = nounBefore(sentence, predicate.token);
  const { lemma } = sentence.tokens[predicate.token];
  const event = predicate.event === 'fall' && !isFigure(head) ? (fallOfThing(lemma) ?? lemma) : predicate.event;
  return UNASKED.test(event) ? { head, text: head } : { head, text: head, event, predicate: eventWords(event) };
}

/** The noun before the predicate: what was closed, struck, founded. */
function nounBefore(sentence: ReadSentence, predicate: number): string {
  for (let i = predicate - 1; i >= 0 && i >= predicate - 8; i -= 1) {
    const token = sentence.tokens[i];
    if (token.tag === 'NOUN' || (token.tag === 'PROPN' && !/day$/.test(token.lower))) return token.lemma;
  }
  return sentence.tokens[predicate].lemma;
}
