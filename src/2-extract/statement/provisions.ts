// How well somebody is provided: "well equipped", "insufficiently equipped", "ill-equipped".
import { isProvided, isWell } from '../lexicon/statement-words.ts';
import type { StatementReader } from './draft.ts';
import { namesAround, spanOfTokens } from './phrases.ts';

export const provisions: StatementReader = (reading, at) => {
  const { tokens } = reading.sentences[at];
  return tokens.flatMap(({ lemma, lower }, head) => {
    if (!/(?:ed|t|n|id)$/.test(lower) || !isProvided(lemma)) return [];
    let first = head - 1;
    while (first > 0 && /^["“”'’-]$/.test(tokens[first].text)) first -= 1;
    const is = isWell(tokens[first]?.lower ?? '');
    if (is === undefined) return [];
    const isDenied = tokens
      .slice(Math.max(0, first - 2), first)
      .some(({ lower: word }) => /^(?:not|never|n[’']t)$/.test(word));
    return [
      {
        span: spanOfTokens(tokens, first, head + 1),
        statement: {
          form: 'provision' as const,
          about: lemma,
          told: [is === isDenied ? 'ill' : 'well'],
          beside: namesAround(reading, at),
        },
      },
    ];
  });
};
