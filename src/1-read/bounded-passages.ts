// Passages that are prose: no longer than that, and no tables. What takes a text apart looks from each word at others of
// its passage: one without an end would take the square of its length.
import type { Passage } from '../model.ts';
import { trimSpan } from './spans.ts';

/** A page and a half of print. Whole articles saved as one line are cut between two sentences. */
const LONGEST_PASSAGE = 8000;
/** Four times the length of the longest reports in print. What lies behind it is a book, or made to be endless. */
export const LONGEST_ARTICLE = 500_000;

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s|[。！？]/g;

export type BoundedPassages = { readonly passages: readonly Passage[]; readonly isCut: boolean };

/** `isCut` where the article goes on behind the last passage. */
export function boundPassages(text: string, passages: readonly Passage[]): BoundedPassages {
  const bounded: Passage[] = [];
  let length = 0;
  for (const passage of passages) {
    for (const piece of piecesOf(text, passage)) {
      if (isTable(text, piece)) continue;
      length += piece.end - piece.start;
      if (length > LONGEST_ARTICLE) return { passages: bounded, isCut: true };
      bounded.push(piece);
    }
  }
  return { passages: bounded, isCut: false };
}

/** Of the words of prose seldom a tenth are numbers; results, prices and timetables have as many numbers as words. */
const TABLE_SHARE = 0.4;
/** A short line may well be a score. */
const FEWEST_TABLE_WORDS = 40;

/** Rows of a table that came as text: their numbers have no sentence around them. */
function isTable(text: string, { start, end }: Passage): boolean {
  const words = text.slice(start, end).match(/\S+/g) ?? [];
  const numbers = words.filter((word) => /\d/.test(word)).length;
  return words.length >= FEWEST_TABLE_WORDS && numbers / words.length > TABLE_SHARE;
}

function piecesOf(text: string, passage: Passage): readonly Passage[] {
  const { start, end, zone } = passage;
  if (end - start <= LONGEST_PASSAGE) return [passage];
  const pieces: Passage[] = [];
  for (let at = start; at < end; ) {
    const cut = end - at <= LONGEST_PASSAGE ? end : cutIn(text, at, at + LONGEST_PASSAGE);
    // A word without an end is no word.
    const next = cut ?? nextBlank(text, at, end);
    const span = trimSpan(text, at, next);
    if (cut !== null && span.end > span.start) pieces.push({ ...span, zone });
    at = next;
  }
  return pieces;
}

/** Behind the last sentence of the stretch, else at its last blank; null where it has none. */
function cutIn(text: string, start: number, end: number): number | null {
  const stretch = text.slice(start, end);
  const sentence = [...stretch.matchAll(SENTENCE_END)].at(-1);
  if (sentence !== undefined) return start + sentence.index + sentence[0].length;
  for (let at = end - 1; at > start; at -= 1) if (/\s/.test(text[at])) return at;
  return null;
}

function nextBlank(text: string, start: number, end: number): number {
  const blank = /\s/g;
  blank.lastIndex = start;
  const found = blank.exec(text);
  return found === null ? end : Math.min(found.index + 1, end);
}
