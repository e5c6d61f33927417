// Ministries, offices and the like as an article names them: in full, in part, as an acronym.
import type { Token } from '../../lib/tokens.ts';
import { isBodyNoun, isPeopleAdjective, isPortfolio } from '../lexicon/speech.ts';
import { joined } from './name-runs.ts';

export type Named = { readonly name: string; readonly start: number };

/** "the ministry", "Interior Ministry", "Talvian Interior Ministry": the last one before it whose name says no less, or no more but a people. */
export function bodyName(
  printed: string,
  isBare: boolean,
  bodies: ReadonlyMap<string, readonly Named[]>,
  at: number,
): string {
  const wanted = contentWords(printed);
  const head = wanted[wanted.length - 1];
  const own = withoutPeoples(wanted);
  const known = bodies.get(head)?.findLast(({ name, start }) => {
    if (start >= at) return false;
    const words = contentWords(name);
    if (words.join(' ') === wanted.join(' ')) return true;
    const isShorter = wanted.every((word) => words.includes(word));
    return isBare ? isShorter : isShorter ? own !== head || wanted.length > 1 : withoutPeoples(words) === own;
  });
  return known?.name ?? printed;
}

/** "Office of Product Safety", "Russian Defense ministry", "interior ministry". */
export function bodiesIn(tokens: readonly Token[]): readonly Named[] {
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

export const contentWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[\s-]+/)
    .filter((word) => !/^(?:the|of|for|and)$/.test(word));
const withoutPeoples = (words: readonly string[]): string => words.filter((word) => !isPeopleAdjective(word)).join(' ');

/** "interior ministry" and "Russian Defense ministry" are names, however an outlet prints them. */
export function properCase(name: string): string {
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
export function acronymsIn(text: string): ReadonlyMap<string, string> {
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
