// One page: what is painted behind, what is read, and what every page repeats.
import type { FontFace } from '../lib/fonts.ts';
import type { DisplayList, Page, PageItem, PagePaint, StructureNode } from '../page-model.ts';
import { type Content, num } from './content.ts';
import type { GlyphWriter } from './glyphs.ts';
import { drawLink } from './links.ts';
import { replayChart } from './replay.ts';
import type { Structure } from './structure.ts';

export type Drawing = {
  readonly doc: PDFKit.PDFDocument;
  readonly content: Content;
  readonly glyphs: GlyphWriter;
  readonly structure: Structure;
  readonly charts: ReadonlyMap<string, DisplayList>;
  readonly fonts: readonly FontFace[];
};

export function drawPage(drawing: Drawing, page: Page): void {
  const { doc, content, structure } = drawing;
  content.startPage();
  if (page.paints.length > 0) artifact(drawing, 'Layout', () => drawPaints(content, page.paints));
  for (const run of runsOf(page.items)) drawRun(drawing, run);
  const { paints, items } = page.repeated;
  if (paints.length + items.length > 0)
    artifact(drawing, 'Pagination', () => {
      drawPaints(content, paints);
      drawItems(drawing, items);
    });
  for (const { id, y } of page.anchors) doc.addNamedDestination(id, 'XYZ', 0, Math.max(0, y - ANCHOR_ROOM_PT), null);
  content.endText();
  content.flush();
  structure.endPage();
}

/** A link's target is shown with a little room above it. */
const ANCHOR_ROOM_PT = 6;

function artifact({ doc, content }: Drawing, type: 'Pagination' | 'Layout', draw: () => void): void {
  content.endText();
  content.flush();
  doc.markContent('Artifact', { type });
  draw();
  content.endText();
  content.flush();
  doc.endMarkedContent();
}

type Run = { readonly node: StructureNode | null; readonly items: readonly PageItem[] };

/** Neighbouring items of one element are one piece of marked content. */
function runsOf(items: readonly PageItem[]): readonly Run[] {
  const runs: { node: StructureNode | null; items: PageItem[] }[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last !== undefined && last.node === item.node) last.items.push(item);
    else runs.push({ node: item.node, items: [item] });
  }
  return runs;
}

function drawRun(drawing: Drawing, { node, items }: Run): void {
  const { doc, content, structure } = drawing;
  const drawn = items.filter(({ kind }) => kind !== 'empty');
  if (drawn.length === 0) return;
  if (node === null) {
    artifact(drawing, 'Layout', () => drawItems(drawing, drawn));
    return;
  }
  const element = structure.elementFor(node);
  // One text object holds many elements, so that each is placed by where the last one stood.
  const isText = drawn.every(({ kind }) => kind === 'text');
  if (isText) content.beginText();
  else content.endText();
  content.flush();
  element.add(doc.markStructureContent(node.role));
  drawItems(drawing, drawn);
  if (!isText) content.endText();
  content.flush();
  doc.endMarkedContent();
  for (const item of drawn) if (item.kind === 'text' && item.link !== null) drawLink(doc, item, item.link, element);
}

function drawItems(drawing: Drawing, items: readonly PageItem[]): void {
  for (const item of items) drawItem(drawing, item);
}

function drawItem(drawing: Drawing, item: PageItem): void {
  if (item.kind === 'text') drawText(drawing, item);
  if (item.kind === 'chart') drawChart(drawing, item);
}

/** The slant of a face without an italic of its own: 12 degrees. */
const SLANT = 0.2126;

function drawText({ content, glyphs }: Drawing, item: Extract<PageItem, { readonly kind: 'text' }>): void {
  content.fillColour(item.colour);
  content.font(glyphs.fontId(item.face), item.sizePt);
  content.letterSpacing(item.letterSpacingPt);
  content.beginText();
  content.moveTo({ ...item, slant: item.isSlanted ? SLANT : 0 });
  if (item.actual !== null) content.add(`/Span <</ActualText <feff${utf16(item.actual)}>>> BDC`);
  content.add(glyphs.show(item.face, item.words, item.sizePt));
  if (item.actual !== null) content.add('EMC');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join(
    '',
  );
}

function drawChart(drawing: Drawing, { x, y, widthPt, chartId }: Extract<PageItem, { readonly kind: 'chart' }>): void {
  drawing.content.endText();
  const chart = drawing.charts.get(chartId);
  if (chart === undefined) throw new Error(`The page shows the chart "${chartId}", which nobody made.`);
  replayChart(chart, { x, y, scale: widthPt / chart.widthPt }, drawing);
}

function drawPaints(content: Content, paints: readonly PagePaint[]): void {
  for (const paint of paints) {
    if (paint.kind === 'fill') {
      content.fillColour(paint.colour);
      content.add(`${num(paint.x)} ${num(paint.y)} ${num(paint.widthPt)} ${num(paint.heightPt)} re f`);
      continue;
    }
    const { widthPt, line, colour } = paint.border;
    content.strokeColour(colour);
    const dash = line === 'dashed' ? [widthPt * 3, widthPt * 2] : line === 'dotted' ? [0, widthPt * 2] : [];
    content.lineStyle({ widthPt, dash, cap: line === 'dotted' ? 1 : 0 });
    content.add(`${num(paint.x1)} ${num(paint.y1)} m ${num(paint.x2)} ${num(paint.y2)} l S`);
  }
}
