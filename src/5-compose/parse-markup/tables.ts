// Tables: columns, header rows, and cells with the scope a screen reader needs.
import type {
  Block,
  CrossAlignment,
  Length,
  StructureNode,
  TableBlock,
  TableCell,
  TableRow,
} from '../../page-model.ts';
import { type BuildContents, type Building, baseOf, boxOf, breaksOf, idsOf, makeNode, reject } from './building.ts';
import { AUTO } from './computed-style.ts';
import { childElements, isForPaper, type MarkupElement } from './markup-tree.ts';

export function buildTable(
  building: Building,
  element: MarkupElement,
  parent: StructureNode | null,
  contents: BuildContents,
): TableBlock {
  const node = makeNode(building, 'Table', parent);
  const parts = childElements(element).filter(isForPaper);
  const captions = parts.filter(({ name }) => name === 'caption');
  const caption = captions[0] === undefined ? null : buildCaption(building, captions[0], node, contents);
  const head = parts
    .filter(({ name }) => name === 'thead')
    .flatMap((part) => buildRows(building, part, node, contents));
  const body = parts
    .filter(({ name }) => name === 'tbody')
    .flatMap((part) => buildRows(building, part, node, contents));
  rejectOthers(building, parts);
  const base = baseOf(element, building.styleOf(element), node);
  return { kind: 'table', ...base, caption, head, body, columns: columnWidths(building, parts, [...head, ...body]) };
}

const PARTS = new Set(['caption', 'colgroup', 'col', 'thead', 'tbody']);

function rejectOthers(building: Building, parts: readonly MarkupElement[]): void {
  for (const { name, line } of parts) {
    if (!PARTS.has(name)) reject(building, line, `<${name}> stands directly in a table`, 'Use thead and tbody.');
  }
}

function buildCaption(
  building: Building,
  element: MarkupElement,
  table: StructureNode | null,
  contents: BuildContents,
): Block {
  const node = makeNode(building, 'Caption', table);
  const base = baseOf(element, building.styleOf(element), node);
  return { kind: 'group', ...base, children: contents(building, element, node) };
}

function buildRows(
  building: Building,
  part: MarkupElement,
  table: StructureNode | null,
  contents: BuildContents,
): TableRow[] {
  const isHead = part.name === 'thead';
  const node = makeNode(building, isHead ? 'THead' : 'TBody', table);
  const rows = childElements(part).filter((row) => isForPaper(row) && building.styleOf(row).display !== 'none');
  const partStyle = building.styleOf(part);
  return rows.map((row, index) => {
    const made = buildRow(building, row, { node, isHead, contents });
    // A border of thead or tbody is drawn by its outermost rows.
    const isLast = index === rows.length - 1;
    const top = made.box.border.top ?? (index === 0 ? partStyle.border.top : null);
    const bottom = made.box.border.bottom ?? (isLast ? partStyle.border.bottom : null);
    return { ...made, box: { ...made.box, border: { ...made.box.border, top, bottom } } };
  });
}

type RowContext = { readonly node: StructureNode | null; readonly isHead: boolean; readonly contents: BuildContents };

function buildRow(building: Building, row: MarkupElement, context: RowContext): TableRow {
  const node = makeNode(building, 'TR', context.node);
  const style = building.styleOf(row);
  const cells = childElements(row)
    .filter((cell) => isForPaper(cell) && building.styleOf(cell).display !== 'none')
    .map((cell) => buildCell(building, cell, { ...context, node }));
  return { cells, box: boxOf(style), breaks: breaksOf(style), ids: idsOf(row) };
}

function buildCell(building: Building, cell: MarkupElement, { node: row, isHead, contents }: RowContext): TableCell {
  if (Number(cell.attributes.get('rowspan') ?? 1) > 1) {
    reject(
      building,
      cell.line,
      'A cell spans several rows (rowspan)',
      'Repeat the text or leave the cells below empty.',
    );
  }
  const span = Math.max(1, Number(cell.attributes.get('colspan') ?? 1));
  const scope = cell.attributes.get('scope') === 'row' || (!isHead && !cell.attributes.has('scope')) ? 'Row' : 'Column';
  const style = building.styleOf(cell);
  const node = makeNode(building, cell.name === 'th' ? 'TH' : 'TD', row, {
    ...(cell.name === 'th' && { scope }),
    ...(span > 1 && { columnSpan: span }),
  });
  const children = contents(building, cell, node);
  return {
    block: { kind: 'group', ...baseOf(cell, style, node), children },
    span,
    align: cellAlignment(style.verticalAlign),
  };
}

function cellAlignment(verticalAlign: string): CrossAlignment {
  if (verticalAlign === 'middle') return 'center';
  if (verticalAlign === 'bottom') return 'end';
  return verticalAlign === 'baseline' ? 'baseline' : 'start';
}

/** From col elements, else from the cells of the first row that fill one column each. */
function columnWidths(
  building: Building,
  parts: readonly MarkupElement[],
  rows: readonly TableRow[],
): readonly Length[] {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0)));
  const columns = parts.flatMap((part) =>
    part.name === 'colgroup' ? childElements(part) : part.name === 'col' ? part : [],
  );
  const declared = columns.flatMap((column) => {
    const repeat = Math.max(1, Number(column.attributes.get('span') ?? 1));
    return Array<Length>(repeat).fill(building.styleOf(column).width);
  });
  const first = rows[0]?.cells.flatMap(({ block, span }) =>
    span === 1 ? block.box.width : Array<Length>(span).fill(AUTO),
  );
  return Array.from({ length: count }, (_, index) => {
    const width = declared[index];
    return width !== undefined && width.unit !== 'auto' ? width : (first?.[index] ?? AUTO);
  });
}
