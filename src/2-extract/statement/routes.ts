// From where to where something goes: "from Brenn to Orle".
import { folded } from '../../lib/spelling.ts';
import type { Token } from '../../lib/tokens.ts';
import { TIME } from '../attribution/source-phrase.ts';
import type { StatementReader } from './draft.ts';
import { contentWords, spanOfTokens } from './phrases.ts';

export const routes: StatementReader = (reading, at) => {
  const { tokens } = reading.sentences[at];
  return tokens.flatMap(({ lower }, first) => {
    if (lower !== 'from') return [];
    const middle = placeEnd(tokens, first + 1);
    if (middle === first + 1 || tokens[middle]?.lower !== 'to') return [];
    const next = placeEnd(tokens, middle + 1);
    if (next === middle + 1) return [];
    const name = (from: number, to: number): string =>
      folded(
        tokens
          .slice(from, to)
          .map(({ text }) => text)
          .join(''),
      );
    const told = [name(first + 1, middle), name(middle + 1, next)];
    const beside = contentWords(tokens, (i) => i >= first && i < next);
    return [
      { span: spanOfTokens(tokens, first, next), statement: { form: 'route' as const, about: '', told, beside } },
    ];
  });
};

function placeEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.tag === 'PROPN' && /^\p{Lu}/u.test(tokens[at].text) && !TIME.test(tokens[at].text)) at += 1;
  return at;
}
