// How narrow a block can be and how wide it would like to be: what columns are shared out by.
import type { Block, BoxStyle, TextBlock } from '../page-model.ts';
import type { LayoutContext } from './context.ts';
import { segmentsOf } from './measure-text.ts';

/** `minPt`: the widest thing that cannot be broken. `maxPt`: all on one line. */
export type IntrinsicWidth = { readonly minPt: number; readonly maxPt: number };

export function intrinsicWidth(block: Block, context: LayoutContext): IntrinsicWidth {
  const edges = edgeWidth(block.box);
  if (block.box.width.unit === 'pt') return { minPt: block.box.width.value, maxPt: block.box.width.value };
  const { minPt, maxPt } = contentWidth(block, context);
  return { minPt: minPt + edges, maxPt: maxPt + edges };
}

export function edgeWidth({ margin, padding, border }: BoxStyle): number {
  const lines = (border.left?.widthPt ?? 0) + (border.right?.widthPt ?? 0);
  return margin.left + margin.right + padding.left + padding.right + lines;
}

function contentWidth(block: Block, context: LayoutContext): IntrinsicWidth {
  switch (block.kind) {
    case 'text':
      return textWidths(block, context);
    case 'group':
    case 'item':
      return widest(block.children.map((child) => intrinsicWidth(child, context)));
    case 'columns': {
      const { minPt, maxPt } = widest(block.children.map((child) => intrinsicWidth(child, context)));
      const gaps = block.gapPt * (block.count - 1);
      return { minPt: minPt * block.count + gaps, maxPt: maxPt * block.count + gaps };
    }
    case 'grid': {
      const cells = block.cells.map((cell) => intrinsicWidth(cell.block, context));
      const gaps = block.columnGapPt * (block.columns.length - 1);
      return sideBySide(cells, block.columns.length, gaps);
    }
    case 'table': {
      const cells = block.body.concat(block.head).flatMap((row) => row.cells);
      return sideBySide(
        cells.map((cell) => intrinsicWidth(cell.block, context)),
        block.columns.length,
        0,
      );
    }
    case 'chart': {
      const widthPt = context.charts.get(block.chartId)?.widthPt ?? 0;
      return { minPt: widthPt / 2, maxPt: widthPt };
    }
  }
}

function widest(widths: readonly IntrinsicWidth[]): IntrinsicWidth {
  return {
    minPt: widths.reduce((max, { minPt }) => Math.max(max, minPt), 0),
    maxPt: widths.reduce((max, { maxPt }) => Math.max(max, maxPt), 0),
  };
}

function sideBySide(cells: readonly IntrinsicWidth[], count: number, gapsPt: number): IntrinsicWidth {
  const columns = Array.from({ length: count }, (_, column) =>
    widest(cells.filter((_cell, index) => index % count === column)),
  );
  return {
    minPt: columns.reduce((sum, { minPt }) => sum + minPt, gapsPt),
    maxPt: columns.reduce((sum, { maxPt }) => sum + maxPt, gapsPt),
  };
}

function textWidths(block: TextBlock, context: LayoutContext): IntrinsicWidth {
  let minPt = 0;
  let maxPt = 0;
  let line = Math.max(0, block.indentPt);
  let trailing = 0;
  for (const { widthPt, spacePt, hyphen, endsLine } of segmentsOf(block, context)) {
    minPt = Math.max(minPt, widthPt + (hyphen?.widthPt ?? 0));
    line += trailing + widthPt;
    trailing = spacePt;
    maxPt = Math.max(maxPt, line);
    if (!endsLine) continue;
    line = 0;
    trailing = 0;
  }
  return { minPt: minPt + Math.max(0, block.indentPt), maxPt };
}
