// Everyone who is named or speaks in an article, and whom a phrase or a pronoun at some place means.
import type { Sentence } from '../../lib/tokens.ts';
import type { Span, Zone } from '../../model.ts';
import { overlapping } from '../overlapping.ts';
import type { SourceNode } from '../tree/source-node.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { type NameBook, readNameBook } from './name-book.ts';
import { type Person, personsIn } from './people.ts';
import { readSourcePhrase } from './source-phrase.ts';
import type { Gender, Voice } from './voice.ts';

export type TreeSentence = Sentence & {
  /** Its dependency tree, parsed when first asked for: most sentences hold no figure. */
  readonly tree: () => TreeView;
  readonly zone: Zone;
  /** Number of its paragraph in the article. */
  readonly paragraph: number;
};

export type Cast = {
  readonly text: string;
  readonly sentences: readonly TreeSentence[];
  readonly book: NameBook;
  /** Persons of each sentence, outside quotation marks. */
  readonly persons: readonly (readonly Person[])[];
  /** By name; filled as pronouns are read. */
  readonly genders: Map<string, Gender>;
  /** Whose statement a sentence is. Read when first asked for: each one asked for is parsed. */
  readonly spoken: (at: number) => Voice | undefined;
};

/** Sentences that a pronoun looks back over. More would reach another person. */
const MEMORY = 5;
/** The same for "the company", which is spoken of for longer. */
const LONG_MEMORY = 12;

export function readCast(
  text: string,
  sentences: readonly TreeSentence[],
  speeches: readonly Span[],
  readSpoken: (cast: Cast, at: number) => Voice | undefined,
): Cast {
  const book = readNameBook(
    text,
    sentences.filter((sentence) => sentence.zone !== 'headline'),
  );
  const persons = sentences.map((sentence) =>
    sentence.zone === 'headline' ? [] : personsIn(sentence, book, overlapping(speeches, sentence)),
  );
  const genders = new Map<string, Gender>();
  for (const { name, gender } of persons.flat()) if (gender !== null) genders.set(name, gender);
  const cast: Cast = { text, sentences, book, persons, genders, spoken: remembered((at) => readSpoken(cast, at)) };
  return cast;
}

/** Pronouns that lead back to pronouns. Deeper chains tell nothing, and would fill the stack. */
const DEEPEST = 30;

function remembered(read: (at: number) => Voice | undefined): Cast['spoken'] {
  const known = new Map<number, Voice | undefined>();
  let depth = 0;
  return (at) => {
    if (known.has(at) || depth > DEEPEST) return known.get(at);
    depth += 1;
    const voice = read(at);
    depth -= 1;
    known.set(at, voice);
    return voice;
  };
}

/** The voices of a sentence's sources; none where only a hearer is left. Beside a speech any noun is a speaker. */
export function voicesOf(
  cast: Cast,
  at: number,
  sources: readonly SourceNode[],
  isBesideSpeech = false,
): readonly Voice[] {
  const voices = sources
    .filter((source) => !isOwnCount(cast, at, source, sources))
    .flatMap((source) => voiceOf(cast, at, source, isBesideSpeech) ?? []);
  // Whoever speaks beside an outlet speaks through it, also where the outlet merely "reports".
  const isThrough = voices.some((voice) => !voice.isHearer && !voice.isOutlet);
  const told = isThrough ? voices.map((voice) => ({ ...voice, isHearer: voice.isHearer || voice.isOutlet })) : voices;
  return told.some((voice) => !voice.isHearer) ? told : [];
}

/** "A doctor said he had counted 90": whoever says so is meant, and nobody named before. */
function isOwnCount(cast: Cast, at: number, source: SourceNode, sources: readonly SourceNode[]): boolean {
  if (!source.isPronoun || source.isHearer) return false;
  const { tokens } = cast.sentences[at].tree();
  const behind = tokens
    .slice(0, source.head)
    .filter(({ text }) => text !== 'that')
    .at(-1);
  return sources.some((other) => !other.isPronoun && !other.isHearer && other.cue.start === behind?.start);
}

function voiceOf(cast: Cast, at: number, source: SourceNode, isBesideSpeech: boolean): Voice | null {
  const view = cast.sentences[at].tree();
  const { cue, isHearer } = source;
  const start = view.tokens[source.first].start;
  if (source.isPronoun) {
    const voice = isHearer ? undefined : meantBy(cast, at, view.lemmas[source.head], start);
    return voice === undefined ? null : { ...voice, isHearer, cue };
  }
  const printed = cast.text.slice(start, view.tokens[source.last].end);
  // The capital of "Witnesses said" is the sentence's; that of "Harbour Line said" is not.
  const isPlain = source.first === 0 && view.pos[0] !== 'PROPN' && /^\p{Lu}\p{Ll}+(?! \p{Lu})(?!\p{L})/u.test(printed);
  const words = isPlain ? printed.slice(0, 1).toLowerCase() + printed.slice(1) : printed;
  const phrase = readSourcePhrase(words, view.lemmas[source.head], isBesideSpeech && !isHearer);
  if (phrase === null || (isHearer && phrase.kind !== 'outlet')) return null;
  const named = cast.book.resolve(phrase, start);
  const name =
    phrase.kind === 'body' && phrase.isBare && named === phrase.name ? bodyMeant(cast, at, phrase.name, start) : named;
  const isOne = phrase.kind === 'role' && !/[^s]s$/i.test(view.tokens[source.head].text);
  const isPerson = phrase.kind === 'person' || isOne || cast.book.personOf(name) !== undefined;
  return {
    name,
    isPerson,
    isBody: !isPerson && phrase.kind !== 'name',
    isOutlet: phrase.kind === 'outlet',
    isHearer,
    cue,
  };
}

/** Whom a pronoun means: a person of its sentence, else the last one who spoke or was spoken of first. */
function meantBy(cast: Cast, at: number, word: string, start: number): Voice | undefined {
  if (!/^(?:he|she|him|her)$/.test(word)) return lastSpeaker(cast, at, word);
  const gender = /^(?:he|him)$/.test(word) ? 'he' : 'she';
  const fits = (name: string): boolean => (cast.genders.get(name) ?? gender) === gender;
  let name = cast.persons[at].find((person) => person.start < start && fits(person.name))?.name;
  for (let i = at - 1; name === undefined && i >= 0 && i >= at - MEMORY; i -= 1) {
    const voice = cast.spoken(i);
    const isSpeaker = voice !== undefined && !voice.isBody && !isAcronym(voice.name) && fits(voice.name);
    name = isSpeaker ? voice.name : cast.persons[i].find((person) => fits(person.name))?.name;
    if (name !== undefined && isAcronym(name)) name = undefined;
    if (i === at - 1) name ??= cast.book.nameBeginning(cast.sentences[i]);
  }
  if (name === undefined) return undefined;
  cast.genders.set(name, gender);
  return { name, isPerson: true, isBody: false, isOutlet: false, isHearer: false, cue: null };
}

/** "NFL" is nobody's name. */
const isAcronym = (name: string): boolean => /^\p{Lu}{2,5}$/u.test(name);

/** "it added": the last speaker that is no person. "They said": the last speaker, and nobody where that is one person. */
function lastSpeaker(cast: Cast, at: number, word: string): Voice | undefined {
  const voice = lastVoice(cast, at, MEMORY, (one) => word === 'they' || !one.isPerson);
  return voice?.isPerson === true ? undefined : voice;
}

function lastVoice(cast: Cast, at: number, memory: number, isMeant: (voice: Voice) => boolean): Voice | undefined {
  for (let i = at - 1; i >= 0 && i >= at - memory; i -= 1) {
    const voice = cast.spoken(i);
    if (voice !== undefined && isMeant(voice)) return voice;
  }
  return undefined;
}

const COMPANY =
  /^(?:company|firm|corporation|manufacturer|maker|airline|bank|insurer|operator|carrier|group|club|team|retailer|chain)$/;

/** "the regulator": the last body that spoke by its name; "the company": the name that the sentences before begin with. */
function bodyMeant(cast: Cast, at: number, word: string, start: number): string {
  if (COMPANY.test(word)) return cast.book.subjectBefore(start, LONG_MEMORY) ?? word;
  if (!/^(?:regulator|watchdog|agency|authority|body|board|commission|office|department)$/.test(word)) return word;
  const voice = lastVoice(cast, at, LONG_MEMORY, (one) => one.isBody && PUBLIC.test(one.name));
  return voice?.name ?? word;
}

const PUBLIC =
  /\b(?:Office|Agency|Authority|Commission|Board|Administration|Bureau|Department|Council|Inspectorate|Service)\b/;
