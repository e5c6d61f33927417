// Test sentences with what is expected set in [brackets]: the position is part of the expectation.
import type { Span } from '../../src/model.ts';

export type Marked = { readonly text: string; readonly spans: readonly Span[] };

/** "At least [14] died." → the sentence without brackets, and where they stood. */
export function unmark(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([[\]])/)) {
    if (piece === '[') start = text.length;
    else if (piece === ']') spans.push({ start, end: text.length });
    else text += piece;
  }
  return { text, spans };
}

/** The sentence with brackets around what was read, to be compared with the expectation at a glance. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}
