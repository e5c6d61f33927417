// Of what nation somebody is whose age is told: "a 36-year-old Danish diver", "The Dane" after "Jon Harl, 36".
import type { Token } from '../../lib/tokens.ts';
import { isPerson } from '../lexicon/lexicon.ts';
import { nationOf } from '../lexicon/statement-words.ts';
import type { StatementDraft, StatementReader } from './draft.ts';
import { contentWords, spanOfTokens } from './phrases.ts';

export const nations: StatementReader = (reading, at) => {
  const { tokens } = reading.sentences[at];
  const before = reading.sentences[at - 1];
  return tokens.flatMap((_, first): readonly StatementDraft[] => {
    const found = nationAt(tokens, first);
    if (found === null) return [];
    const own = tokens.slice(0, first);
    // "The Dane" and "the man, a Dane" are whoever was spoken of last.
    const isMeant = found.opener === 0 || /^(?:,|-)$/.test(tokens[found.opener - 1]?.text ?? '');
    const age = lastAge(own) ?? (isMeant && before !== undefined ? lastAge(before.tokens) : null);
    if (age === null) return [];
    const beside = contentWords([...(before?.tokens ?? []), ...tokens], () => false);
    const span = spanOfTokens(tokens, found.opener, found.next);
    return [{ span, statement: { form: 'nation', about: age, told: [found.nation], beside } }];
  });
};

type Found = { readonly nation: string; readonly opener: number; readonly next: number };

/** The nation as a noun, or before one for a person. */
function nationAt(tokens: readonly Token[], first: number): Found | null {
  if (!/^\p{Lu}/u.test(tokens[first].text)) return null;
  const two = nationOf(`${tokens[first].lower} ${tokens[first + 1]?.lower}`);
  const nation = two ?? nationOf(tokens[first].lower);
  if (nation === undefined) return null;
  const end = first + (two === undefined ? 1 : 2);
  let next = end;
  while (tokens[next]?.tag === 'NOUN') next += 1;
  const isNoun = next === end && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[next]?.tag ?? '') && tokens[next]?.text !== '-';
  const opener = openerOf(tokens, first);
  if (opener === null || !(isNoun || (next > end && isPerson(tokens[next - 1].lemma)))) return null;
  // "British and French divers": more than one; "Dutch" alone is no noun.
  if (/s$/.test(tokens[next - 1].lower) && tokens[next - 1].lower !== tokens[next - 1].lemma) return null;
  return { nation, opener, next };
}

/** "a", "the" with what stands between: "The Orle-born | Dane". */
function openerOf(tokens: readonly Token[], first: number): number | null {
  for (let at = first - 1; at >= 0 && first - at < 10; at -= 1) {
    if (/^(?:an?|the)$/.test(tokens[at].lower)) return at;
    if (!/^(?:ADJ|NOUN|NUM|PROPN|VERB)$/.test(tokens[at].tag) && tokens[at].text !== '-') return null;
  }
  return null;
}

/** "36-year-old", "Jon Harl, 36," */
function lastAge(tokens: readonly Token[]): string | null {
  const at = tokens.findLastIndex(({ text }, i) => /^\d{2}$/.test(text) && isAge(tokens, i));
  return at < 0 ? null : tokens[at].text;
}

const isAge = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower === 'year') ||
  (tokens[i - 1]?.text === ',' && tokens[i - 2]?.tag === 'PROPN' && /^[,.]$/.test(tokens[i + 1]?.text ?? ''));
