// The structure tree. PDFKit writes an element when it ends, with the page that is current then.
import type { Page, PageItem, StructureNode } from '../page-model.ts';

/** Elements within a line of text: made where they are drawn, so that they stand between the words around them. */
const INLINE_ROLES: ReadonlySet<string> = new Set(['Link', 'Quote', 'Span']);

export type Structure = {
  readonly elementFor: (node: StructureNode) => PDFKit.PDFStructureElement;
  /** A link's annotation names the page that is current when its element ends: it must end before the next page. */
  readonly endPage: () => void;
};

/** Makes the elements of all blocks in reading order; a cell that goes on over the page stays where it began. */
export function createStructure(doc: PDFKit.PDFDocument, pages: readonly Page[]): Structure {
  const elements = new Map<StructureNode, PDFKit.PDFStructureElement>();
  const links = new Map<StructureNode, PDFKit.PDFStructureElement>();
  const boxes = figureBoxes(pages);
  const make = (node: StructureNode) => {
    const element = makeElement(doc, node, boxes.get(node));
    if (node.parent === null) doc.addStructure(element);
    else elementFor(node.parent).add(element);
    (node.role === 'Link' ? links : elements).set(node, element);
    return element;
  };
  const elementFor = (node: StructureNode): PDFKit.PDFStructureElement =>
    elements.get(node) ?? links.get(node) ?? make(node);
  for (const node of blockNodes(pages)) make(node);
  return {
    elementFor,
    endPage() {
      for (const element of links.values()) element.end();
      links.clear();
    },
  };
}

function blockNodes(pages: readonly Page[]): readonly StructureNode[] {
  const nodes = new Set<StructureNode>();
  const visit = (node: StructureNode | null) => {
    for (let at = node; at !== null && !nodes.has(at); at = at.parent) if (!INLINE_ROLES.has(at.role)) nodes.add(at);
  };
  for (const { items } of pages) for (const { node } of items) visit(node);
  return [...nodes].sort((a, b) => a.order - b.order);
}

type Box = [number, number, number, number];

function figureBoxes(pages: readonly Page[]): ReadonlyMap<StructureNode, Box> {
  const charts = pages.flatMap(({ items }) => items).filter((item) => item.kind === 'chart');
  return new Map(charts.flatMap((chart) => (chart.node === null ? [] : [[chart.node, boxOf(chart)] as const])));
}

function boxOf({ x, y, widthPt, heightPt }: Extract<PageItem, { readonly kind: 'chart' }>): Box {
  return [x, y, x + widthPt, y + heightPt];
}

function makeElement(doc: PDFKit.PDFDocument, node: StructureNode, bbox: Box | undefined): PDFKit.PDFStructureElement {
  const element = doc.struct(node.role, {
    ...(node.alt !== undefined && { alt: node.alt }),
    ...(node.actual !== undefined && { actual: node.actual }),
    ...(node.expanded !== undefined && { expanded: node.expanded }),
    ...(node.language !== undefined && { lang: node.language }),
    ...(bbox !== undefined && { bbox }),
  });
  const attributes = attributesOf(node);
  if (attributes !== null) element.dictionary.data.A = attributes;
  return element;
}

function attributesOf({ scope, columnSpan, numbering }: StructureNode): Record<string, unknown> | null {
  if (numbering !== undefined) return { O: 'List', ListNumbering: numbering };
  if (scope === undefined && columnSpan === undefined) return null;
  return { O: 'Table', Scope: scope, ColSpan: columnSpan };
}
