// Lines → paragraphs. A blank line always ends one. Whether a single line break does too depends on the file: text
// wrapped at a column keeps its paragraph over the break, text with one paragraph a line does not.
import type { Span } from '../model.ts';
import { parseDateLine } from './date-line.ts';
import type { Paragraph } from './readers/reader.ts';

/** `skip`: not prose (rules, code); `heading` and `item` start a paragraph of their own. */
export type LineKind = 'blank' | 'text' | 'heading' | 'item' | 'skip';
export type Line = Span & { readonly kind: LineKind };

/** No text is wrapped wider than this on purpose. Higher would join short paragraphs of one line each. */
const WIDEST_COLUMN = 120;
/** Nor narrower. Lower would join lists of names. */
const NARROWEST_COLUMN = 40;
/** Share of inner lines that must be full before a file counts as wrapped. Lower would join more. */
const FULL_SHARE = 0.8;
/** Wrapped lines seldom end with a sentence; a file where more do has one paragraph a line. */
const SENTENCE_END_SHARE = 0.5;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

function lengthOf(line: Line): number {
  return line.end - line.start;
}

/** Whether the next line's first word would not have fitted into this line. */
function isFull(text: string, line: Line, next: Line, column: number): boolean {
  const firstWord = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + column)))?.[0] ?? '';
  return lengthOf(line) + 1 + firstWord.length > column;
}

function isProse(text: string, line: Line): boolean {
  return line.kind === 'text' && parseDateLine(text.slice(line.start, line.end)) === null;
}

/** The column the text was wrapped at, or null when its lines are paragraphs. */
function wrapColumn(text: string, lines: readonly Line[]): number | null {
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && isProse(text, line) && isProse(text, next) ? [{ line, next }] : [];
  });
  if (inner.length < 2) return null;
  const column = inner.reduce((widest, { line }) => Math.max(widest, lengthOf(line)), 0);
  if (column > WIDEST_COLUMN || column < NARROWEST_COLUMN) return null;
  const full = inner.filter(({ line, next }) => isFull(text, line, next, column)).length;
  const ended = inner.filter(({ line }) => SENTENCE_END.test(text.slice(line.start, line.end))).length;
  return full / inner.length >= FULL_SHARE && ended / inner.length <= SENTENCE_END_SHARE ? column : null;
}

export function joinLines(text: string, lines: readonly Line[]): Paragraph[] {
  const column = wrapColumn(text, lines);
  const paragraphs: Paragraph[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const continues =
      column !== null &&
      last !== undefined &&
      previous !== undefined &&
      (previous.kind === 'item' || isProse(text, previous)) &&
      isProse(text, line) &&
      isFull(text, previous, line, column);
    if (continues) paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
    else if (line.kind !== 'blank' && line.kind !== 'skip')
      paragraphs.push({ start: line.start, end: line.end, isHeading: line.kind === 'heading' });
    previous = line;
  }
  return paragraphs;
}
