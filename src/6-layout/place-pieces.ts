// Placed pieces become the items of a page: everything moves to where it stands, boxes are drawn round what is in them.
import type { Page, PageItem, PagePaint } from '../page-model.ts';
import type { Placed } from './paginate.ts';
import { paintBox } from './paint-box.ts';
import type { Frame, Piece } from './pieces.ts';

type Writable<T> = T extends readonly (infer U)[] ? U[] : never;

/** A page that is being filled. */
export type PageDraft = {
  readonly paints: Writable<Page['paints']>;
  readonly items: Writable<Page['items']>;
  readonly repeated: { readonly paints: PagePaint[]; readonly items: PageItem[] };
  readonly anchors: Writable<Page['anchors']>;
  readonly headings: Writable<Page['headings']>;
};

export function createDraft(): PageDraft {
  return { paints: [], items: [], repeated: { paints: [], items: [] }, anchors: [], headings: [] };
}

/** `isOpenAbove`: the line above it is left out. */
type Row = Placed & { readonly isOpenAbove?: boolean };

type Offset = { readonly x: number; readonly y: number };

/** `offset.y` is where the flow begins; `offset.x` how far it is moved to the right of where it was measured. */
export function placePieces(placed: readonly Placed[], offset: Offset, draft: PageDraft, isRepeated = false): void {
  const target = isRepeated ? draft.repeated : draft;
  target.paints.push(...framePaints(placed, offset));
  let isBelowLead = false;
  for (const one of placed) {
    // The line between two rows is not drawn below a repeated head, which has its own.
    placeOne(
      isBelowLead && !one.isRepeated ? { ...one, isOpenAbove: true } : one,
      offset,
      draft,
      isRepeated || one.isRepeated,
    );
    isBelowLead = one.isRepeated;
  }
}

function placeOne(one: Row, offset: Offset, draft: PageDraft, isRepeated: boolean): void {
  const { piece } = one;
  const at = { x: offset.x, y: offset.y + one.y };
  const target = isRepeated ? draft.repeated : draft;
  if (!isRepeated && one.isFirstPart) {
    for (const id of piece.anchors) draft.anchors.push({ id, y: at.y });
    if (piece.heading !== null) draft.headings.push({ ...piece.heading, y: at.y });
  }
  for (const paint of piece.paints) target.paints.push(movePaint(paint, at));
  for (const item of piece.items) target.items.push(moveItem(item, at));
  placeInner(one, at, draft, isRepeated);
}

function placeInner(one: Row, at: Offset, draft: PageDraft, isRepeated: boolean): void {
  const { inner } = one.piece;
  if (inner === null) return;
  const target = isRepeated ? draft.repeated : draft;
  const topPt = inner.kind === 'row' ? inner.topPt : 0;
  if (inner.kind === 'row') {
    const frames = [inner.frame, ...inner.cells.map(({ frame }) => frame)];
    for (const frame of frames) {
      if (frame === null) continue;
      const opens = one.isFirstPart && one.isOpenAbove !== true;
      const extent = { top: one.y, bottom: one.y + one.heightPt, opens, closes: one.isLastPart };
      target.paints.push(...paintFrame(frame, extent, { x: at.x, y: at.y - one.y }));
    }
  }
  for (const { placed, shiftPt } of one.cells) {
    placePieces(placed, { x: at.x + shiftPt, y: at.y + topPt }, draft, isRepeated);
  }
}

type Extent = { top: number; bottom: number; opens: boolean; closes: boolean };

function framePaints(placed: readonly Placed[], offset: Offset): readonly PagePaint[] {
  const extents = new Map<Frame, Extent>();
  for (const { piece, y, heightPt, isFirstPart, isLastPart } of placed) {
    for (const frame of piece.frames) {
      const extent = extents.get(frame) ?? { top: y, bottom: y, opens: false, closes: false };
      extent.bottom = y + heightPt;
      extent.opens ||= isFirstPart && has(piece, 'opens', frame);
      extent.closes ||= isLastPart && has(piece, 'closes', frame);
      extents.set(frame, extent);
    }
  }
  return [...extents].flatMap(([frame, extent]) => paintFrame(frame, extent, offset));
}

function has(piece: Piece, list: 'opens' | 'closes', frame: Frame): boolean {
  return piece[list].includes(frame);
}

function paintFrame(frame: Frame, extent: Extent, offset: Offset): readonly PagePaint[] {
  const box = {
    x: frame.x + offset.x,
    y: extent.top + offset.y,
    widthPt: frame.widthPt,
    heightPt: extent.bottom - extent.top,
  };
  const isClosed = frame.isClosedOnEachPage;
  return paintBox(box, frame.background, {
    ...frame.border,
    top: isClosed || extent.opens ? frame.border.top : null,
    bottom: isClosed || extent.closes ? frame.border.bottom : null,
  });
}

function moveItem(item: PageItem, { x, y }: Offset): PageItem {
  if (item.kind === 'text') return { ...item, x: item.x + x, baseline: item.baseline + y };
  return { ...item, x: item.x + x, y: item.y + y };
}

function movePaint(paint: PagePaint, { x, y }: Offset): PagePaint {
  if (paint.kind === 'fill') return { ...paint, x: paint.x + x, y: paint.y + y };
  return { ...paint, x1: paint.x1 + x, x2: paint.x2 + x, y1: paint.y1 + y, y2: paint.y2 + y };
}
