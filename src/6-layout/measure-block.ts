// Blocks into pieces, for a given place across the page.
import type { Block, ChartBlock, ColumnsBlock, ItemBlock, TableBlock } from '../page-model.ts';
import type { LayoutContext, Span } from './context.ts';
import { innerSpan, stack, wrapFlow } from './flows.ts';
import { measureGrid } from './measure-grid.ts';
import { measureTable } from './measure-table.ts';
import { measureText } from './measure-text.ts';
import { balance } from './paginate.ts';
import { BLANK_PIECE, type Flow, flowOf, heightOf, type Piece } from './pieces.ts';

/** The flow of a block that stands in `span`, margins included. */
export function measureBlock(block: Block, span: Span, context: LayoutContext): Flow {
  const known = context.flows.get(block);
  if (known !== undefined) return known;
  const asked = context.timesAsked();
  const flow =
    block.kind === 'table'
      ? measureTable(block, span, context, measureBlock)
      : wrapFlow(block, span, measureContent(block, innerSpan(block.box, span), context));
  if (context.timesAsked() === asked) context.flows.set(block, flow);
  return flow;
}

export function measureAll(blocks: readonly Block[], span: Span, context: LayoutContext): Flow {
  return stack(blocks.map((block) => ({ flow: measureBlock(block, span, context), breaks: block.breaks })));
}

function measureContent(block: Exclude<Block, TableBlock>, span: Span, context: LayoutContext): Flow {
  switch (block.kind) {
    case 'text':
      return flowOf(measureText(block, span, context));
    case 'group':
      return measureAll(block.children, span, context);
    case 'item':
      return measureItem(block, span, context);
    case 'grid':
      return flowOf(measureGrid(block, span, context, measureBlock));
    case 'columns':
      return measureColumns(block, span, context);
    case 'chart':
      return flowOf([measureChart(block, span, context)]);
  }
}

/** From a marker to the text of its item, in ems. */
const MARKER_GAP = 0.5;

function measureItem(block: ItemBlock, span: Span, context: LayoutContext): Flow {
  const content = measureAll(block.children, span, context);
  const style = block.markerStyle;
  const plain = {
    margin: NONE,
    padding: NONE,
    border: NO_LINES,
    background: null,
    width: { unit: 'auto', value: 0 },
  } as const;
  const [marker] = measureText(
    {
      ...{
        kind: 'text',
        content: block.marker,
        style,
        align: 'right',
        indentPt: 0,
        orphans: 1,
        widows: 1,
        ids: [],
        node: null,
      },
      box: plain,
      breaks: { before: 'auto', after: 'auto', inside: 'auto' },
    },
    { x: span.x - MARKER_ROOM_PT - style.sizePt * MARKER_GAP, widthPt: MARKER_ROOM_PT },
    context,
  );
  return marker === undefined ? content : { ...content, pieces: addMarker(content.pieces, marker) };
}

const NONE = { top: 0, right: 0, bottom: 0, left: 0 } as const;
const NO_LINES = { top: null, right: null, bottom: null, left: null } as const;

/** Markers are set flush right in a space this wide. */
const MARKER_ROOM_PT = 60;

/** The marker stands on the item's first line. */
function addMarker(pieces: readonly Piece[], marker: Piece): readonly Piece[] {
  const at = pieces.findIndex((piece) => piece.baselinePt !== null);
  if (at === -1) return [marker, ...pieces];
  return pieces.map((piece, index) => {
    if (index !== at) return piece;
    const down = (piece.baselinePt ?? 0) - (marker.baselinePt ?? 0);
    const items = marker.items.map((item) =>
      item.kind === 'text' ? { ...item, baseline: item.baseline + down } : item,
    );
    return { ...piece, items: [...items, ...piece.items] };
  });
}

function measureColumns({ count, gapPt, children }: ColumnsBlock, span: Span, context: LayoutContext): Flow {
  const widthPt = (span.widthPt - gapPt * (count - 1)) / count;
  const { pieces } = measureAll(children, { x: span.x, widthPt }, context);
  if (pieces.length === 0) return flowOf([]);
  const inner = { kind: 'columns', pieces, count, stepPt: widthPt + gapPt } as const;
  return flowOf([{ ...BLANK_PIECE, heightPt: balance(pieces, count, heightOf(pieces)), inner }]);
}

function measureChart({ chartId, node, box }: ChartBlock, span: Span, context: LayoutContext): Piece {
  const chart = context.charts.get(chartId);
  if (chart === undefined) throw new Error(`The template asks for the chart "${chartId}", which nobody made.`);
  const asked = box.width.unit === 'auto' ? chart.widthPt : span.widthPt;
  const widthPt = Math.min(asked, span.widthPt, (context.pageHeightPt / chart.heightPt) * chart.widthPt);
  const heightPt = (widthPt / chart.widthPt) * chart.heightPt;
  return { ...BLANK_PIECE, heightPt, items: [{ kind: 'chart', x: span.x, y: 0, widthPt, heightPt, chartId, node }] };
}
