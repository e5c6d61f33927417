// Plain text: a paragraph is a block of lines up to a blank line, or one long line.
import type { Span } from '../../model.ts';
import { textOf } from '../file-text.ts';
import { joinLines, type Line } from '../paragraphs.ts';
import { isBlank, splitLines, trimSpan } from '../spans.ts';
import type { Found, Paragraph, SourceFile } from './reader.ts';

/** Bullets that stand for nothing else. Not the dash: in many countries it opens direct speech. */
const BULLET = /^[•▪◦●‣·*][ \t]+/;

function markLine(text: string, line: Span): Line {
  if (isBlank(line)) return { ...line, kind: 'blank' };
  const bullet = BULLET.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  return bullet > 0 ? { ...trimSpan(text, line.start + bullet, line.end), kind: 'item' } : { ...line, kind: 'text' };
}

/** The paragraphs of text that has no marks of its own, from `start` on. */
export function plainParagraphs(text: string, start = 0): readonly Paragraph[] {
  const lines = splitLines(text.slice(start)).map((line) => ({ start: line.start + start, end: line.end + start }));
  return joinLines(
    text,
    lines.map((line) => markLine(text, line)),
  );
}

export async function* readPlainText(source: SourceFile): AsyncGenerator<Found> {
  const { text, notices } = await textOf(source);
  yield { kind: 'article', draft: { text, paragraphs: plainParagraphs(text), details: {}, notices } };
}
