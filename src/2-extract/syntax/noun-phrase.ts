// Noun phrases by tags: where one that ends or starts at a token has its other end.
import type { Token } from '../../lib/tokens.ts';

const INSIDE = /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|PRON|X|SYM)$/;
const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((INSIDE.test(token.tag) && !/^(?:not|n't|n’t|who|which|that|to)$/.test(token.lower)) ||
    /^(?:of|-|for|&|’s|'s|’|\.)$/.test(token.lower));

export type TokenRange = { readonly first: number; readonly next: number };

/** The phrase that ends at token `last`: "the nation’s Interior Ministry" before "said". Null where no noun is there. */
export function phraseEndingAt(tokens: readonly Token[], last: number): TokenRange | null {
  let end = last;
  // "Fauzi, an official of the agency," — back over the apposition to the name it explains.
  if (tokens[end]?.text === ',') end -= 1;
  let first = end;
  while (isInside(tokens[first])) first -= 1;
  first += 1;
  while (first <= end && /^(?:of|for|-|’s|'s|\.|’)$/.test(tokens[first].lower)) first += 1;
  if (first > end || !hasNominal(tokens, first, end + 1)) return null;
  return { first, next: end + 1 };
}

/** The phrase that starts at token `first`: "the ministry" behind "according to". */
export function phraseStartingAt(tokens: readonly Token[], first: number): TokenRange | null {
  let next = first;
  while (isInside(tokens[next])) next += 1;
  while (next > first && /^(?:of|for|-|’s|'s|’|\.)$/.test(tokens[next - 1].lower)) next -= 1;
  return next > first && hasNominal(tokens, first, next) ? { first, next } : null;
}

function hasNominal(tokens: readonly Token[], first: number, next: number): boolean {
  return tokens.slice(first, next).some((token) => /^(?:NOUN|PROPN|PRON)$/.test(token.tag));
}
