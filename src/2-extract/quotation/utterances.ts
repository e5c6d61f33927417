// What one claim holds of a quotation: one sentence of a long speech, or the two halves of a sentence broken by its tag.
import type { Span } from '../../model.ts';
import { overlapping } from '../overlapping.ts';
import { type FoundQuotation, isBrokenByTag } from './find-quotations.ts';

export type Utterance = {
  readonly quotation: FoundQuotation;
  /** From its first word to its last; a tag that breaks it is inside. */
  readonly span: Span;
  /** What was said, without a tag inside. */
  readonly content: string;
};

/** Sentences of fewer words go with their neighbour: "What stupidity." */
const FEWEST_WORDS = 4;
/** Two outlets seldom quote the same sentences of one speech, so each is compared by itself. */
export function utterancesOf(
  text: string,
  quotations: readonly FoundQuotation[],
  sentences: readonly Span[],
): readonly Utterance[] {
  const found: Utterance[] = [];
  for (const quotation of quotations) {
    const pieces = asSpoken(text, piecesOf(text, quotation.content, sentences));
    const [first, ...rest] = pieces.map((span) => ({
      quotation,
      span,
      content: clean(text.slice(span.start, span.end)),
    }));
    const last = found.at(-1);
    if (last !== undefined && first !== undefined && isBrokenByTag(text, last.quotation, quotation))
      found[found.length - 1] = joined(last, first);
    else if (first !== undefined) found.push(first);
    found.push(...rest);
  }
  return found;
}

/** What an outlet reports within marks that it forgot to close is nobody's speech: “The lock is dry. He said that …” */
function asSpoken(text: string, pieces: readonly Span[]): readonly Span[] {
  const reported = pieces.findIndex(({ start, end }, i) => i > 0 && REPORTED.test(text.slice(start, end)));
  return reported < 0 ? pieces : pieces.slice(0, reported);
}

const REPORTED = /^(?:He|She|They|It) (?:(?:also|further) )?(?:said|added|stated|confirmed|explained|reported) that\b/;

const joined = (before: Utterance, after: Utterance): Utterance => ({
  quotation: before.quotation,
  span: { start: before.span.start, end: after.span.end },
  content: `${before.content}, ${after.content}`,
});

function piecesOf(text: string, content: Span, sentences: readonly Span[]): readonly Span[] {
  const parts = overlapping(sentences, content)
    .map(({ start, end }) => ({ start: Math.max(start, content.start), end: Math.min(end, content.end) }))
    .map((part) => trimmed(text, part));
  const pieces: Span[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    const isShort = last !== undefined && (wordsIn(text, part) < FEWEST_WORDS || wordsIn(text, last) < FEWEST_WORDS);
    if (isShort) pieces[pieces.length - 1] = { start: last.start, end: part.end };
    else pieces.push(part);
  }
  return pieces;
}

/** Without the white space and marks that the cut left at the ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const lead = /^[\s“”"«»]*/u.exec(part)?.[0].length ?? 0;
  const tail = /[\s“”"«»]*$/u.exec(part)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).trim().split(/\s+/).length;
const clean = (words: string): string => words.replace(/\s+/g, ' ').replace(/[,.\s]+$/, '');
