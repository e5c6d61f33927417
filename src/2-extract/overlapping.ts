// Which of many spans in order of the text touch another one, found by halving: a long article has thousands.
import type { Span } from '../model.ts';

/** Index of the first span that ends behind an offset; the number of spans where none does. */
export function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The spans that share a character with `span`; `spans` follow each other in the text. */
export function overlapping<S extends Span>(spans: readonly S[], span: Span): readonly S[] {
  const first = firstEndingBehind(spans, span.start);
  let next = first;
  while (next < spans.length && spans[next].start < span.end) next += 1;
  return spans.slice(first, next);
}
