// What is thought of a decision: "is a good move", "appears to be a very daunting deal".
import { isDecision, isGood } from '../lexicon/statement-words.ts';
import type { StatementReader } from './draft.ts';
import { namesAround, spanOfTokens } from './phrases.ts';

export const verdicts: StatementReader = (reading, at) => {
  const { tokens } = reading.sentences[at];
  return tokens.flatMap(({ lower, tag }, head) => {
    if (tag !== 'NOUN' || !isDecision(lower)) return [];
    const is = isGood(tokens[head - 1]?.lower ?? '');
    if (is === undefined) return [];
    let first = head - 1;
    while (tokens[first - 1]?.tag === 'ADV') first -= 1;
    if (!/^an?$/.test(tokens[first - 1]?.lower ?? '')) return [];
    first -= 1;
    // Of what is wished, denied or asked nothing is thought yet.
    if (!/^(?:is|was|['’]s|be)$/.test(tokens[first - 1]?.lower ?? '') || isOpen(tokens.slice(0, first))) return [];
    return [
      {
        span: spanOfTokens(tokens, first, head + 1),
        statement: {
          form: 'verdict' as const,
          about: '',
          told: [is ? 'good' : 'bad'],
          beside: namesAround(reading, at),
        },
      },
    ];
  });
};

const isOpen = (tokens: readonly { readonly lower: string }[]): boolean =>
  tokens.some(({ lower }) => /^(?:not|never|n['’]t|if|whether|would|could|might|may|no|nobody|nothing)$/.test(lower));
