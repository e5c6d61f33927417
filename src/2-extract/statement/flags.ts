// Under which flag a ship sails: "the Orle-flagged tanker", "registered in Orle".
import { folded } from '../../lib/spelling.ts';
import type { Token } from '../../lib/tokens.ts';
import { nationOf } from '../lexicon/statement-words.ts';
import type { Reading } from '../reading.ts';
import type { StatementReader } from './draft.ts';
import { namesOf, spanOfTokens } from './phrases.ts';

/** Sentences in which the ship is named: an article has one that it is about. */
const MEMORY = 6;

/** "the tanker Corvel", "the 30,000-tonne Corvel" */
const shipsAround = (reading: Reading, at: number): readonly string[] => [
  ...new Set(
    reading.sentences.slice(Math.max(0, at - MEMORY), at + 1).flatMap(({ tokens }) =>
      namesOf(tokens)
        .filter(({ from }) => tokens[from - 1]?.tag === 'NOUN')
        .map(({ first, next }) =>
          folded(
            tokens
              .slice(first, next)
              .map(({ text }) => text)
              .join(''),
          ),
        ),
    ),
  ),
];

export const flags: StatementReader = (reading, at) => {
  const { tokens } = reading.sentences[at];
  return tokens.flatMap(({ lower }, verb) => {
    if (lower !== 'flagged' && lower !== 'registered') return [];
    const place = before(tokens, verb) ?? behind(tokens, verb);
    if (place === null) return [];
    const [first, next] = place;
    const words = tokens.slice(first, next).map(({ text }) => text);
    const told = [folded(nationOf(words.join(' ').toLowerCase()) ?? words.join(''))];
    const span = spanOfTokens(tokens, Math.min(first, verb), Math.max(next, verb + 1 + (first < verb ? 1 : 0)));
    return [{ span, statement: { form: 'flag' as const, about: '', told, beside: shipsAround(reading, at) } }];
  });
};

const isName = (token: Token | undefined): boolean => token?.tag === 'PROPN' && /^\p{Lu}/u.test(token.text);

/** "Orle-flagged tanker" */
function before(tokens: readonly Token[], verb: number): readonly [number, number] | null {
  const next = tokens[verb - 1]?.text === '-' ? verb - 1 : verb;
  let first = next;
  while (isName(tokens[first - 1])) first -= 1;
  return first < next && tokens[verb + 1]?.tag === 'NOUN' ? [first, next] : null;
}

/** "registered in Orle" */
function behind(tokens: readonly Token[], verb: number): readonly [number, number] | null {
  if (tokens[verb].lower !== 'registered' || tokens[verb + 1]?.lower !== 'in') return null;
  const first = tokens[verb + 2]?.tag === 'DET' ? verb + 3 : verb + 2;
  let next = first;
  while (isName(tokens[next])) next += 1;
  return next > first ? [first, next] : null;
}
