// Pieces of text where a PDF places them → lines, in the order of the file, which is that of reading in files made
// from text.
import { columnByColumn, startsOf } from './across.ts';
import type { PdfLine } from './line.ts';

/** What PDF.js hands over: text with its matrix. */
export type PdfItem = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

type Piece = PdfLine;

/** In parts of the size of the type. A word space is about a quarter, letter spacing stays below a tenth. */
const WORD_SPACE = 0.15;
/** Raised and lowered figures keep to their line; the next line is a whole size away. */
const SAME_LINE = 0.6;
/** A wider hole in a line is the space between two columns. */
const COLUMN_SPACE = 3;

export function linesOfPage(items: readonly PdfItem[]): readonly PdfLine[] {
  const pieces = items.flatMap((item) => pieceOf(item) ?? []);
  const lines = joinedLines(pieces, []);
  // A narrow space between two columns looks like one between words until it is known where the second begins.
  const starts = startsOf(lines);
  return starts.length === 0 ? lines : columnByColumn(joinedLines(pieces, starts), starts);
}

function joinedLines(pieces: readonly Piece[], starts: readonly number[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && continues(last, piece, starts)) lines[lines.length - 1] = joined(last, piece);
    else lines.push(piece);
  }
  return lines.flatMap((line) => {
    const text = line.text.replace(/[\s\u00a0]+/g, ' ').trim();
    return text === '' ? [] : [{ ...line, text }];
  });
}

function pieceOf({ str, transform, width }: PdfItem): Piece | null {
  if (str === '' || transform.length < 6) return null;
  const [a, b, c, d, x, y] = transform;
  // Text that stands on its side is a stamp, or the label of an axis.
  if (Math.abs(b) > Math.abs(a)) return null;
  const size = Math.hypot(c, d);
  if (![x, y, size].every(Number.isFinite)) return null;
  // Blanks are drawn as well; one at the end of a line says nothing of where the line ends.
  const isBlank = str.trim() === '';
  return { text: str, left: x, right: x + (isBlank ? 0 : width), y, size };
}

function continues(line: PdfLine, piece: Piece, starts: readonly number[]): boolean {
  if (starts.some((start) => Math.abs(piece.left - start) <= 1 && line.left < start - 1)) return false;
  const size = Math.max(line.size, piece.size, 1);
  const isLevel = Math.abs(line.y - piece.y) < SAME_LINE * size;
  return isLevel && piece.left >= line.right - size && piece.left - line.right < COLUMN_SPACE * size;
}

function joined(line: PdfLine, piece: Piece): PdfLine {
  const isApart = piece.left - line.right > WORD_SPACE * Math.max(line.size, piece.size);
  const isSpaced = /\s$/.test(line.text) || /^\s/.test(piece.text);
  return {
    text: `${line.text}${isApart && !isSpaced ? ' ' : ''}${piece.text}`,
    left: line.left,
    right: Math.max(line.right, piece.right),
    // What is raised or small does not move the line.
    y: piece.size > line.size ? piece.y : line.y,
    size: Math.max(line.size, piece.size),
  };
}
