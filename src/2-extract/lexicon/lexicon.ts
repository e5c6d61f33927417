// The word lists, indexed once: event classes by word, nouns for persons and for sources.
import events from './events.json' with { type: 'json' };
import morePersons from './more-persons.json' with { type: 'json' };
import organisations from './organisations.json' with { type: 'json' };
import persons from './persons.json' with { type: 'json' };

/** What is typically counted: decides between the classes of a word with several senses. */
export type Frame = 'person' | 'object' | 'money' | 'percent' | 'event' | 'any' | 'length' | 'duration' | 'magnitude';

/** What a length or a duration is mostly of: decides between the senses of "fall", "strike", "run". */
const OF_MEASURES: Readonly<Partial<Record<Frame, readonly string[]>>> = {
  length: ['drop', 'climb', 'depth', 'away', 'travel', 'rain', 'measure', 'reach', 'quake', 'advance'],
  duration: [
    'strike-work',
    'last',
    'sentence',
    'imprison',
    'delay',
    'wait',
    'close-site',
    'suspend-player',
    'contract',
    'age',
  ],
  magnitude: ['quake', 'erupt', 'magnitude'],
};

/** What money can neither suffer nor be measured in: nobody "holds" (arrests) €3bn, and a "limit" of €500 is no speed. */
const NOT_OF_MONEY =
  /^(?:speed|temperature|wind|rain|depth|magnitude|away|land-punch|score|concede|draw|defend-title|record-sport|rank|mine|catch-animal|explore-space)$/;
/** What befalls people and money alike: "sued for", "withdrew", "bail of". */
const OF_PEOPLE_AND_MONEY = /^(?:sue|return|release|kidnap|withdraw|guard|deploy|honour|vote-for|vote-against)$/;
const isOfMoney = (id: string): boolean =>
  FRAMES.get(id) === 'person' ? OF_PEOPLE_AND_MONEY.test(id) : !NOT_OF_MONEY.test(id);

/** Whether a class can be told of what is counted: money has classes of its own, and people are no share of a market. */
export function isOfFrame(id: string, frame: Frame): boolean {
  if (frame === 'money') return isOfMoney(id);
  // "Backed up for 14 kilometres", "backed away after 14 days": nobody supports or pays a measure.
  if (frame === 'length' || frame === 'duration') return !/^(?:vote-for|vote-against|poll-support|invest)$/.test(id);
  return frame !== 'person' || id !== 'market-share';
}

type WordKind = 'verbs' | 'nouns' | 'adjectives';

const index = (kind: WordKind): ReadonlyMap<string, readonly string[]> => {
  const classesByWord = new Map<string, string[]>();
  for (const entry of events.classes) {
    for (const word of entry[kind]) {
      const classes = classesByWord.get(word);
      if (classes === undefined) classesByWord.set(word, [entry.id]);
      else classes.push(entry.id);
    }
  }
  return classesByWord;
};

const BY_KIND: Readonly<Record<WordKind, ReadonlyMap<string, readonly string[]>>> = {
  verbs: index('verbs'),
  nouns: index('nouns'),
  adjectives: index('adjectives'),
};
const FRAMES = new Map<string, string>(events.classes.map((entry) => [entry.id, entry.frame]));
/** A class of events.json, and not the lemma of a verb that has none. */
export const isEventClass = (event: string): boolean => FRAMES.has(event);
/** A class of what people do or suffer. */
export const isPersonClass = (event: string): boolean => FRAMES.get(event) === 'person';
/** A class of what happens, whatever it befalls. */
export const isEventFrame = (event: string): boolean => FRAMES.get(event) === 'event';
export const isThingClass = (event: string): boolean => FRAMES.get(event) === 'object';
export const isMoneyClass = (event: string): boolean => FRAMES.get(event) === 'money';
/** Classes of ways and times: their verbs ("push", "come") mean something else with anything but a measure. */
const isMeasureFrame = (frame: string | undefined): boolean => frame === 'length' || frame === 'duration';
const SENSES = new Map<string, Readonly<Partial<Record<Frame, string>>>>(Object.entries(events.senses));
/** Classes of the stock market, whose verbs (close, open, trade) mostly mean something else. */
const MARKETS = /^(?:share-price|market-share|own)$/;
export const isMarketClass = (event: string): boolean => MARKETS.test(event);
/** In `senses`, `objects` and `subjects`: the word tells none of its classes there. */
export const NONE = 'none';
const LIGHT = new Set(events.light);
const HAPPENINGS = new Set(events.happenings);
const SAYING = new Set(events.saying);
const PERSONS = new Map(
  Object.entries(persons.groups).flatMap(([group, words]) => words.map((word) => [word, group] as const)),
);
const SOURCES = new Set(organisations.heads);

/** "crash", "attack", "quake": what nobody schedules, happens once, somewhere, and can happen again. */
export const isHappening = (lemma: string): boolean => HAPPENINGS.has(lemma);
export const isLightVerb = (lemma: string): boolean => LIGHT.has(lemma);
export const isSayingVerb = (lemma: string): boolean => SAYING.has(lemma);
const OTHER_PERSONS = new Set(morePersons.words);
/** What people are called by what they do or where they are from: "dockworkers", "stallholders", "servicemen". */
const IN_PERSONS =
  /\p{L}{2}(?:worker|keeper|holder|goer|fighter|owner|dweller|walker|seeker|[^u]m[ae]n|wom[ae]n|person|people|folk)$/u;
/** "co-defendant", "ex-soldier" */
const WITH_OTHERS = /^(?:co|ex)-/;
/** A noun for people: "soldier", "resident". */
export const isPerson = (lemma: string): boolean =>
  PERSONS.has(lemma) ||
  OTHER_PERSONS.has(lemma) ||
  IN_PERSONS.test(lemma) ||
  (WITH_OTHERS.test(lemma) && isPerson(lemma.replace(WITH_OTHERS, '')));
/** The role group of a noun for people ("soldier" is "security"); undefined for things and people in general. */
export function roleOf(lemma: string): string | undefined {
  const group = PERSONS.get(lemma);
  return group === 'people' || group === 'victims' ? undefined : group;
}
/** A noun that can be the source of a statement: "ministry", "spokesman". */
export const isSourceNoun = (lemma: string): boolean => SOURCES.has(lemma);

export const known = (id: string | undefined): string | undefined => (id === NONE ? undefined : id);

/** The event class of a word of the given part of speech, by the frame of what is counted; undefined where it has none. */
export function eventClass(lemma: string, tag: string, frame: Frame): string | undefined {
  for (const kind of kindsOf(tag)) {
    const classes = BY_KIND[kind]
      .get(lemma)
      ?.filter((id) => FRAMES.get(id) === frame || !isMeasureFrame(FRAMES.get(id)));
    const possible = classes?.filter((id) => isOfFrame(id, frame));
    if (possible !== undefined && possible.length > 0) return known(choose(lemma, possible, frame));
  }
  return undefined;
}

/** The class of a verb that only tells of ways and times: "come" of kilometres. */
export const measureClass = (lemma: string, frame: Frame): string | undefined =>
  isMeasureFrame(frame) ? BY_KIND.verbs.get(lemma)?.find((id) => FRAMES.get(id) === frame) : undefined;

const ANIMALS = new Set(events.animals);
/** A noun for animals: what befalls people may befall them. */
export const isAnimal = (lemma: string): boolean => ANIMALS.has(lemma);

function kindsOf(tag: string): readonly WordKind[] {
  if (tag === 'VERB') return ['verbs', 'adjectives'];
  if (tag === 'ADJ') return ['adjectives', 'verbs'];
  return tag === 'NOUN' || tag === 'PROPN' ? ['nouns'] : [];
}

function choose(lemma: string, classes: readonly string[], frame: Frame): string {
  const senses = SENSES.get(lemma);
  const measured = OF_MEASURES[frame]?.find((id) => classes.includes(id));
  if (measured !== undefined && senses?.[frame] === undefined) return measured;
  const sense = senses?.[frame] ?? (frame === 'percent' ? senses?.any : undefined);
  if (sense === NONE || (sense !== undefined && classes.includes(sense))) return sense;
  // Where nothing is known of what is counted, a sense of the money pages is the least likely.
  const kind = frame === 'percent' ? 'any' : frame;
  return (
    classes.find((id) => FRAMES.get(id) === kind) ??
    classes.find((id) => FRAMES.get(id) !== 'money' && !MARKETS.test(id)) ??
    classes[0]
  );
}

const PHRASES: readonly { readonly id: string; readonly lemmas: readonly string[] }[] = events.classes
  .flatMap((entry) => entry.phrases.map((phrase) => ({ id: entry.id, lemmas: phrase.split(' ') })))
  .sort((a, b) => b.lemmas.length - a.lemmas.length);
const PHRASES_BY_FIRST = new Map<string, (typeof PHRASES)[number][]>();
for (const phrase of PHRASES) {
  const first = phrase.lemmas[0];
  PHRASES_BY_FIRST.set(first, [...(PHRASES_BY_FIRST.get(first) ?? []), phrase]);
}

type FoundPhrase = { readonly id: string; readonly last: number };

/** The class of the longest phrase of lemmas that starts at `i`; short words may stand between its parts. Money has classes of its own. */
export function phraseClass(lemmas: readonly string[], i: number, frame?: Frame): FoundPhrase | undefined {
  // "Brought in 38 wounded", "took in 300 families": people are no takings.
  const isMeant = (id: string): boolean => isOfFrame(id, frame ?? 'any') && !(frame === 'person' && isMoneyClass(id));
  const first = phrasesAt(lemmas, i, isMeant).next().value ?? undefined;
  if (first === undefined || frame === undefined) return first;
  // "Turned up 14 passports", "55,000 turned up": of classes that share a phrase, the one of what is counted.
  const isOwn = (id: string): boolean => isMeant(id) && FRAMES.get(id) === (frame === 'percent' ? 'any' : frame);
  const own = phrasesAt(lemmas, i, isOwn).next().value ?? undefined;
  return own?.last === first.last ? own : first;
}

/** As `phraseClass`, of what happens: a class that is mostly counted as an event before others, and none of money. */
export function eventPhrase(lemmas: readonly string[], i: number): FoundPhrase | undefined {
  const isEvent = (id: string): boolean => FRAMES.get(id) === 'event';
  const ofEvent = phrasesAt(lemmas, i, isEvent).next().value ?? undefined;
  const longest = phrasesAt(lemmas, i, (id) => !isMoneyClass(id) && !isMarketClass(id)).next().value ?? undefined;
  // Who "went on trial" did not go on.
  return ofEvent === undefined || (longest !== undefined && longest.last > ofEvent.last) ? longest : ofEvent;
}

/** As `phraseClass`, of what befalls things alone: a ship that "goes down" does not fall as a price does. */
export const objectPhrase = (lemmas: readonly string[], i: number): string | undefined =>
  phrasesAt(lemmas, i, isThingClass).next().value?.id;

/** Longest first. */
function* phrasesAt(
  lemmas: readonly string[],
  i: number,
  isWanted: (id: string) => boolean,
): Generator<FoundPhrase, null> {
  for (const { id, lemmas: wanted } of PHRASES_BY_FIRST.get(lemmas[i]) ?? []) {
    const last = isWanted(id) ? endOfPhrase(lemmas, i, wanted) : null;
    if (last !== null) yield { id, last };
  }
  return null;
}

function endOfPhrase(lemmas: readonly string[], i: number, wanted: readonly string[]): number | null {
  let at = i;
  let k = 1;
  while (k < wanted.length && at + 1 < lemmas.length) {
    at += 1;
    if (lemmas[at] === wanted[k]) k += 1;
    else if (
      !/^(?:the|a|an|his|her|its|their|into|of|to|also|all|so|very|already|currently|immediately)$/.test(lemmas[at])
    )
      break;
  }
  return k === wanted.length && wanted.length > 1 ? at : null;
}
