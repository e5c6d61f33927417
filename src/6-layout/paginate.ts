// Pieces onto pages. Knows heights and how firmly pieces hold together, and nothing of what is in them.
import { heightOf, type Inner, KEEP, type Piece } from './pieces.ts';

export type Placed = {
  readonly piece: Piece;
  /** From the top of the flow's part on this page. */
  readonly y: number;
  readonly heightPt: number;
  readonly isFirstPart: boolean;
  readonly isLastPart: boolean;
  /** The head of a table, once more. */
  readonly isRepeated: boolean;
  /** The flows inside it, each with its way to the right. */
  readonly cells: readonly { readonly placed: readonly Placed[]; readonly shiftPt: number }[];
};

type Filled = { readonly placed: readonly Placed[]; readonly rest: readonly Rest[] };

/** A piece still to be placed, or the remainder of one that was broken. */
type Rest = { readonly piece: Piece; readonly isContinued: boolean };

/** How much a sum of heights may exceed the page by rounding. */
const TOLERANCE_PT = 0.01;

/** `pageHeight` gives the room on each page, counted from 0. */
export function paginate(
  pieces: readonly Piece[],
  pageHeight: (index: number) => number,
): readonly (readonly Placed[])[] {
  const pages: (readonly Placed[])[] = [];
  let rest = pieces.map(whole);
  while (rest.length > 0) {
    const filled = fill(rest, pageHeight(pages.length), true);
    pages.push(filled.placed);
    rest = [...filled.rest];
  }
  return pages;
}

function whole(piece: Piece): Rest {
  return { piece, isContinued: false };
}

/**
 * Places as many pieces as fit. At the top of a page at least one is placed, whatever it takes, because a worse break
 * than this one would follow on every next page too; elsewhere only where a break is allowed.
 */
function fill(list: readonly Rest[], roomPt: number, isPageTop: boolean): Filled {
  const lead = isPageTop ? placeLead(list[0], roomPt) : [];
  const placed: Placed[] = [...lead];
  let y = lead.reduce((sum, { heightPt }) => sum + heightPt, 0);
  for (const [index, one] of list.entries()) {
    if (index > 0 && one.piece.startsPage) return { placed, rest: list.slice(index) };
    const top = y + (index === 0 ? 0 : one.piece.gapPt);
    if (top + one.piece.heightPt > roomPt + TOLERANCE_PT) {
      return overflow({ list, index, placed, leadCount: lead.length, top, roomPt, isPageTop });
    }
    placed.push(place(one, top));
    y = top + one.piece.heightPt;
  }
  return { placed, rest: [] };
}

/** A head that would take more than this share of a page is not repeated on the next. */
const MOST_LEAD = 0.5;

function placeLead(first: Rest | undefined, roomPt: number): Placed[] {
  const lead = first?.piece.lead ?? [];
  if (heightOf(lead) > roomPt * MOST_LEAD) return [];
  let y = 0;
  return lead.map((piece) => {
    const placed = { ...place(whole(piece), y), isRepeated: true };
    y += piece.heightPt;
    return placed;
  });
}

type Overflow = {
  readonly list: readonly Rest[];
  readonly index: number;
  readonly placed: readonly Placed[];
  readonly leadCount: number;
  readonly top: number;
  readonly roomPt: number;
  readonly isPageTop: boolean;
};

/** The piece at `index` does not fit: break inside it, before it, or at the best place above. */
function overflow({ list, index, placed, leadCount, top, roomPt, isPageTop }: Overflow): Filled {
  const one = list[index];
  if (one === undefined) return { placed, rest: [] };
  const breakInside = ({ head, cells, tail }: Split) => ({
    placed: [...placed, place(head, top, cells)],
    rest: [tail, ...list.slice(index + 1)],
  });
  const isAlone = index === 0 && isPageTop;
  const parts = splitPiece(one, roomPt - top, isAlone);
  if (parts !== null) return breakInside(parts);
  const { at, keep } = bestBreak(list, index, isPageTop);
  // A bad break inside what follows a heading is better than the heading alone on its page.
  const forced = isPageTop && keep >= KEEP.close ? splitPiece(one, roomPt - top, true) : null;
  if (forced !== null && forced.head.piece.heightPt <= roomPt - top + TOLERANCE_PT) return breakInside(forced);
  // Taller than any page and not to be broken: it goes alone and is cut by the page's edge.
  if (at === 0 && isPageTop) return { placed: [...placed, place(one, top)], rest: list.slice(index + 1) };
  if (at === 0) return { placed: [], rest: list };
  return { placed: placed.slice(0, leadCount + at), rest: list.slice(at) };
}

/** The last of the loosest places between the first piece and `index`; 0 where no break is allowed at all. */
function bestBreak(list: readonly Rest[], index: number, isPageTop: boolean): { at: number; keep: number } {
  let best = { at: 0, keep: isPageTop ? KEEP.glued + 1 : KEEP.free + 1 };
  const firstSeen = list.findIndex(({ piece }) => piece.heightPt > 0);
  // Nothing to see above a break would make an empty page.
  for (let at = index; at > firstSeen && best.keep > KEEP.free; at -= 1) {
    const keep = list[at]?.piece.keep ?? KEEP.free;
    if (keep < best.keep) best = { at, keep };
  }
  return best;
}

function place({ piece, isContinued }: Rest, y: number, cells?: Placed['cells']): Placed {
  return {
    piece,
    y,
    heightPt: piece.heightPt,
    isFirstPart: !isContinued,
    isLastPart: cells === undefined,
    isRepeated: false,
    cells: cells ?? placeInner(piece),
  };
}

function placeInner({ inner, heightPt }: Piece): Placed['cells'] {
  if (inner === null) return [];
  if (inner.kind === 'columns') return fillColumns(inner, heightPt).cells;
  return inner.cells.map(({ pieces }) => ({
    placed: fill(pieces.map(whole), Number.POSITIVE_INFINITY, true).placed,
    shiftPt: 0,
  }));
}

type Split = { readonly head: Rest; readonly cells: Placed['cells']; readonly tail: Rest };

function splitPiece(one: Rest, roomPt: number, isForced: boolean): Split | null {
  const { inner } = one.piece;
  if (inner === null || roomPt <= 0) return null;
  if (inner.kind === 'columns') return splitColumns(one, inner, roomPt, isForced);
  if (!inner.isBreakable && !isForced) return null;
  return splitRow(one, inner, roomPt, isForced);
}

type RowInner = Extract<Inner, { readonly kind: 'row' }>;
type ColumnsInner = Extract<Inner, { readonly kind: 'columns' }>;

function splitRow(one: Rest, inner: RowInner, roomPt: number, isForced: boolean): Split | null {
  const room = roomPt - inner.topPt - inner.bottomPt;
  const filled = inner.cells.map(({ pieces }) => fill(pieces.map(whole), room, isForced));
  const isStuck = filled.some(({ placed, rest }) => placed.length === 0 && rest.length > 0);
  if (isStuck && !isForced) return null;
  if (filled.every(({ placed }) => placed.length === 0)) return null;
  const usedPt = Math.max(...filled.map(({ placed }) => extent(placed)));
  const cells = inner.cells.map((cell, index) => ({ ...cell, pieces: restPieces(filled[index]) }));
  const tailPt = Math.max(...cells.map(({ pieces }) => heightOf(pieces) + heightOf(pieces[0]?.lead ?? [])));
  const edges = inner.topPt + inner.bottomPt;
  return {
    head: { ...one, piece: { ...one.piece, heightPt: usedPt + edges } },
    cells: filled.map(({ placed }) => ({ placed, shiftPt: 0 })),
    tail: {
      isContinued: true,
      piece: { ...one.piece, anchors: [], heightPt: tailPt + edges, inner: { ...inner, cells } },
    },
  };
}

function extent(placed: readonly Placed[]): number {
  return placed.reduce((max, { y, heightPt }) => Math.max(max, y + heightPt), 0);
}

/** What a broken piece in a cell leaves behind is a piece like any other. */
function restPieces(filled: Filled | undefined): readonly Piece[] {
  return (filled?.rest ?? []).map(({ piece }) => piece);
}

function splitColumns(one: Rest, inner: ColumnsInner, roomPt: number, isForced: boolean): Split | null {
  const { cells, rest } = fillColumns(inner, roomPt);
  // A column takes one piece whatever the room: too little of it means the next page.
  if (!isForced && cells.some(({ placed }) => extent(placed) > roomPt + TOLERANCE_PT)) return null;
  if (rest.length === 0 || cells.some(({ placed }) => placed.length === 0)) return null;
  const pieces = rest.map(({ piece }) => piece);
  const heightPt = balance(pieces, inner.count, heightOf(pieces));
  return {
    head: { ...one, piece: { ...one.piece, heightPt: roomPt } },
    cells,
    tail: { isContinued: true, piece: { ...one.piece, anchors: [], heightPt, inner: { ...inner, pieces } } },
  };
}

function fillColumns({ pieces, count, stepPt }: ColumnsInner, heightPt: number) {
  let rest: readonly Rest[] = pieces.map(whole);
  const cells = Array.from({ length: count }, (_, column) => {
    const filled = fill(rest, heightPt, true);
    rest = filled.rest;
    return { placed: filled.placed, shiftPt: column * stepPt };
  });
  return { cells, rest };
}

/** Steps of halving: 2^-12 of the height is less than a point. */
const BALANCE_STEPS = 12;

/** The least height in which the pieces fit into `count` columns. */
export function balance(pieces: readonly Piece[], count: number, totalPt: number): number {
  let low = totalPt / count;
  let high = totalPt;
  const fits = (heightPt: number) =>
    fillColumns({ kind: 'columns', pieces, count, stepPt: 0 }, heightPt).rest.length === 0;
  if (fits(low)) return low;
  for (let step = 0; step < BALANCE_STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}
