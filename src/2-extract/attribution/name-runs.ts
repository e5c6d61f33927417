// Capitalised words in a row, and what stands beside them that tells a person.
import type { Token } from '../../lib/tokens.ts';
import { isBodyNoun } from '../lexicon/speech.ts';
import { isOrdinal, isRoleWord, TIME } from './source-phrase.ts';

export type Run = {
  readonly words: readonly string[];
  readonly isPerson: boolean;
  readonly role: string | null;
  readonly start: number;
  /** The word before it, in small letters. */
  readonly before: string;
};

/** Capitalised words in a row, without the titles before them. */
export const nameRuns = (tokens: readonly Token[]): readonly Run[] =>
  runBounds(tokens).flatMap(([first, next]) => asRun(tokens, first, next) ?? []);

/** Where capitalised words stand in a row: the first token, and the first behind. */
export function runBounds(tokens: readonly Token[]): readonly (readonly [first: number, next: number])[] {
  const bounds: [number, number][] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!startsName(tokens, first)) continue;
    let next = first + 1;
    while (next < tokens.length && continuesName(tokens, next)) next += 1;
    bounds.push([first, next]);
    first = next;
  }
  return bounds;
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
  const printed = joined(tokens.slice(first, isNumbered(tokens, next) ? next - 1 : next)).split(' ');
  const before = tokens[first - 1];
  // The grade of a rank: "Officer 2nd | Class Ada Holm", where a numeral begins no name, and "Sergeant First Class Ada Holm".
  const grade = printed.findIndex(
    (word, i) => word === 'Class' && isOrdinal(i === 0 ? (before?.text ?? '') : printed[i - 1]),
  );
  const role = Math.max(
    grade,
    printed.findLastIndex((word) => isRoleWord(word)),
  );
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
    role: role >= 0 && role === grade ? null : (role1 ?? null),
    start: tokens[first].start,
    before: before?.lower ?? '',
  };
}

/** "Brenn Airways | Flight 235" */
const isNumbered = (tokens: readonly Token[], next: number): boolean =>
  /^(?:Flight|Train|Voyage)$/.test(tokens[next - 1].text) && /^\p{Lu}{0,3}\d/u.test(tokens[next]?.text ?? '');

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
export const joined = (tokens: readonly Token[]): string =>
  tokens.map((token, i) => (i > 0 && tokens[i - 1].end < token.start ? ` ${token.text}` : token.text)).join('');
