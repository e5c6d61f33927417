// A compared quotation cut to what differs, with a few words around it.
import type { DiffPiece } from './types.ts';

/** Common words kept beside each that differs. */
const KEPT = 3;

/** Long runs of common words become "…"; a text without any difference stays whole. */
export function shortenDiff(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  if (pieces.every(({ kind }) => kind === 'same')) return pieces;
  return pieces.map((piece, index) =>
    piece.kind === 'same' ? { ...piece, text: shortened(piece.text, index === 0, index === pieces.length - 1) } : piece,
  );
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.match(/\s*\S+\s*/g) ?? [];
  const head = isFirst ? 0 : KEPT;
  const tail = isLast ? 0 : KEPT;
  // "…" in the place of a word or two saves nothing.
  if (words.length <= head + tail + 2) return text;
  const before = words.slice(0, head).join('');
  return `${before}… ${words.slice(words.length - tail).join('')}`.replace(/… $/, '…');
}
