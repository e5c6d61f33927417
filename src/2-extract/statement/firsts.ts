// Who is first in something: "Brenn, the leader in freight services", "Orle is the largest freight company".
import { folded } from '../../lib/spelling.ts';
import type { Token } from '../../lib/tokens.ts';
import { isFirst, isPlaceKind } from '../lexicon/statement-words.ts';
import type { StatementDraft, StatementReader } from './draft.ts';
import { contentWords, type NameRun, namesOf, phraseAt, retagged, spanOfTokens } from './phrases.ts';

export const firsts: StatementReader = (reading, at) => {
  const sentence = reading.sentences[at];
  if (!sentence.tokens.some(({ lower }) => isFirst(lower))) return [];
  const tokens = retagged(sentence);
  return namesOf(sentence.tokens).flatMap((name) => draftOf(tokens, name) ?? []);
};

function draftOf(tokens: readonly Token[], { first, next }: NameRun): StatementDraft | null {
  let from = next;
  if (tokens[from]?.text === ',') from += 1;
  const isCopula = /^(?:is|are|remains)$/.test(tokens[from]?.lower ?? '');
  if (isCopula) from += 1;
  if (from === next || !/^(?:the|its|[’']s)$/.test(tokens[from]?.lower ?? '')) return null;
  const phrase = phraseAt(tokens, from);
  if (phrase === null) return null;
  const words = tokens.slice(phrase.first, phrase.next);
  const degree = words.find(({ lower }) => isFirst(lower));
  // Each region has a largest city.
  if (degree === undefined || isPlaceKind(tokens[phrase.head].lemma)) return null;
  return {
    span: spanOfTokens(tokens, first, phrase.next),
    statement: {
      form: 'first',
      about: '',
      told: [
        folded(
          tokens
            .slice(first, next)
            .map(({ text }) => text)
            .join(''),
        ),
      ],
      beside: contentWords(words, (i) => words[i] === degree || IDLE.test(words[i].lemma)),
    },
  };
}

/** Words of which every field has some. */
const IDLE = /^(?:world|global|international|business|company|firm|industry|sector|field|market|country|nation)$/;
