// Plain text: a paragraph is a block of lines up to a blank line, or one long line.
import { extname } from 'node:path';
import { joinLines } from '../paragraphs.ts';
import { isBlank, splitLines } from '../spans.ts';
import type { Draft, Reader, SourceFile } from './reader.ts';

const EXTENSIONS = ['.txt', '.text', ''];

async function readPlainText({ content }: SourceFile): Promise<readonly Draft[]> {
  if (content.kind !== 'text') return [];
  const { text } = content;
  const lines = splitLines(text).map((line) => ({
    ...line,
    kind: isBlank(line) ? ('blank' as const) : ('text' as const),
  }));
  return [{ text, paragraphs: joinLines(text, lines), details: {}, notices: [] }];
}

export const plainText: Reader = {
  id: 'plain-text',
  extensions: EXTENSIONS.filter((extension) => extension !== ''),
  accepts: ({ file, content }) => content.kind === 'text' && EXTENSIONS.includes(extname(file).toLowerCase()),
  read: readPlainText,
};
