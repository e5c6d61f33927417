// Dates, years and clock times, each with its role (on, until, since …) and what is dated.
import type { Claim, DateValue, Span } from '../../model.ts';
import { localOffsets } from '../date/local-offsets.ts';
import { type Dated, readDates } from '../date/read-dates.ts';
import { classNoun, eventWords, participle } from '../lexicon/event-words.ts';
import { isMarketClass, isMoneyClass } from '../lexicon/lexicon.ts';
import { located } from '../located.ts';
import { attributionOf, type Reading, type ReadSentence } from '../reading.ts';
import { modalityOf } from '../scope/modality.ts';
import { placeNear } from '../scope/places.ts';
import { predicateNear } from '../syntax/predicate.ts';
import { liesAhead } from '../tree/ahead.ts';
import { type DatedEvent, datedEvent, endsAt } from '../tree/dated.ts';
import { isVerb, kidsBy, phraseOf, type TreeView, topOf } from '../tree/tree-view.ts';

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
  const isAhead = (day: Span): boolean =>
    sentence.zone !== 'headline' && liesAhead(sentence.tree(), topOf(sentence.tree(), day));
  const dates = readDates(reading.article.text, sentence, reading.day, isAhead);
  known.set(sentence, dates);
  return dates;
}

/** Dates and figures both ask for a sentence's dates. */
const known = new WeakMap<ReadSentence, readonly Dated[]>();

function toClaim(reading: Reading, sentence: ReadSentence, dated: Dated): Claim {
  const { article } = reading;
  const place = placeNear(article.text, sentence, dated);
  const top = topOf(sentence.tree(), dated);
  const attribution = attributionOf(reading, sentence, dated, top);
  const event = eventOf(sentence, dated, top);
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
function localTime({ article, day }: Reading, { value, start, end }: Dated): Pick<DateValue, 'localOffsets'> {
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
function eventOf(sentence: ReadSentence, dated: Dated, top: number): Claim['subject'] {
  const view = sentence.tree();
  const found = datedEvent(view, dated, top);
  if (found === null) return eventNear(sentence, dated);
  const { theme, node } = found;
  const event = dated.role === 'until' && endsAt(found.event, view.lemmas[node]) ? 'end' : found.event;
  const head = theme < 0 ? view.lemmas[node] : view.lemmas[theme];
  const text = theme >= 0 ? textOf(view, theme) : isVerb(view, node) ? nounOf(head, event) : head;
  return UNASKED.test(event) ? { head, text } : { head, text, event, ...predicateOf(view, { ...found, event }) };
}

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
  return { head, text: head, event: predicate.event, predicate: eventWords(predicate.event) };
}

/** The noun before the predicate: what was closed, struck, founded. */
function nounBefore(sentence: ReadSentence, predicate: number): string {
  for (let i = predicate - 1; i >= 0 && i >= predicate - 8; i -= 1) {
    const token = sentence.tokens[i];
    if (token.tag === 'NOUN' || (token.tag === 'PROPN' && !/day$/.test(token.lower))) return token.lemma;
  }
  return sentence.tokens[predicate].lemma;
}
