// Two quotations word by word: what differs from the reference, and where words of the reference are missing.
import type { DiffPiece } from './types.ts';

/** Share of the shorter text that must be common; below, marking every word tells nothing. */
const COMPARABLE = 0.2;
/** Words compared; the table below grows with the square. */
const WORDS = 600;

type Word = { readonly text: string; readonly key: string };

function wordsOf(text: string): readonly Word[] {
  const words = text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]+|\s+/gu) ?? [];
  // Spaces and punctuation carry no key of their own: a comma more is no other wording.
  return words
    .slice(0, WORDS * 2)
    .map((word) => ({ text: word, key: /[\p{L}\p{N}]/u.test(word) ? word.toLowerCase() : '' }));
}

export function wordDiff(text: string, reference: string): readonly DiffPiece[] {
  const words = wordsOf(text);
  const own = words.filter((word) => word.key !== '').map((word) => word.key);
  const other = wordsOf(reference)
    .filter((word) => word.key !== '')
    .map((word) => word.key);
  const pairs = commonPairs(own, other);
  if (pairs.size < Math.min(own.length, other.length) * COMPARABLE) return [{ text, kind: 'same' }];
  return merged(piecesOf(words, pairs, other.length));
}

/** Longest common subsequence: position in `a` → position in `b`. */
function commonPairs(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number> {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** A blank stands only between two common words: a quotation that begins later or ends sooner lacks nothing inside. */
function piecesOf(
  words: readonly Word[],
  pairs: ReadonlyMap<number, number>,
  otherLength: number,
): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let position = 0;
  let lastCommon = -1;
  let hasChanged = true;
  for (const word of words) {
    if (word.key === '') {
      pieces.push({ text: word.text, kind: 'same' });
      continue;
    }
    const common = pairs.get(position);
    position += 1;
    if (common === undefined) {
      hasChanged = true;
      pieces.push({ text: word.text, kind: 'changed' });
      continue;
    }
    if (!hasChanged && common > lastCommon + 1 && lastCommon < otherLength) pieces.push({ text: '', kind: 'missing' });
    pieces.push({ text: word.text, kind: 'same' });
    lastCommon = common;
    hasChanged = false;
  }
  return pieces;
}

/** Joins neighbours of one kind; a space between two changed words belongs to the change. */
function merged(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const result: DiffPiece[] = [];
  pieces.forEach((piece, index) => {
    const last = result.at(-1);
    const isInside = /^\s+$/.test(piece.text) && last?.kind === 'changed' && pieces[index + 1]?.kind === 'changed';
    const kind = isInside ? 'changed' : piece.kind;
    if (last && last.kind === kind && kind !== 'missing')
      result[result.length - 1] = { text: last.text + piece.text, kind };
    else result.push({ text: piece.text, kind });
  });
  return result;
}
