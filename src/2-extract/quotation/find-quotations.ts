// Words inside quotation marks, and speech led in by a dash. Curly, straight, single and guillemets; paragraphs that go on.
import type { Passage, Span } from '../../model.ts';
import { closingMark, isOpening } from './marks.ts';

export type FoundQuotation = Span & {
  /** What was said, without the marks. */
  readonly content: Span;
  /** Few words in quotation marks inside somebody else's sentence, or a title: a label, not a speech. */
  readonly isLabel: boolean;
  /** “The Lord of the Rings” */
  readonly isTitle: boolean;
  /** Not closed: it ends with its paragraph, and the next one may go on with it. */
  readonly isClosed: boolean;
};

/** A speech never closed ends with its paragraph. Longer than this it is two stray marks. */
const LONGEST = 1500;

/** Quotations of one paragraph, in order; what is quoted inside a quotation is part of it. */
export function findQuotations(text: string, passage: Passage): readonly FoundQuotation[] {
  const found: FoundQuotation[] = [];
  for (let at = passage.start; at < passage.end; at += 1) {
    if (!isOpening(text, at, passage)) continue;
    const close = closingMark(text, at, passage.end);
    // Apostrophes open nothing that is never closed.
    if (close < 0 && /['‘’]/.test(text[at])) continue;
    const contentEnd = close < 0 ? beforeTag(text, at, passage.end) : close;
    if (contentEnd - at > LONGEST) continue;
    const quotation = quotationOf(text, at, contentEnd, close < 0 ? contentEnd : close + 1);
    if (quotation !== null) found.push(quotation);
    at = contentEnd;
  }
  return [...dashLed(text, passage), ...withHalves(text, found)].sort((a, b) => a.start - b.start);
}

/** Characters of a tag between two halves. Longer ones are clauses of their own. */
const LONGEST_TAG = 90;

/** “The brigade,” he said, “will stay”: a comma before the tag and a small letter behind it make one sentence. */
export function isBrokenByTag(text: string, before: FoundQuotation, after: FoundQuotation): boolean {
  const tag = text.slice(before.end, after.start);
  const isOneClause = !/[\n.!?]/.test(tag.replace(/\b\p{Lu}\p{Ll}{0,2}\./gu, ''));
  const isTag = tag.length <= LONGEST_TAG && /,\s*$/.test(tag) && isOneClause;
  return isTag && text[before.content.end - 1] === ',' && /^\p{Ll}/u.test(text.slice(after.content.start));
}

/** Half of a broken sentence is no label, however short. */
function withHalves(text: string, found: readonly FoundQuotation[]): readonly FoundQuotation[] {
  return found.map((one, i) => {
    const [before, after] = [found[i - 1], found[i + 1]];
    const isHalf =
      (after !== undefined && isBrokenByTag(text, one, after)) ||
      (before !== undefined && isBrokenByTag(text, before, one));
    return isHalf ? { ...one, isLabel: false } : one;
  });
}

const TAG =
  /(?<=[,.!?])\s+(?:(?:\p{L}+\s){1,4}(?:said|says|told|added|asked)|(?:said|says|added|asked)(?:\s\p{L}+){1,4})\s*\.?$/u;

/** “What can one do? Marsh added. — never closed, but its tag is none of its words. */
function beforeTag(text: string, open: number, end: number): number {
  const tag = TAG.exec(text.slice(open, end).trimEnd());
  return tag === null ? end : open + tag.index;
}

/** Fewer words inside a sentence are a label, unless they are a sentence of their own. */
const LABEL_WORDS = 4;

function quotationOf(text: string, open: number, contentEnd: number, end: number): FoundQuotation | null {
  const inner = text.slice(open + 1, contentEnd);
  const trimmed = inner.trim();
  if (!/\p{L}/u.test(trimmed)) return null;
  const start = open + 1 + inner.indexOf(trimmed);
  const words = trimmed.split(/\s+/);
  const isSentence = /^\p{Lu}/u.test(trimmed) && /[.!?,…]$/.test(trimmed);
  return {
    start: open,
    end,
    content: { start, end: start + trimmed.length },
    isLabel: isTitle(words) || (!isSentence && words.length <= LABEL_WORDS),
    isTitle: isTitle(words),
    isClosed: end > contentEnd,
  };
}

const isTitle = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|the|and|in|on|a|an|to|for|at|is|with)$/.test(word));

/** "– I gave orders, he said." The speech ends before its tag. */
function dashLed(text: string, passage: Passage): readonly FoundQuotation[] {
  const match =
    /^[–—-]\s+(\p{Lu}.*?)(,\s+(?:\p{L}+\s+){0,3}(?:says?|said|tells?|told|adds?|added|writes?|wrote)\b.*)?$/su.exec(
      text.slice(passage.start, passage.end),
    );
  if (match === null || match[2] === undefined) return [];
  const start = passage.start + match[0].indexOf(match[1]);
  const content = { start, end: start + match[1].length };
  return [{ start: passage.start, end: content.end, content, isLabel: false, isTitle: false, isClosed: true }];
}
