// A grid: each row's cells flow beside each other and may go on, each for itself, on the next page.
import type { Block, CrossAlignment, GridBlock } from '../page-model.ts';
import { columnWidths } from './column-widths.ts';
import type { LayoutContext, Span } from './context.ts';
import { intrinsicWidth } from './intrinsic-width.ts';
import { alignCells } from './measure-row.ts';
import { BLANK_PIECE, type Flow, KEEP, type Piece } from './pieces.ts';

export type MeasureBlock = (block: Block, span: Span, context: LayoutContext) => Flow;

/** `measure` is handed in because cells hold blocks and blocks hold grids. */
export function measureGrid(block: GridBlock, span: Span, context: LayoutContext, measure: MeasureBlock): Piece[] {
  const tracks = trackSpans(block, span, context);
  return rowsOf(block).map((row, index) => {
    const cells = row.map(({ block: cell, column, span: count }) => {
      const flow = measure(cell, spanOf(tracks, column, count), context);
      return { pieces: withMargins(flow), frame: null };
    });
    const piece = makeRow(cells, block.align, block.breaks.inside !== 'avoid');
    return { ...piece, gapPt: index === 0 ? 0 : block.rowGapPt, keep: KEEP.free };
  });
}

function makeRow(
  cells: readonly { pieces: readonly Piece[]; frame: null }[],
  align: CrossAlignment,
  isBreakable: boolean,
) {
  const { aligned, heightPt, baselinePt } = alignCells(
    cells,
    cells.map(() => align),
  );
  const inner = { kind: 'row', cells: aligned, frame: null, topPt: 0, bottomPt: 0, isBreakable } as const;
  return { ...BLANK_PIECE, heightPt, baselinePt, inner };
}

/** Margins do not collapse with those outside the cell. */
function withMargins({ pieces, beforePt, afterPt }: Flow): readonly Piece[] {
  const all = [...pieces];
  const [first] = all;
  if (first !== undefined && beforePt > 0) {
    all[0] = { ...first, gapPt: beforePt, keep: KEEP.glued };
    all.unshift(BLANK_PIECE);
  }
  if (afterPt > 0) all.push({ ...BLANK_PIECE, heightPt: afterPt, keep: KEEP.glued });
  return all;
}

type PlacedCell = { readonly block: Block; readonly column: number; readonly span: number };

function rowsOf({ cells, columns }: GridBlock): readonly (readonly PlacedCell[])[] {
  const rows: PlacedCell[][] = [];
  let column = columns.length;
  for (const { block, span } of cells) {
    if (column + span > columns.length) {
      rows.push([]);
      column = 0;
    }
    rows.at(-1)?.push({ block, column, span });
    column += span;
  }
  return rows;
}

function trackSpans(block: GridBlock, span: Span, context: LayoutContext): readonly Span[] {
  const gaps = block.columnGapPt * (block.columns.length - 1);
  // Only tracks that take their width from the content need it measured.
  const isMeasured = block.columns.some(({ unit }) => unit === 'auto');
  const cells = isMeasured
    ? rowsOf(block).flatMap((row) => row.map((cell) => ({ ...cell, ...intrinsicWidth(cell.block, context) })))
    : [];
  const fills = block.columns.some(({ unit }) => unit === 'fr');
  let x = span.x;
  return columnWidths(block.columns, cells, span.widthPt - gaps, fills).map((widthPt) => {
    const track = { x, widthPt };
    x += widthPt + block.columnGapPt;
    return track;
  });
}

function spanOf(tracks: readonly Span[], column: number, count: number): Span {
  const first = tracks[column] ?? { x: 0, widthPt: 0 };
  const last = tracks[Math.min(column + count, tracks.length) - 1] ?? first;
  return { x: first.x, widthPt: last.x + last.widthPt - first.x };
}
