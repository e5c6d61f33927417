// The sentence a claim stands in, its words marked, cut to what a table row can hold.
import type { Article, Claim, Span } from '../../model.ts';
import type { MarkedText } from './types.ts';

/** Characters of a sentence that a row prints. More makes rows of four lines. */
const ROOM = 170;
/** Of those, at most this many before the marked words. */
const BEFORE = 95;

/** `marked` may be another span of the same sentence, such as the speaker. */
export function excerpt(article: Article, claim: Claim, marked: Span = claim.span): readonly MarkedText[] {
  const { start, end } = claim.sentence;
  const from = cutStart(article.text, start, marked.start);
  const to = cutEnd(article.text, Math.max(marked.end, from + ROOM), end);
  const before = oneLine(article.text.slice(from, marked.start));
  const after = oneLine(article.text.slice(marked.end, to));
  return [
    { text: (from > start ? '… ' : '') + before.trimStart(), isMarked: false },
    { text: oneLine(article.text.slice(marked.start, marked.end)), isMarked: true },
    { text: after.trimEnd() + (to < end ? ' …' : ''), isMarked: false },
  ].filter((piece) => piece.text !== '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The sentence's start, or a word's start not too far before the marked words. */
function cutStart(text: string, start: number, markedStart: number): number {
  if (markedStart - start <= BEFORE) return Math.min(start, markedStart);
  const space = text.indexOf(' ', markedStart - BEFORE);
  return space < 0 || space >= markedStart ? markedStart : space + 1;
}

function cutEnd(text: string, wanted: number, end: number): number {
  if (wanted >= end) return Math.max(end, 0);
  const space = text.lastIndexOf(' ', wanted);
  return space > wanted - 30 ? space : wanted;
}
