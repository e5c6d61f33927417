// Plain text: a paragraph is a block of lines up to a blank line, or one long line.
import { extname } from 'node:path';
import type { Span } from '../../model.ts';
import { joinLines, type Line } from '../paragraphs.ts';
import { isBlank, splitLines, trimSpan } from '../spans.ts';
import type { Draft, Reader, SourceFile } from './reader.ts';

const EXTENSIONS = ['.txt', '.text', ''];

/** Bullets that stand for nothing else. Not the dash: in many countries it opens direct speech. */
const BULLET = /^[•▪◦●‣·*][ \t]+/;

function markLine(text: string, line: Span): Line {
  if (isBlank(line)) return { ...line, kind: 'blank' };
  const bullet = BULLET.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  return bullet > 0 ? { ...trimSpan(text, line.start + bullet, line.end), kind: 'item' } : { ...line, kind: 'text' };
}

async function readPlainText({ content }: SourceFile): Promise<readonly Draft[]> {
  if (content.kind !== 'text') return [];
  const { text } = content;
  const lines = splitLines(text).map((line) => markLine(text, line));
  return [{ text, paragraphs: joinLines(text, lines), details: {}, notices: [] }];
}

export const plainText: Reader = {
  id: 'plain-text',
  extensions: EXTENSIONS.filter((extension) => extension !== ''),
  accepts: ({ file, content }) => content.kind === 'text' && EXTENSIONS.includes(extname(file).toLowerCase()),
  read: readPlainText,
};
