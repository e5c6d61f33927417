// Where it happened, from the sentence: "in Brenn", "across the country", "at the airport".
import type { Sentence, Token } from '../../lib/tokens.ts';
import type { Span } from '../../model.ts';

const PLACE_PREPOSITION = /^(?:in|at|near|outside|inside|within|across|around|throughout|off|along)$/;
const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fact|total|all|addition|part|hospital|hospitals|time|order|case|custody|clashes|recent|last|which|connection|response|least|first|second|third)$/;
const GENERAL_PLACE =
  /^(?:country|city|town|village|district|province|region|state|capital|centre|center|port|airport|camp|area|nationwide|island|county|world|building|stadium|prison|district)$/;

/** The place named in the clause nearest to the span; undefined where none is. */
export function placeNear(text: string, sentence: Sentence, span: Span): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const [i, token] of sentence.tokens.entries()) {
    const name = placeAt(text, sentence.tokens, i);
    if (name === null) continue;
    const distance = token.start >= span.end ? token.start - span.end : (span.start - token.end) * 1.5;
    if (distance >= 0 && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

function placeAt(text: string, tokens: readonly Token[], i: number): string | null {
  if (/^(?:nationwide|countrywide|worldwide)$/.test(tokens[i].lower)) return tokens[i].lower;
  if (!PLACE_PREPOSITION.test(tokens[i].lower)) return null;
  let next = i + 1;
  while (/^(?:DET|ADJ)$/.test(tokens[next]?.tag ?? '')) next += 1;
  const first = next;
  while (tokens[next]?.tag === 'PROPN') next += 1;
  const isGeneral = next === first && GENERAL_PLACE.test(tokens[next]?.lower ?? '');
  if (isGeneral) next += 1;
  if (next === first || NO_PLACE.test(tokens[first].lower) || /^\d/.test(tokens[first].text)) return null;
  return text.slice(tokens[first].start, tokens[next - 1].end);
}
