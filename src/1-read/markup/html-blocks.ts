// HTML → paragraphs, in one pass without a tree: pages nested a hundred thousand deep cost no more than others.
import { Parser } from 'htmlparser2';
import type { BlockOfText } from '../drafts.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a browser starts a new line for (HTML Living Standard, 15.3 Flow content, and tables). */
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul caption td th',
);
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
/** What holds no prose of the page. */
const UNREAD = words(
  'script style noscript template head title svg math canvas audio video iframe object embed select option button textarea input map',
);
const CAPTIONS = words('figcaption caption');
/** A cell with more text lays out a page and holds no table's figure. */
const LONGEST_CELL = 160;

type State = {
  text: string;
  /** Line breaks since the last text. */
  breaks: number;
  unread: number;
  kind: BlockOfText['kind'];
  cells: string[];
  isInCell: boolean;
};

/** Runs of white space are one blank, as a browser prints them; two line breaks in a row end a paragraph. */
export function htmlBlocks(html: string): readonly BlockOfText[] {
  const blocks: BlockOfText[] = [];
  const state: State = { text: '', breaks: 0, unread: 0, kind: 'text', cells: [], isInCell: false };
  const flush = (): void => {
    const text = state.text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    state.text = '';
    state.breaks = 0;
    if (text === '') return;
    if (state.isInCell && text.length <= LONGEST_CELL) state.cells.push(text);
    else blocks.push({ text, kind: state.kind });
  };
  const flushRow = (): void => {
    const { cells } = state;
    state.cells = [];
    if (cells.length === 1) blocks.push({ text: cells[0], kind: 'text' });
    else if (cells.length > 1) blocks.push({ text: cells.join(' | '), kind: 'table' });
  };
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (UNREAD.has(name)) state.unread += 1;
        if (name === 'br') {
          state.breaks += 1;
          if (state.breaks > 1) flush();
          else state.text += ' ';
          return;
        }
        if (!BLOCKS.has(name)) return;
        flush();
        if (name === 'tr' || name === 'table') flushRow();
        if (name === 'td' || name === 'th') state.isInCell = true;
        if (HEADINGS.has(name)) state.kind = 'heading';
        if (CAPTIONS.has(name)) state.kind = 'caption';
      },
      ontext: (text) => {
        if (state.unread > 0) return;
        if (/\S/.test(text)) state.breaks = 0;
        state.text += text;
      },
      onclosetag: (name) => {
        if (UNREAD.has(name)) state.unread = Math.max(0, state.unread - 1);
        if (!BLOCKS.has(name)) return;
        flush();
        if (name === 'td' || name === 'th') state.isInCell = false;
        if (name === 'tr' || name === 'table') flushRow();
        if (HEADINGS.has(name) || CAPTIONS.has(name)) state.kind = 'text';
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  flush();
  flushRow();
  return blocks;
}

/** How deep the elements of a page stand in each other; stops counting at `most`. */
export function depthOf(html: string, most: number): number {
  let [depth, deepest] = [0, 0];
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (deepest >= most) parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(html);
  return deepest;
}

/** Text of a field that may be HTML or not. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|br|div|h[1-6]|li|span|strong|em|a|blockquote|figure)\b[^<>]{0,2000}>/i.test(text);
}
