// Drafts of formats that are no running text of their own: what was read becomes text, a blank line between paragraphs.

import { plainParagraphs } from './readers/plain-text.ts';
import type { Details, Draft, Paragraph } from './readers/reader.ts';

export type BlockOfText = {
  readonly text: string;
  /** `table`: kept in the text, not read as prose. */
  readonly kind: 'text' | 'heading' | 'caption' | 'table';
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The title stands above the blocks unless it is the first of them. */
export function draftOfBlocks(blocks: readonly BlockOfText[], details: Details): Draft {
  const title = typeof details.title === 'string' ? oneLine(details.title) : '';
  const isPrinted = title === '' || blocks.slice(0, 3).some(({ text }) => oneLine(text) === title);
  const all: readonly BlockOfText[] = isPrinted ? blocks : [{ text: title, kind: 'heading' }, ...blocks];
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const block of all) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    if (block.kind === 'table' || block.text === '') continue;
    const isCaption = block.kind === 'caption' ? { isCaption: true } : {};
    paragraphs.push({ start, end: text.length, isHeading: block.kind === 'heading', ...isCaption });
  }
  return { text, paragraphs, details: withTitle(details, title), notices: [] };
}

/** A title, and text with line breaks of its own below it. */
export function draftOfText(body: string, details: Details): Draft {
  const title = typeof details.title === 'string' ? oneLine(details.title) : '';
  const head = title === '' || oneLine(body.slice(0, title.length + 200)).startsWith(title) ? '' : `${title}\n\n`;
  const text = head + body;
  const own: readonly Paragraph[] = head === '' ? [] : [{ start: 0, end: title.length, isHeading: true }];
  const paragraphs = [...own, ...plainParagraphs(text, head.length)];
  return { text, paragraphs, details: withTitle(details, title), notices: [] };
}

const withTitle = (details: Details, title: string): Details => (title === '' ? details : { ...details, title });
