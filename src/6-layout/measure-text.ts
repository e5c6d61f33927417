// A paragraph: lines of positioned words, and what its inline boxes and underlines paint behind them.
import type { PageItem, TextBlock, TextStyle } from '../page-model.ts';
import { type Base, baseOf, visualOrder } from './bidi.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { LayoutContext, Span } from './context.ts';
import { linePaints, type PlacedPart, rectangleHeight } from './line-paints.ts';
import type { Part } from './parts.ts';
import { BLANK_PIECE, KEEP, type Keep, type Piece } from './pieces.ts';
import { type Segment, segmentInlines } from './segments.ts';

export function segmentsOf(block: TextBlock, context: LayoutContext): readonly Segment[] {
  const known = context.segments.get(block);
  if (known !== undefined) return known;
  const segments = segmentInlines(block.content, context);
  context.segments.set(block, segments);
  return segments;
}

export function measureText(block: TextBlock, span: Span, context: LayoutContext): readonly Piece[] {
  const lines = breakLines(segmentsOf(block, context), span.widthPt, block.indentPt);
  const heading = headingOf(block);
  const base = baseOf(plainText(block));
  const align = base === 'right-to-left' && block.align === 'left' ? 'right' : block.align;
  return lines.map((line, index) => {
    const indentPt = index === 0 ? block.indentPt : 0;
    const freePt = span.widthPt - indentPt - line.widthPt;
    const shiftPt = align === 'right' ? freePt : align === 'center' ? freePt / 2 : 0;
    const x = span.x + indentPt + Math.max(0, shiftPt);
    const piece = measureLine(base === 'right-to-left' ? withoutEnd(line) : line, { x, base }, block.style, context);
    return { ...piece, keep: keepOf(block, index, lines.length), heading: index === 0 ? heading : null };
  });
}

function keepOf({ orphans, widows, breaks, node }: TextBlock, index: number, count: number): Keep {
  if (index === 0) return KEEP.free;
  // A heading is never torn apart.
  if (breaks.inside === 'avoid' || node?.role.startsWith('H')) return KEEP.close;
  return index < orphans || count - index < widows ? KEEP.close : KEEP.free;
}

function headingOf({ node, content }: TextBlock): Piece['heading'] {
  const level = /^H([1-3])$/.exec(node?.role ?? '')?.[1];
  if (level === undefined) return null;
  return { level: Number(level), text: plainText({ content }).replaceAll('\u00ad', '').trim() };
}

function plainText({ content }: Pick<TextBlock, 'content'>): string {
  return content
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'line-break' ? ' ' : ''))
    .join('');
}

type Extent = { readonly abovePt: number; readonly belowPt: number };

/** The line's own leading, split evenly above and below the letters. */
function leading(style: TextStyle, context: LayoutContext): Extent {
  const { font } = context.faces.choose(style).face;
  const ascent = (font.ascent / font.unitsPerEm) * style.sizePt;
  const descent = (-font.descent / font.unitsPerEm) * style.sizePt;
  const half = (style.lineHeightPt - ascent - descent) / 2;
  return { abovePt: ascent + half, belowPt: descent + half };
}

function extentOf(line: Line, style: TextStyle, context: LayoutContext): Extent {
  let { abovePt, belowPt } = leading(style, context);
  for (const { source } of line.parts) {
    if (source.kind === 'rectangle') {
      abovePt = Math.max(abovePt, rectangleHeight(source) + source.style.raisePt + source.box.margin.top);
      belowPt = Math.max(belowPt, -source.style.raisePt);
    } else if (source.style.sizePt > style.sizePt) {
      const larger = leading(source.style, context);
      abovePt = Math.max(abovePt, larger.abovePt + source.style.raisePt);
      belowPt = Math.max(belowPt, larger.belowPt - source.style.raisePt);
    }
  }
  return { abovePt, belowPt };
}

/** Spaces at the end take no room, and where the line runs to the left its end is in front. */
function withoutEnd(line: Line): Line {
  const last = line.parts.findLastIndex(({ shaped }) => shaped === null || shaped.text.trim() !== '');
  return { ...line, parts: line.parts.slice(0, last + 1) };
}

type LineStart = { readonly x: number; readonly base: Base | null };

function measureLine(line: Line, { x, base }: LineStart, style: TextStyle, context: LayoutContext): Piece {
  const { abovePt, belowPt } = extentOf(line, style, context);
  const places: number[] = [];
  let cursor = x;
  for (const index of base === null ? line.parts.keys() : visualOrder(line.parts, base)) {
    const part = line.parts[index];
    if (part === undefined) continue;
    places[index] = cursor + part.leadPt;
    cursor += part.leadPt + part.widthPt + part.tailPt;
  }
  // Told in the order of reading, wherever they stand.
  const placed = line.parts.map((part, index) => ({ part, x: places[index] ?? x }));
  return {
    ...BLANK_PIECE,
    heightPt: abovePt + belowPt,
    baselinePt: abovePt,
    items: lineItems(placed, abovePt),
    paints: linePaints(placed, abovePt, context),
    anchors: line.parts.flatMap(({ anchors }) => anchors),
  };
}

/** Neighbouring words of one element are drawn in one go. */
function lineItems(placed: readonly PlacedPart[], baseline: number): readonly PageItem[] {
  const items: PageItem[] = [];
  let run: PlacedPart[] = [];
  const finish = () => {
    const item = textItem(run, baseline);
    if (item !== null) items.push(item);
    run = [];
  };
  for (const next of placed) {
    const first = run[0];
    if (first !== undefined && !belongTogether(first.part, next)) finish();
    run.push(next);
    if (next.part.tailPt !== 0) finish();
  }
  finish();
  return items;
}

function belongTogether(first: Part, { part }: PlacedPart): boolean {
  const { source, chosen } = part;
  return (
    part.leadPt === 0 &&
    part.actual === null &&
    first.actual === null &&
    source.kind === 'text' &&
    source.style === first.source.style &&
    source.node === first.source.node &&
    source.link === first.source.link &&
    chosen.face === first.chosen.face
  );
}

function textItem(run: readonly PlacedPart[], baseline: number): PageItem | null {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || first.part.shaped === null) return null;
  const { source, chosen } = first.part;
  return {
    kind: 'text',
    x: first.x,
    baseline: baseline - source.style.raisePt,
    words: run.flatMap(({ part }) => part.shaped ?? []),
    widthPt: last.x + last.part.widthPt - first.x,
    face: chosen.face.name,
    sizePt: source.style.sizePt,
    letterSpacingPt: source.style.letterSpacingPt,
    isSlanted: chosen.isSlanted,
    colour: source.style.colour,
    actual: first.part.actual,
    node: source.node,
    link: source.link,
  };
}
