// Putting flows together: margins that collapse, breaks that are asked for or forbidden, boxes drawn round them.
import type { Block, BoxStyle, BreakRules } from '../page-model.ts';
import type { Span } from './context.ts';
import { BLANK_PIECE, type Flow, type Frame, KEEP, type Keep, maxKeep, type Piece } from './pieces.ts';

type BlockFlow = { readonly flow: Flow; readonly breaks: BreakRules };

/** One below the other. */
export function stack(flows: readonly BlockFlow[]): Flow {
  const pieces: Piece[] = [];
  let afterPt = 0;
  let beforePt = 0;
  let breakAfter: BreakRules['after'] = 'auto';
  for (const { flow, breaks } of flows) {
    const gapPt = pieces.length === 0 ? flow.beforePt : collapse(afterPt, flow.beforePt);
    const [first, ...rest] = flow.pieces;
    if (first === undefined) {
      // An empty block leaves its margins behind, nothing else.
      afterPt = collapse(gapPt, flow.afterPt);
      continue;
    }
    if (pieces.length === 0) beforePt = gapPt;
    const startsPage = first.startsPage || breaks.before === 'page' || breakAfter === 'page';
    const keep: Keep = breakAfter === 'avoid' || breaks.before === 'avoid' ? KEEP.close : KEEP.free;
    pieces.push({ ...first, gapPt, startsPage, keep: maxKeep(first.keep, keep) }, ...rest);
    afterPt = flow.afterPt;
    breakAfter = flow.breakAfter;
  }
  return { pieces, beforePt, afterPt, breakAfter };
}

function collapse(a: number, b: number): number {
  return a < 0 || b < 0 ? a + b : Math.max(a, b);
}

/** The room inside a block's margin, border and padding. */
export function innerSpan(box: BoxStyle, span: Span): Span {
  const outer = outerSpan(box, span);
  const left = (box.border.left?.widthPt ?? 0) + box.padding.left;
  const right = (box.border.right?.widthPt ?? 0) + box.padding.right;
  return { x: outer.x + left, widthPt: Math.max(1, outer.widthPt - left - right) };
}

export function outerSpan({ margin, width }: BoxStyle, span: Span): Span {
  const available = span.widthPt - margin.left - margin.right;
  const asked =
    width.unit === 'pt' ? width.value : width.unit === 'percent' ? (span.widthPt * width.value) / 100 : available;
  return { x: span.x + margin.left, widthPt: Math.min(available, asked) };
}

/** Adds a block's padding, border, background, margins and break rules to the flow of what is in it. */
export function wrapFlow(
  block: Pick<Block, 'box' | 'breaks' | 'ids'>,
  span: Span,
  content: Flow,
  isClosedOnEachPage = false,
): Flow {
  const { margin } = block.box;
  const frame = frameOf(block.box, span, isClosedOnEachPage);
  const framed = frame === null ? content.pieces : encloseIn(frame, block.box, content);
  const kept = block.breaks.inside === 'avoid' ? framed.map(keepTogether) : framed;
  const pieces = withAnchors(kept, block.ids);
  const isOpen = frame === null;
  return {
    pieces,
    beforePt: isOpen ? collapse(margin.top, content.beforePt) : margin.top,
    afterPt: isOpen ? collapse(margin.bottom, content.afterPt) : margin.bottom,
    breakAfter: block.breaks.after === 'auto' ? content.breakAfter : block.breaks.after,
  };
}

function keepTogether(piece: Piece, index: number): Piece {
  return index === 0 ? piece : { ...piece, keep: maxKeep(piece.keep, KEEP.together) };
}

function withAnchors(pieces: readonly Piece[], ids: readonly string[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (ids.length === 0) return pieces;
  if (first === undefined) return [{ ...BLANK_PIECE, anchors: ids }];
  return [{ ...first, anchors: [...ids, ...first.anchors] }, ...rest];
}

/** Null for a box that nobody sees and that keeps nothing at a distance above or below. */
export function frameOf(box: BoxStyle, span: Span, isClosedOnEachPage = false): Frame | null {
  const { border, padding, background } = box;
  const { top, right, bottom, left } = border;
  const isPlain = background === null && top === null && right === null && bottom === null && left === null;
  if (isPlain && padding.top === 0 && padding.bottom === 0) return null;
  return { ...outerSpan(box, span), background, border, isClosedOnEachPage };
}

function encloseIn(frame: Frame, { border, padding }: BoxStyle, content: Flow): readonly Piece[] {
  const topPt = (border.top?.widthPt ?? 0) + padding.top + content.beforePt;
  const bottomPt = (border.bottom?.widthPt ?? 0) + padding.bottom + content.afterPt;
  const pieces = [...content.pieces];
  const [first] = pieces;
  if (topPt > 0 || first === undefined) {
    if (first !== undefined) pieces[0] = { ...first, gapPt: 0, keep: KEEP.glued };
    pieces.unshift({ ...BLANK_PIECE, heightPt: topPt });
  }
  if (bottomPt > 0) pieces.push({ ...BLANK_PIECE, heightPt: bottomPt, keep: KEEP.glued });
  return addFrame(pieces, frame);
}

function addFrame(pieces: readonly Piece[], frame: Frame): readonly Piece[] {
  // The rows of a table share one lead; so they do afterwards.
  const leads = new Map<readonly Piece[], readonly Piece[]>();
  const framedLead = (lead: readonly Piece[]) => {
    const known = leads.get(lead) ?? lead.map((piece) => ({ ...piece, frames: [frame, ...piece.frames] }));
    leads.set(lead, known);
    return known;
  };
  return pieces.map((piece, index) => ({
    ...piece,
    frames: [frame, ...piece.frames],
    opens: index === 0 ? [frame, ...piece.opens] : piece.opens,
    closes: index === pieces.length - 1 ? [frame, ...piece.closes] : piece.closes,
    lead: piece.lead.length === 0 ? piece.lead : framedLead(piece.lead),
  }));
}
