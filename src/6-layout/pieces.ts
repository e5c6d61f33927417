// What measuring makes of blocks and what pagination moves: things with a height, one below the other.
import type { BorderLines, BreakRules, Colour, PageItem, PagePaint } from '../page-model.ts';

/** How firmly a piece is held to the one before it. A break goes to the loosest place that fits, the last of them. */
export const KEEP = {
  free: 0,
  /** Inside `break-inside: avoid`. */
  together: 1,
  /** After a heading, within two lines of a paragraph's ends, after a table's head. */
  close: 2,
  /** An edge of a box and what it encloses. */
  glued: 3,
} as const;

export type Keep = (typeof KEEP)[keyof typeof KEEP];

/** A box drawn round pieces, once on each page it reaches. */
export type Frame = {
  readonly x: number;
  readonly widthPt: number;
  readonly background: Colour | null;
  readonly border: BorderLines;
  /** A table is closed above and below on every page; other boxes are open where the page cuts them. */
  readonly isClosedOnEachPage: boolean;
};

export type Piece = {
  readonly heightPt: number;
  /** Space to the piece above; not kept at the top of a page. */
  readonly gapPt: number;
  readonly keep: Keep;
  readonly startsPage: boolean;
  /** With y from the piece's upper edge. */
  readonly items: readonly PageItem[];
  readonly paints: readonly PagePaint[];
  /** From the upper edge; null where the piece holds no text. */
  readonly baselinePt: number | null;
  readonly anchors: readonly string[];
  readonly heading: { readonly level: number; readonly text: string } | null;
  /** Outermost first. */
  readonly frames: readonly Frame[];
  readonly opens: readonly Frame[];
  readonly closes: readonly Frame[];
  /** Put above this piece where it begins a page: the head of a table. */
  readonly lead: readonly Piece[];
  readonly inner: Inner | null;
};

/** Flows beside each other: the cells of a row, or the columns of running text. */
export type Inner =
  | {
      readonly kind: 'row';
      readonly cells: readonly Cell[];
      readonly frame: Frame | null;
      /** Room for the frame's lines above and below the cells. */
      readonly topPt: number;
      readonly bottomPt: number;
      readonly isBreakable: boolean;
    }
  | {
      readonly kind: 'columns';
      readonly pieces: readonly Piece[];
      readonly count: number;
      /** From the left edge of one column to that of the next. */
      readonly stepPt: number;
    };

export type Cell = { readonly pieces: readonly Piece[]; readonly frame: Frame | null };

/** Pieces with the margins that collapse with those of the neighbours. */
export type Flow = {
  readonly pieces: readonly Piece[];
  readonly beforePt: number;
  readonly afterPt: number;
  /** What the last block in it says of the break after it. */
  readonly breakAfter: BreakRules['after'];
};

export function flowOf(pieces: readonly Piece[]): Flow {
  return { pieces, beforePt: 0, afterPt: 0, breakAfter: 'auto' };
}

export const BLANK_PIECE: Piece = {
  heightPt: 0,
  gapPt: 0,
  keep: KEEP.free,
  startsPage: false,
  items: [],
  paints: [],
  baselinePt: null,
  anchors: [],
  heading: null,
  frames: [],
  opens: [],
  closes: [],
  lead: [],
  inner: null,
};

export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { heightPt, gapPt }, index) => sum + heightPt + (index === 0 ? 0 : gapPt), 0);
}

/** Distance from the top of the flow to its first line's baseline. */
export function firstBaseline(pieces: readonly Piece[]): number | null {
  let y = 0;
  for (const [index, piece] of pieces.entries()) {
    y += index === 0 ? 0 : piece.gapPt;
    if (piece.baselinePt !== null) return y + piece.baselinePt;
    y += piece.heightPt;
  }
  return null;
}

export function maxKeep(a: Keep, b: Keep): Keep {
  return a > b ? a : b;
}
