// Elements become blocks; runs of text between blocks become paragraphs of their own.
import type { Block, CrossAlignment, GridBlock, StructureNode, TextBlock } from '../../page-model.ts';
import { type Building, baseOf, isDrawn, makeNode, reject } from './building.ts';
import { AUTO, type ComputedStyle, NO_BORDER, NO_EDGES, textStyleOf } from './computed-style.ts';
import { ELEMENTS, HOLDS_TEXT, hintFor, UNSEEN } from './elements.ts';
import { buildInlines } from './inlines.ts';
import { buildList } from './lists.ts';
import { childElements, type MarkupElement, type MarkupNode } from './markup-tree.ts';
import { buildTable } from './tables.ts';

/** The blocks an element makes: none where it is not for paper. */
export function buildBlock(building: Building, element: MarkupElement, parent: StructureNode | null): Block[] {
  if (!isDrawn(building, element)) return [];
  const entry = ELEMENTS[element.name];
  const style = building.styleOf(element);
  switch (entry?.kind) {
    case 'table':
      return [buildTable(building, element, parent, buildContents)];
    case 'chart':
      return [buildChart(building, element, parent)];
    case 'list':
      return [buildList(building, element, parent, buildContents)];
    case 'rule':
      return [{ kind: 'group', children: [], ...baseOf(element, style, null) }];
    case 'flow':
    case 'inline':
      return [buildFlow(building, element, nodeFor(building, element, entry.role, parent))];
    case 'item':
      return reject(building, element.line, '<li> stands outside a list', 'Put it into ul or ol.');
    case 'table-part':
      return reject(building, element.line, `<${element.name}> stands outside a table`, 'Put it into table.');
    case 'page-number':
    case undefined:
      return reject(
        building,
        element.line,
        `<${element.name}> is not in the subset that can be printed`,
        hintFor(element.name),
      );
  }
}

function nodeFor(building: Building, element: MarkupElement, role: string | null, parent: StructureNode | null) {
  const language = element.attributes.get('lang');
  if (role === null || role === 'Link') return parent;
  return makeNode(building, role, parent, language === undefined ? {} : { language });
}

function buildFlow(building: Building, element: MarkupElement, node: StructureNode | null): Block {
  const style = building.styleOf(element);
  const base = baseOf(element, style, node);
  if (style.display === 'grid') return { kind: 'grid', ...base, ...buildGrid(building, element, style, node) };
  if (style.columnCount > 1) {
    const children = buildContents(building, element, node);
    return { kind: 'columns', ...base, count: style.columnCount, gapPt: style.columnGapPt ?? style.sizePt, children };
  }
  if (!hasBlocks(building, element)) return { ...paragraph(building, element.children, style, node), ...boxed() };
  return { kind: 'group', ...base, children: buildContents(building, element, node) };

  /** The paragraph's node may be one made for it. */
  function boxed() {
    const { box, breaks, ids } = base;
    return { box, breaks, ids };
  }
}

function isInline(building: Building, node: MarkupNode): boolean {
  if (node.kind === 'text') return true;
  const { display } = building.styleOf(node);
  const kind = ELEMENTS[node.name]?.kind;
  if (kind !== 'inline' && kind !== 'page-number') return kind === undefined && UNSEEN.has(node.name);
  return display === 'inline' || display === 'inline-block' || display === 'none';
}

function hasBlocks(building: Building, element: MarkupElement): boolean {
  return childElements(element).some((child) => isDrawn(building, child) && !isInline(building, child));
}

/** The children of an element as blocks, in order. */
export function buildContents(
  building: Building,
  element: MarkupElement,
  node: StructureNode | null,
  children: readonly MarkupNode[] = element.children,
): Block[] {
  const style = building.styleOf(element);
  const blocks: Block[] = [];
  let pending: MarkupNode[] = [];
  const flush = () => {
    const text = paragraph(building, pending, style, node);
    if (text.content.length > 0) blocks.push(text);
    pending = [];
  };
  for (const child of children) {
    if (isInline(building, child)) {
      pending.push(child);
      continue;
    }
    if (pending.length > 0) flush();
    if (child.kind === 'element') blocks.push(...buildBlock(building, child, node));
  }
  if (pending.length > 0) flush();
  return blocks;
}

function paragraph(
  building: Building,
  nodes: readonly MarkupNode[],
  style: ComputedStyle,
  parent: StructureNode | null,
): TextBlock {
  const isBlank = nodes.every((node) => node.kind === 'text' && node.text.trim() === '');
  const holdsText = parent !== null && HOLDS_TEXT.has(parent.role);
  const node = isBlank || holdsText ? parent : makeNode(building, 'P', parent);
  return {
    kind: 'text',
    box: { margin: NO_EDGES, padding: NO_EDGES, border: NO_BORDER, background: null, width: AUTO },
    breaks: { before: 'auto', after: 'auto', inside: 'auto' },
    ids: [],
    node,
    content: isBlank ? [] : buildInlines(building, nodes, style, node),
    style: textStyleOf(style),
    align: style.textAlign,
    indentPt: style.indentPt,
    orphans: style.orphans,
    widows: style.widows,
  };
}

type GridParts = Pick<GridBlock, 'columns' | 'columnGapPt' | 'rowGapPt' | 'align' | 'cells'>;

function buildGrid(
  building: Building,
  element: MarkupElement,
  style: ComputedStyle,
  node: StructureNode | null,
): GridParts {
  const columns = style.gridColumns.length === 0 ? [{ unit: 'fr', value: 1 } as const] : style.gridColumns;
  const cells = childElements(element).flatMap((child) => {
    const { gridSpan } = building.styleOf(child);
    const span = gridSpan === 'all' ? columns.length : Math.min(gridSpan, columns.length);
    return buildBlock(building, child, node).map((block) => ({ block, span }));
  });
  const align: CrossAlignment = style.alignItems;
  return { columns, columnGapPt: style.columnGapPt ?? 0, rowGapPt: style.rowGapPt, align, cells };
}

function buildChart(building: Building, element: MarkupElement, parent: StructureNode | null): Block {
  const chartId = element.attributes.get('id') ?? '';
  const alt = element.attributes.get('alt')?.trim() ?? '';
  if (chartId === '') reject(building, element.line, '<parallax-chart> has no id', 'Name the chart it shows.');
  if (alt === '') {
    reject(building, element.line, `The chart "${chartId}" has no alternative text`, 'Give its data as alt="…".');
  }
  const node = makeNode(building, 'Figure', parent, { alt });
  return { kind: 'chart', chartId, ...baseOf(element, building.styleOf(element), node) };
}
