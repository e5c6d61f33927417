// Where a line may hold a date: the words around month names and numbers in date form. chrono is fed these alone, since its
// patterns take quadratic time on long lines without dates.
import type { Span } from '../../model.ts';

const CANDIDATE =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\b|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/gi;

/** Characters kept before and behind a month's name: "the 24th day of" and ", 2004, and". */
const MARGIN = 30;
/** No window is longer. A longer one finds no more dates and costs time. */
const LONGEST = 200;

/** Disjoint windows, in order. */
export function dateWindows(text: string, span: Span): readonly Span[] {
  const windows: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(CANDIDATE)) {
    const at = span.start + match.index;
    const last = windows.at(-1);
    const end = wordEdge(text, Math.min(span.end, at + match[0].length + MARGIN), span.end);
    if (last !== undefined && end <= last.start + LONGEST && at <= last.end + MARGIN) {
      windows[windows.length - 1] = { start: last.start, end };
      continue;
    }
    if (last !== undefined && at < last.end) continue;
    const start = Math.max(last?.end ?? span.start, at - MARGIN);
    windows.push({ start: start === span.start ? start : wordStart(text, start, at), end });
  }
  return windows;
}

/** The end of the word at an offset, so that no number is cut; a word without end is cut. */
function wordEdge(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + MARGIN && !/\s/.test(text[at])) at += 1;
  return at;
}

function wordStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !/\s/.test(text[at - 1] ?? ' ')) at += 1;
  return at;
}
