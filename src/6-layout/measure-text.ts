// A paragraph: lines of positioned words, and what its inline boxes and underlines paint behind them.
import type { InlineBox, PageItem, PagePaint, TextBlock, TextStyle } from '../model.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { LayoutContext, Span } from './context.ts';
import { paintBox } from './paint-box.ts';
import { BLANK_PIECE, KEEP, type Keep, type Piece } from './pieces.ts';
import { type Part, type Segment, segmentInlines } from './segments.ts';

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
  return lines.map((line, index) => {
    const indentPt = index === 0 ? block.indentPt : 0;
    const freePt = span.widthPt - indentPt - line.widthPt;
    const shiftPt = block.align === 'right' ? freePt : block.align === 'center' ? freePt / 2 : 0;
    const piece = measureLine(line, span.x + indentPt + Math.max(0, shiftPt), block.style, context);
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
  const text = content.map((inline) =>
    inline.kind === 'text' ? inline.text : inline.kind === 'line-break' ? ' ' : '',
  );
  return { level: Number(level), text: text.join('').replaceAll('\u00ad', '').trim() };
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

function rectangleHeight({ heightPt, box }: Extract<Part['source'], { readonly kind: 'rectangle' }>): number {
  const lines = (box.border.top?.widthPt ?? 0) + (box.border.bottom?.widthPt ?? 0);
  return heightPt + box.padding.top + box.padding.bottom + lines;
}

/** A part with the x of its own left edge, after the padding before it. */
type PlacedPart = { readonly part: Part; readonly x: number };

function measureLine(line: Line, x: number, style: TextStyle, context: LayoutContext): Piece {
  const { abovePt, belowPt } = extentOf(line, style, context);
  let cursor = x;
  const placed = line.parts.map((part) => {
    const at = cursor + part.leadPt;
    cursor = at + part.widthPt + part.tailPt;
    return { part, x: at };
  });
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

function linePaints(placed: readonly PlacedPart[], baseline: number, context: LayoutContext): readonly PagePaint[] {
  const boxes = new Map<InlineBox, PlacedPart[]>();
  for (const one of placed) {
    for (const box of one.part.source.boxes) boxes.set(box, [...(boxes.get(box) ?? []), one]);
  }
  return [
    ...[...boxes].flatMap(([box, parts]) => inlineBoxPaints(box, parts, baseline, context)),
    ...placed.flatMap((one) => rectanglePaints(one, baseline)),
    ...underlinePaints(placed, baseline),
  ];
}

function inlineBoxPaints(
  box: InlineBox,
  parts: readonly PlacedPart[],
  baseline: number,
  context: LayoutContext,
): readonly PagePaint[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const opens = first.part.opens.includes(box);
  const closes = last.part.closes.includes(box);
  const { source } = first.part;
  const { font } = context.faces.choose(source.style).face;
  // Boxes hug the letters: from above the capitals to below the descenders.
  const top = baseline - source.style.raisePt - (font.capHeight / font.unitsPerEm) * box.sizePt * CAP_ROOM;
  const bottom = baseline - source.style.raisePt + (font.capHeight / font.unitsPerEm) * box.sizePt * (CAP_ROOM - 1);
  const { padding, border } = box;
  const left = first.x - (opens ? padding.left + (border.left?.widthPt ?? 0) : 0);
  const right = last.x + last.part.widthPt + (closes ? padding.right + (border.right?.widthPt ?? 0) : 0);
  const y = top - padding.top - (border.top?.widthPt ?? 0);
  const heightPt = bottom + padding.bottom + (border.bottom?.widthPt ?? 0) - y;
  const lines = { ...border, left: opens ? border.left : null, right: closes ? border.right : null };
  return paintBox({ x: left, y, widthPt: right - left, heightPt }, box.background, lines);
}

/** How much room a label's letters get, in cap heights: a little above and as much below. */
const CAP_ROOM = 1.22;

function rectanglePaints({ part, x }: PlacedPart, baseline: number): readonly PagePaint[] {
  const { source } = part;
  if (source.kind !== 'rectangle') return [];
  const heightPt = rectangleHeight(source);
  const y = baseline - source.style.raisePt - heightPt;
  return paintBox({ x, y, widthPt: part.widthPt, heightPt }, source.box.background, source.box.border);
}

/** Where nothing else is said: below the baseline by this share of the type size, and this thick. */
const UNDERLINE_OFFSET = 0.12;
const UNDERLINE_THICKNESS = 0.05;

function underlinePaints(placed: readonly PlacedPart[], baseline: number): readonly PagePaint[] {
  return placed.flatMap(({ part, x }): PagePaint[] => {
    const { underline, sizePt, colour } = part.source.style;
    if (underline === null || part.source.kind === 'rectangle') return [];
    const y = baseline - part.source.style.raisePt + (underline.offsetPt ?? sizePt * UNDERLINE_OFFSET);
    const heightPt = underline.thicknessPt ?? sizePt * UNDERLINE_THICKNESS;
    return [{ kind: 'fill', x, y, widthPt: part.widthPt, heightPt, colour }];
  });
}
