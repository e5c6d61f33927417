// How surely a sentence says it: asserted, planned, denied or uncertain. Read from the words before the figure's predicate.
import type { Sentence } from '../../lib/tokens.ts';
import type { Claim, Span } from '../../model.ts';

const PLANNED = /^(?:will|would|shall|to|plans?|planned|planning|expected|set|due|scheduled|could)$/;
const UNCERTAIN =
  /^(?:reportedly|allegedly|apparently|unconfirmed|feared|believed|thought|might|may|could|possibly|perhaps|rumou?red|presumed|suspected)$/;
const DENIED = /^(?:no|not|never|n't|n’t|denied|denies|denying)$/;

/** `reach`: tokens looked at on either side. Larger takes in the next clause. */
const REACH = 7;

export function modalityOf(sentence: Sentence, span: Span): Claim['modality'] {
  const tokens = sentence.tokens;
  const first = tokens.findIndex((token) => token.end > span.start);
  if (first < 0) return 'asserted';
  const clause = tokens.slice(Math.max(0, first - REACH), first + REACH + 2);
  const words = clause.map((token) => token.lower);
  if (
    words.some(
      (word, i) =>
        DENIED.test(word) && clause[i].start < span.start && !/^(?:fewer|less|more|only)$/.test(words[i + 1] ?? ''),
    )
  ) {
    return words.some((word) => /^(?:denied|denies|denying)$/.test(word)) ? 'denied' : 'asserted';
  }
  if (words.some((word) => UNCERTAIN.test(word))) return 'uncertain';
  return words.some((word, i) => PLANNED.test(word) && isVerbal(clause[i + 1]?.tag, clause[i + 2]?.tag, word))
    ? 'planned'
    : 'asserted';
}

const isVerbal = (next: string | undefined, after: string | undefined, word: string): boolean =>
  /^(?:will|would|shall)$/.test(word) && (next === 'VERB' || next === 'AUX' || (next === 'ADV' && after === 'VERB'));
