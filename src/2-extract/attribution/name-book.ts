// The names of one article: which full name a short mention means, and which names are persons'.
import type { Sentence } from '../../lib/tokens.ts';
import type { Span } from '../../model.ts';
import { firstEndingBehind } from '../overlapping.ts';
import { acronymsIn, bodiesIn, bodyName, contentWords, properCase } from './bodies.ts';
import { nameRuns, type Run } from './name-runs.ts';
import type { SourcePhrase } from './source-phrase.ts';

export type NameBook = {
  /** The fullest name of a source; for "the ministry" the last one named before the offset. */
  readonly resolve: (phrase: SourcePhrase, at: number) => string;
  /** The full name of a person whose name these words are or end; undefined where they are none. */
  readonly personOf: (printed: string) => string | undefined;
  /** The name of two words and more that begins a sentence, whoever it is. */
  readonly nameBeginning: (sentence: Span) => string | undefined;
  /** Of the names of no person that began one of so many sentences before an offset, the one named most; the last of equals. */
  readonly subjectBefore: (at: number, sentences: number) => string | undefined;
};

const WHERE = /^(?:in|near|outside|across|throughout|around|northern|southern|eastern|western|central)$/;

/** Mentions that make a name one the article is about. Fewer would take in words that begin a sentence by chance. */
const OFTEN = 3;

export function readNameBook(text: string, sentences: readonly Sentence[]): NameBook {
  const runs = sentences.flatMap((sentence) => nameRuns(sentence.tokens));
  const persons = personsByWord(runs);
  const acronyms = acronymsIn(text);
  const bodies = listedBy(
    sentences.flatMap((sentence) => bodiesIn(sentence.tokens)),
    ({ name }) => contentWords(name),
  );
  const titled = listedBy(runs, ({ role }) => (role === null ? [] : [role]));
  const personOf = (printed: string): string | undefined => {
    const words = printed.split(' ');
    const found = persons.get(words[words.length - 1].toLowerCase());
    return found !== undefined && words.every((word) => found.split(' ').includes(word)) ? found : undefined;
  };
  const roleOf = (role: string, at: number): string | undefined => {
    const words = titled
      .get(role)
      ?.findLast((one) => one.start < at)
      ?.words.join(' ');
    return words === undefined ? undefined : (personOf(words) ?? words);
  };
  const resolve = (phrase: SourcePhrase, at: number): string => {
    const { kind, name, role, isBare } = phrase;
    if (kind === 'person' || kind === 'name') return personOf(name) ?? acronyms.get(name) ?? name;
    if (kind === 'role') return (isBare && role !== null ? roleOf(role, at) : undefined) ?? name;
    return kind === 'body' ? bodyName(acronyms.get(name) ?? properCase(name), isBare, bodies, at) : name;
  };
  return { resolve, personOf, ...beginnings(sentences, runs, personOf) };
}

/** In order of the text, under each of their keys. */
function listedBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [item]);
      else list.push(item);
    }
  }
  return lists;
}

/** Names that begin a sentence: what is likely its subject. */
function beginnings(
  sentences: readonly Sentence[],
  runs: readonly Run[],
  personOf: NameBook['personOf'],
): Pick<NameBook, 'nameBeginning' | 'subjectBefore'> {
  const byFirst = listedBy(runs, ({ words }) => words.slice(0, 1));
  const starts = new Map(runs.map((run) => [run.start, run] as const));
  const runAt = ({ start }: Span): Run | undefined => starts.get(start) ?? starts.get(start + 1);
  const mentionsOf = ({ words }: Run): number => (byFirst.get(words[0]) ?? []).length;
  // A name that often stands behind "in" is a place; "shares in Brenn" are told now and then.
  const isPlace = ({ words }: Run): boolean => {
    const mentions = (byFirst.get(words[0]) ?? []).filter((other) => other.words.join(' ') === words.join(' '));
    return mentions.filter(({ before }) => WHERE.test(before)).length * 3 >= mentions.length;
  };
  const isThing = (run: Run): boolean =>
    personOf(run.words.join(' ')) === undefined && mentionsOf(run) >= OFTEN && !isPlace(run);
  const mostNamed = (found: readonly Run[]): Run | undefined =>
    found.findLast((run) => found.every((other) => mentionsOf(other) <= mentionsOf(run)));
  return {
    nameBeginning: (sentence) => {
      const words = runAt(sentence)?.words ?? [];
      return words.length > 1 ? words.join(' ') : undefined;
    },
    subjectBefore: (at, memory) => {
      const next = firstEndingBehind(sentences, at);
      const near = sentences.slice(Math.max(0, next - memory), next + 1);
      const isMeant = (run: Run): boolean => run.start < at && isThing(run);
      const first = mostNamed(near.flatMap((sentence) => runAt(sentence) ?? []).filter(isMeant));
      // A dateline or "On Friday" stands before the subject.
      const any =
        first ??
        mostNamed(near.flatMap(({ tokens }) => tokens.flatMap(({ start }) => starts.get(start) ?? [])).filter(isMeant));
      return any?.words.join(' ');
    },
  };
}

/** By last word, and by a first word that only one person has. The fullest name wins, then the first. */
function personsByWord(runs: readonly Run[]): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  const certain = new Set(
    runs.filter((run) => run.isPerson).map((run) => run.words[run.words.length - 1].toLowerCase()),
  );
  for (const { words } of runs) {
    const last = words[words.length - 1].toLowerCase();
    const before = persons.get(last);
    if (certain.has(last) && (before === undefined || before.split(' ').length < words.length))
      persons.set(last, words.join(' '));
  }
  const byFirst = listedBy([...new Set(persons.values())], (name) => [name.split(' ')[0].toLowerCase()]);
  for (const [first, names] of byFirst) if (!persons.has(first) && names.length === 1) persons.set(first, names[0]);
  return persons;
}
