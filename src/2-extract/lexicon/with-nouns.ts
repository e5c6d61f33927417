// What a verb means with what it is done to and with who does it: "lose" of villages, of soldiers, of tanks.
import events from './events.json' with { type: 'json' };
import { isPerson, known, NONE } from './lexicon.ts';
import persons from './persons.json' with { type: 'json' };

/** A row of `objects` or `subjects`: nouns one by one and by kind; `of`: what must be counted beside the noun. */
type Row = {
  readonly id: string;
  readonly verbs: readonly string[];
  readonly nouns?: readonly string[];
  readonly kinds?: readonly string[];
  readonly of?: string;
};
type WithNoun = {
  readonly id: string;
  readonly nouns: ReadonlySet<string>;
  readonly isOfAnyone: boolean;
  readonly isOfAnything: boolean;
  readonly isToPersons: boolean;
  readonly isToAnything: boolean;
};

const KINDS: Readonly<Record<string, readonly string[]>> = { ...persons.groups, ...events.kinds };
const PERSON = 'person';
const ANYTHING = 'any';

/** By verb. */
function withNouns(rows: readonly Row[]): ReadonlyMap<string, readonly WithNoun[]> {
  const byVerb = new Map<string, WithNoun[]>();
  for (const { id, verbs, nouns = [], kinds = [], of } of rows) {
    const listed = new Set([...nouns, ...kinds.flatMap((kind) => KINDS[kind] ?? [])]);
    const row = {
      id,
      nouns: listed,
      isOfAnyone: kinds.includes(PERSON),
      isOfAnything: kinds.includes(ANYTHING),
      isToPersons: of === PERSON,
      isToAnything: of === ANYTHING,
    };
    for (const verb of verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), row]);
  }
  return byVerb;
}
const OBJECTS = withNouns(events.objects);
const SUBJECTS = withNouns(events.subjects);

/** Whether rows for anyone and for anything speak: of what a verb is done to, and not of who does it. */
export type Reach = { readonly anyone: boolean; readonly anything: boolean };
const LISTED: Reach = { anyone: false, anything: false };

const isNounOf = (row: WithNoun, noun: string, { anyone, anything }: Reach): boolean =>
  row.nouns.has(noun) || (anyone && row.isOfAnyone && isPerson(noun)) || (anything && row.isOfAnything && noun !== '');

const classWithNoun = (verb: string, noun: string, reach: Reach): string | undefined =>
  OBJECTS.get(verb)?.find((row) => isNounOf(row, noun, reach))?.id;

/** The class that a verb takes on with what is counted: "lose" of villages, of soldiers, of tanks. */
export const classWithObject = (verb: string, counted: string, reach = LISTED): string | undefined =>
  known(classWithNoun(verb, counted, reach));
/** The class that a verb takes on with who or what does it: "spread" of a fever, "catch" of an avalanche. */
export const classWithSubject = (verb: string, subject: string, counted = ''): string | undefined =>
  SUBJECTS.get(verb)?.find(
    (row) => row.nouns.has(subject) && (!row.isToPersons || isPerson(counted)) && (!row.isToAnything || counted !== ''),
  )?.id;
/** "Held an election", "served two terms": with this noun the verb has none of its classes. */
export const isIdleWith = (verb: string, counted: string): boolean => classWithNoun(verb, counted, LISTED) === NONE;

const DOERS = new Set(events.doers);
const SUFFERERS = new Map(Object.entries(events.sufferers));
/** "Support", "want": told of who does it; whom they support does nothing. */
export const isOfDoers = (verb: string): boolean => DOERS.has(verb);
/** "Carry", "try": told of what it is done to; who carries a load is on board nothing. What is told of who does it, the verb where nothing is. */
export const classOfDoer = (verb: string): string | undefined =>
  SUFFERERS.has(verb) ? (known(SUFFERERS.get(verb)) ?? verb) : undefined;
