// A table: rows are pieces, and a row that begins a page brings the table's head with it.
import type { TableBlock, TableRow } from '../page-model.ts';
import { columnWidths } from './column-widths.ts';
import type { LayoutContext, Span } from './context.ts';
import { frameOf, innerSpan, outerSpan, stack, wrapFlow } from './flows.ts';
import { edgeWidth, intrinsicWidth } from './intrinsic-width.ts';
import type { MeasureBlock } from './measure-grid.ts';
import { alignCells } from './measure-row.ts';
import { BLANK_PIECE, type Flow, type Frame, flowOf, KEEP, type Keep, type Piece } from './pieces.ts';

const NO_BREAKS = { before: 'auto', after: 'auto', inside: 'auto' } as const;
const NO_EDGES = { top: 0, right: 0, bottom: 0, left: 0 } as const;
const NO_BORDER = { top: null, right: null, bottom: null, left: null } as const;
const AUTO = { unit: 'auto', value: 0 } as const;

/** The caption stands outside the box that the table's border and background draw. */
export function measureTable(block: TableBlock, span: Span, context: LayoutContext, measure: MeasureBlock): Flow {
  const outer = { ...block.box, padding: NO_EDGES, border: NO_BORDER, background: null };
  const grid = { box: { ...block.box, margin: NO_EDGES, width: AUTO }, breaks: NO_BREAKS, ids: [] };
  const room = outerSpan(outer, span);
  const rows = wrapFlow(grid, room, measureRows(block, innerSpan(grid.box, room), context, measure), true);
  const flows = [{ flow: rows, breaks: NO_BREAKS }];
  if (block.caption !== null) {
    const caption = measure(block.caption, room, context);
    flows.unshift({ flow: { ...caption, breakAfter: 'avoid' }, breaks: NO_BREAKS });
  }
  return wrapFlow({ box: outer, breaks: block.breaks, ids: block.ids }, span, stack(flows));
}

function measureRows(block: TableBlock, span: Span, context: LayoutContext, measure: MeasureBlock): Flow {
  const columns = columnSpans(block, span, context);
  const rows = (list: readonly TableRow[]) => list.map((row) => measureRow(row, columns, context, measure));
  const head = rows(block.head).map((piece, index) => ({ ...piece, keep: index === 0 ? KEEP.free : KEEP.close }));
  const body = rows(block.body).map((piece, index) => {
    return { ...piece, keep: rowKeep(index, block.body.length, head.length > 0), lead: head };
  });
  return flowOf([...head, ...body]);
}

/** The head stays with the first row; one row alone, at the foot of a page or at the top of the next, is avoided. */
function rowKeep(index: number, count: number, hasHead: boolean): Keep {
  if (index === 0) return hasHead ? KEEP.close : KEEP.free;
  return index === 1 || index === count - 1 ? KEEP.together : KEEP.free;
}

function columnSpans(block: TableBlock, span: Span, context: LayoutContext): readonly Span[] {
  const isMeasured = block.columns.some(({ unit }) => unit === 'auto' || unit === 'fr');
  const rows = isMeasured ? [...block.head, ...block.body] : [];
  const cells = rows.flatMap((row) => {
    let column = 0;
    return row.cells.map((cell) => {
      const at = column;
      column += cell.span;
      const content = intrinsicWidth({ ...cell.block, box: { ...cell.block.box, width: AUTO } }, context);
      return { ...content, column: at, span: cell.span };
    });
  });
  let x = span.x;
  return columnWidths(block.columns, cells, span.widthPt, block.box.width.unit !== 'auto').map((widthPt) => {
    const column = { x, widthPt };
    x += widthPt;
    return column;
  });
}

function measureRow(row: TableRow, columns: readonly Span[], context: LayoutContext, measure: MeasureBlock): Piece {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const first = columns[column] ?? { x: 0, widthPt: 0 };
    const last = columns[Math.min(column + cell.span, columns.length) - 1] ?? first;
    column += cell.span;
    const span = { x: first.x, widthPt: last.x + last.widthPt - first.x };
    return measureCell(cell.block, span, context, measure);
  });
  const { aligned, heightPt, baselinePt } = alignCells(
    cells,
    row.cells.map(({ align }) => align),
  );
  const width = columns.reduce((sum, { widthPt }) => sum + widthPt, 0);
  const frame = frameOf({ ...row.box, width: AUTO }, { x: columns[0]?.x ?? 0, widthPt: width });
  const topPt = row.box.border.top?.widthPt ?? 0;
  const bottomPt = row.box.border.bottom?.widthPt ?? 0;
  const isBreakable = row.breaks.inside !== 'avoid';
  return {
    ...BLANK_PIECE,
    heightPt: heightPt + topPt + bottomPt,
    baselinePt: baselinePt === null ? null : baselinePt + topPt,
    anchors: row.ids,
    inner: { kind: 'row', cells: aligned, frame, topPt, bottomPt, isBreakable },
  };
}

/** The cell's background and border reach down to the end of the row; its padding is part of its flow. */
function measureCell(
  block: TableRow['cells'][number]['block'],
  span: Span,
  context: LayoutContext,
  measure: MeasureBlock,
) {
  const { box } = block;
  const frame: Frame | null = frameOf({ ...box, width: AUTO, padding: NO_EDGES }, span);
  const left = box.padding.left + (box.border.left?.widthPt ?? 0);
  const right = edgeWidth(box) - left;
  const lines = { top: box.border.top?.widthPt ?? 0, bottom: box.border.bottom?.widthPt ?? 0 };
  const { pieces } = measure(
    {
      ...block,
      box: {
        width: AUTO,
        margin: { top: 0, right, bottom: 0, left },
        padding: { top: box.padding.top + lines.top, right: 0, bottom: box.padding.bottom + lines.bottom, left: 0 },
        border: NO_BORDER,
        background: null,
      },
    },
    span,
    context,
  );
  const isEmpty = pieces.every(({ items, inner }) => items.length === 0 && inner === null);
  if (!isEmpty || block.node === null) return { pieces, frame };
  const [first = BLANK_PIECE, ...rest] = pieces;
  return {
    frame,
    pieces: [{ ...first, items: [{ kind: 'empty', x: span.x, y: 0, node: block.node } as const] }, ...rest],
  };
}
