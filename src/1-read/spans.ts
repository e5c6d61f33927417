// Spans of text, measured in UTF-16 code units, end exclusive.
import type { Span } from '../model.ts';

/** The span without white space at its ends; empty (start === end) when nothing else is in it. */
export function trimSpan(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  const trimmedStart = start + (slice.length - slice.trimStart().length);
  return { start: trimmedStart, end: Math.max(trimmedStart, start + slice.trimEnd().length) };
}

export function isBlank(span: Span): boolean {
  return span.start === span.end;
}

/** The words of a span on one line: line breaks and runs of blanks become one blank. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Every line of the text, blank ones too, each without white space at its ends. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    lines.push(trimSpan(text, start, lineBreak.index));
    start = lineBreak.index + lineBreak[0].length;
  }
  lines.push(trimSpan(text, start, text.length));
  return lines;
}
