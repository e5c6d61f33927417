// The sentence a claim stands in, its words marked, cut to what a table row can hold.
import type { Article, Claim, Span } from '../../model.ts';
import type { MarkedText } from './types.ts';

/** Characters of a sentence that a row prints. More makes rows of four lines. */
const ROOM = 170;
/** Of those, at most this many before the marked words. */
const BEFORE = 95;

/** `marked` may be another span of the same sentence, such as the speaker, or several from left to right. */
export function excerpt(
  article: Article,
  claim: Claim,
  marked: Span | readonly Span[] = claim.span,
): readonly MarkedText[] {
  const spans = 'start' in marked ? [marked] : marked;
  const [first = claim.span] = spans;
  const last = spans.at(-1) ?? first;
  const { start, end } = claim.sentence;
  const from = cutStart(article.text, start, first.start);
  const to = cutEnd(article.text, Math.max(last.end, from + ROOM), end);
  const pieces: MarkedText[] = [];
  let at = from;
  for (const span of spans) {
    const before = oneLine(article.text.slice(at, span.start));
    pieces.push({ text: at === from ? (from > start ? '… ' : '') + before.trimStart() : before, isMarked: false });
    pieces.push({ text: oneLine(article.text.slice(span.start, span.end)), isMarked: true });
    at = span.end;
  }
  const after = oneLine(article.text.slice(at, to)).trimEnd() + (to < end ? ' …' : '');
  return [...pieces, { text: after, isMarked: false }].filter((piece) => piece.text !== '');
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
