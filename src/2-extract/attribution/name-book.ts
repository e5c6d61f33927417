// The names of one article: which full name a short mention means, and which names are persons'.
import type { Sentence, Token } from '../../lib/tokens.ts';
import type { Span } from '../../model.ts';
import { isBodyNoun, isPeopleAdjective, isPortfolio } from '../lexicon/speech.ts';
import { isRoleWord, type SourcePhrase, TIME } from './source-phrase.ts';

export type NameBook = {
  /** The fullest name of a source; for "the ministry" the last one named before the offset. */
  readonly resolve: (phrase: SourcePhrase, at: number) => string;
  /** The full name of a person whose name these words are or end; undefined where they are none. */
  readonly personOf: (printed: string) => string | undefined;
  /** The name of two words and more that begins a sentence, whoever it is. */
  readonly nameBeginning: (sentence: Span) => string | undefined;
  /** The last name of no person that began one of so many sentences before an offset. */
  readonly subjectBefore: (at: number, sentences: number) => string | undefined;
};

type Run = {
  readonly words: readonly string[];
  readonly isPerson: boolean;
  readonly role: string | null;
  readonly start: number;
};
type Named = { readonly name: string; readonly start: number };

/** Mentions that make a name one the article is about. Fewer would take in words that begin a sentence by chance. */
const OFTEN = 3;

export function readNameBook(text: string, sentences: readonly Sentence[]): NameBook {
  const runs = sentences.flatMap((sentence) => nameRuns(sentence.tokens));
  const persons = personsByWord(runs);
  const acronyms = acronymsIn(text);
  const bodies = sentences.flatMap((sentence) => bodiesIn(sentence.tokens));
  const personOf = (printed: string): string | undefined => {
    const words = printed.split(' ');
    const found = persons.get(words[words.length - 1].toLowerCase());
    return found !== undefined && words.every((word) => found.split(' ').includes(word)) ? found : undefined;
  };
  const roleOf = (role: string, at: number): string | undefined => {
    const run = runs.findLast((one) => one.role === role && one.start < at);
    return run === undefined ? undefined : (personOf(run.words.join(' ')) ?? run.words.join(' '));
  };
  const resolve = (phrase: SourcePhrase, at: number): string => {
    const { kind, name, role, isBare } = phrase;
    if (kind === 'person' || kind === 'name') return personOf(name) ?? acronyms.get(name) ?? name;
    if (kind === 'role') return (isBare && role !== null ? roleOf(role, at) : undefined) ?? name;
    return kind === 'body' ? bodyName(acronyms.get(name) ?? properCase(name), isBare, bodies, at) : name;
  };
  const subjectBefore = (at: number, memory: number): string | undefined => {
    const next = sentences.findIndex((sentence) => sentence.end > at);
    const near = sentences.slice(Math.max(0, next - memory), next + 1);
    const isOften = ({ words }: Run): boolean => runs.filter((run) => run.words[0] === words[0]).length >= OFTEN;
    const begins = (run: Run): boolean => near.some(({ start }) => run.start - start <= 1);
    const isThing = (run: Run): boolean => personOf(run.words.join(' ')) === undefined;
    return runs.findLast((run) => run.start < at && begins(run) && isThing(run) && isOften(run))?.words.join(' ');
  };
  const nameBeginning = ({ start }: Span): string | undefined =>
    runs.find((run) => run.start >= start && run.start - start <= 1 && run.words.length > 1)?.words.join(' ');
  return { resolve, personOf, nameBeginning, subjectBefore };
}

/** "the ministry", "Interior Ministry", "Kazakh Interior Ministry": the last one before it whose name says no less, or no more but a people. */
function bodyName(printed: string, isBare: boolean, bodies: readonly Named[], at: number): string {
  const wanted = contentWords(printed);
  const head = wanted[wanted.length - 1];
  const own = withoutPeoples(wanted);
  const known = bodies.findLast(({ name, start }) => {
    if (start >= at) return false;
    const words = contentWords(name);
    if (!words.includes(head) || words.join(' ') === wanted.join(' ')) return words.join(' ') === wanted.join(' ');
    const isShorter = wanted.every((word) => words.includes(word));
    return isBare ? isShorter : isShorter ? own !== head || wanted.length > 1 : withoutPeoples(words) === own;
  });
  return known?.name ?? printed;
}

/** "Office of Product Safety", "Russian Defense ministry", "interior ministry". */
function bodiesIn(tokens: readonly Token[]): readonly Named[] {
  const found: Named[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!isBodyNoun(token.lower)) continue;
    let first = i;
    while (isBodyPart(tokens, first - 1)) first -= 1;
    let next = i + 1;
    while (/^\p{Lu}/u.test(tokens[next]?.text ?? '')) next += 1;
    if (/^\p{Lu}/u.test(token.text)) next = overComplement(tokens, next);
    const words = joined(tokens.slice(first, next))
      .replace(/^.*[’']s? (?=\p{Lu})/u, '')
      .split(' ');
    const isNamed = words.length > 1 && (words.some((word) => /^\p{Lu}/u.test(word)) || isPortfolio(words[0]));
    if (isNamed) found.push({ name: properCase(words.join(' ')), start: tokens[first].start });
  }
  return found;
}

const isBodyPart = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 &&
  (/^\p{Lu}/u.test(tokens[at].text) || isPortfolio(tokens[at].lower)) &&
  !/^(?:DET|ADP|PRON|CCONJ|SCONJ|ADV)$/.test(tokens[at].tag);

function overComplement(tokens: readonly Token[], from: number): number {
  if (!/^(?:of|for)$/.test(tokens[from]?.lower ?? '')) return from;
  let next = from + 1;
  if (tokens[next]?.lower === 'the') next += 1;
  const first = next;
  while (/^\p{Lu}/u.test(tokens[next]?.text ?? '')) next += 1;
  return next === first ? from : next;
}

const contentWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[\s-]+/)
    .filter((word) => !/^(?:the|of|for|and)$/.test(word));
const withoutPeoples = (words: readonly string[]): string => words.filter((word) => !isPeopleAdjective(word)).join(' ');

/** "interior ministry" and "Russian Defense ministry" are names, however an outlet prints them. */
function properCase(name: string): string {
  const words = name.split(' ');
  const last = words.length - 1;
  if (last === 0 || !/^(?:ministry|department)$/i.test(words[last]) || !isPortfolio(words[last - 1].toLowerCase()))
    return name;
  return words
    .map((word, i) =>
      i >= last - 2 && (i >= last - 1 || isPortfolio(word)) ? word[0].toUpperCase() + word.slice(1) : word,
    )
    .join(' ');
}

/** "Office of Product Safety (OPS)" */
function acronymsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/((?:\p{Lu}[\p{L}-]+\s(?:(?:of|for|and|the|on)\s)*){2,7})\((\p{Lu}{2,6})\)/gu)) {
    const words = match[1].trim().split(/\s/);
    const initials = words.filter((word) => /^\p{Lu}/u.test(word));
    const from = initials.length - match[2].length;
    if (
      from < 0 ||
      initials
        .slice(from)
        .map((word) => word[0])
        .join('') !== match[2]
    )
      continue;
    found.set(match[2], words.slice(words.indexOf(initials[from])).join(' '));
  }
  return found;
}

/** Capitalised words in a row, without the titles before them. */
function nameRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!startsName(tokens, first)) continue;
    let next = first + 1;
    while (next < tokens.length && continuesName(tokens, next)) next += 1;
    const run = asRun(tokens, first, next);
    if (run !== null) runs.push(run);
    first = next;
  }
  return runs;
}

const startsName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at].text) &&
  !TIME.test(tokens[at].text) &&
  (tokens[at].tag === 'PROPN' || at > 0) &&
  !/^(?:PRON|DET|ADP|CCONJ|SCONJ|ADV|NUM)$/.test(tokens[at].tag);
const continuesName = (tokens: readonly Token[], at: number): boolean =>
  (/^\p{Lu}/u.test(tokens[at].text) && !TIME.test(tokens[at].text)) ||
  (tokens[at].text === '-' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && tokens[at].start === tokens[at - 1].end) ||
  (/^(?:al|bin|de|van|von|der|la|el)$/.test(tokens[at].text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''));

function asRun(tokens: readonly Token[], first: number, next: number): Run | null {
  const printed = joined(tokens.slice(first, next)).split(' ');
  const before = tokens[first - 1];
  const role = printed.findLastIndex((word) => isRoleWord(word));
  const words = printed.slice(role + 1);
  const title = role >= 0 ? printed[role] : (before?.text ?? '');
  if (words.length === 0 || words.length > 4 || words.some((word) => isBodyNoun(word.toLowerCase()))) return null;
  const isOffice = before?.text === 'of' && isRoleWord(tokens[first - 2]?.text ?? '');
  const own = isOffice && words.length > 2 ? words.slice(1) : words;
  const isTitled = role >= 0 || isOffice || (before !== undefined && isRoleWord(before.text));
  const role1 = isTitled ? title.toLowerCase().split('-').at(-1) : appositionRole(tokens, first, next);
  return {
    words: own,
    isPerson: isTitled || describesPerson(tokens, first, next, own),
    role: role1 ?? null,
    start: tokens[first].start,
  };
}

/** "Ottoline Marsh, 71", "Lena Quist, who …", "Rasmus Feld, a loss adjuster", "said Amy Ferris". */
function describesPerson(tokens: readonly Token[], first: number, next: number, words: readonly string[]): boolean {
  const [comma, behind, after] = tokens.slice(next, next + 3);
  if (comma?.text === ',' && behind !== undefined) {
    if (/^\d{2}$/.test(behind.text) && /^[,.]$/.test(after?.text ?? '')) return true;
    if (behind.lower === 'who') return true;
    if (appositionRole(tokens, first, next) !== undefined) return true;
  }
  if (words.length < 2) return false;
  const verb = [tokens[first - 1], tokens[next]].find(
    (token) => token !== undefined && /^(?:VERB|AUX)$/.test(token.tag),
  );
  return (
    (verb !== undefined && /^(?:say|tell|add|ask|recall|explain|admit|insist)$/.test(verb.lemma)) ||
    (tokens[first - 1]?.text === ',' && isRoleWord(tokens[first - 2]?.text ?? ''))
  );
}

/** "The harbour master, Jorun Tessel," and "Rasmus Feld, a loss adjuster": the word for what the person is. */
function appositionRole(tokens: readonly Token[], first: number, next: number): string | undefined {
  if (tokens[first - 1]?.text === ',' && isRoleWord(tokens[first - 2]?.text ?? '')) return tokens[first - 2].lower;
  if (tokens[next]?.text !== ',') return undefined;
  const behind = tokens.slice(next + 1, next + 8);
  const role = behind.findIndex((token) => isRoleWord(token.text));
  if (role < 0 || behind.slice(0, role).some((token) => /^(?:VERB|AUX|PUNCT|ADP)$/.test(token.tag))) return undefined;
  // In "According to Reuters, the president said" the role has a verb of its own.
  return /^(?:VERB|AUX)$/.test(behind[role + 1]?.tag ?? '') ? undefined : behind[role].lower;
}

const joined = (tokens: readonly Token[]): string =>
  tokens.map((token, i) => (i > 0 && tokens[i - 1].end < token.start ? ` ${token.text}` : token.text)).join('');

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
  for (const name of [...persons.values()]) {
    const first = name.split(' ')[0].toLowerCase();
    if (!persons.has(first)) persons.set(first, name);
  }
  return persons;
}
