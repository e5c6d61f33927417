// Words inside quotation marks, and speech led in by a dash. Curly, straight and guillemets; paragraphs that go on.
import type { Passage, Span } from '../../model.ts';

export type FoundQuotation = Span & {
  /** What was said, without the marks. */
  readonly content: Span;
  /** Few words in quotation marks inside somebody else's sentence: a label, not a speech. */
  readonly isLabel: boolean;
  /** Not closed: it ends with its paragraph, and the next one may go on with it. */
  readonly isClosed: boolean;
};

const OPEN = '“„«"';
const CLOSE: Readonly<Record<string, string>> = { '“': '”“"', '„': '“”"', '«': '»"', '"': '"”' };
/** A speech never closed ends with its paragraph. Longer than this it is two stray marks. */
const LONGEST = 1500;

/** Quotations of one paragraph, in order. */
export function findQuotations(text: string, passage: Passage): readonly FoundQuotation[] {
  const found: FoundQuotation[] = [];
  for (let at = passage.start; at < passage.end; at += 1) {
    const mark = text[at];
    if (!OPEN.includes(mark) || !opensHere(text, at)) continue;
    const close = closingMark(text, at, passage.end, CLOSE[mark]);
    const contentEnd = close < 0 ? passage.end : close;
    if (contentEnd - at > LONGEST) continue;
    const quotation = quotationOf(text, at, contentEnd, close < 0 ? passage.end : close + 1);
    if (quotation !== null) found.push(quotation);
    at = contentEnd;
  }
  return [...dashLed(text, passage), ...found].sort((a, b) => a.start - b.start);
}

const opensHere = (text: string, at: number): boolean => at === 0 || /[\s([—–“‘'-]/.test(text[at - 1]);

function closingMark(text: string, open: number, end: number, marks: string): number {
  for (let at = open + 1; at < end; at += 1) {
    if (!marks.includes(text[at])) continue;
    // A straight mark with white space before and a letter behind opens another quotation.
    if (text[at] === '"' && /\s/.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')) continue;
    return at;
  }
  return -1;
}

/** A speech has a verb or many words; a label has few words and stands inside a sentence. */
const LABEL_WORDS = 4;

function quotationOf(text: string, open: number, contentEnd: number, end: number): FoundQuotation | null {
  const inner = text.slice(open + 1, contentEnd);
  const trimmed = inner.trim();
  if (!/\p{L}/u.test(trimmed)) return null;
  const start = open + 1 + inner.indexOf(trimmed);
  const words = trimmed.split(/\s+/).length;
  const isSentence = /^\p{Lu}/u.test(trimmed) && /[.!?,…]$/.test(trimmed);
  return {
    start: open,
    end,
    content: { start, end: start + trimmed.length },
    isLabel: words <= LABEL_WORDS && !isSentence,
    isClosed: end > contentEnd,
  };
}

/** "– I gave orders, he said." The speech ends before its tag. */
function dashLed(text: string, passage: Passage): readonly FoundQuotation[] {
  const match =
    /^[–—-]\s+(\p{Lu}.*?)(,\s+(?:\p{L}+\s+){0,3}(?:says?|said|tells?|told|adds?|added|writes?|wrote)\b.*)?$/su.exec(
      text.slice(passage.start, passage.end),
    );
  if (match === null || match[2] === undefined) return [];
  const start = passage.start + match[0].indexOf(match[1]);
  const content = { start, end: start + match[1].length };
  return [{ start: passage.start, end: content.end, content, isLabel: false, isClosed: true }];
}
