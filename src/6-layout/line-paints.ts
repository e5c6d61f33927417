// What the inline elements of a line paint behind its words.
import type { InlineBox, PagePaint } from '../page-model.ts';
import type { LayoutContext } from './context.ts';
import { paintBox } from './paint-box.ts';
import type { Part } from './parts.ts';

/** A part with the x of its own left edge, after the padding before it. */
export type PlacedPart = { readonly part: Part; readonly x: number };

/** Boxes of inline elements, rectangles and underlines of one line. */
export function linePaints(
  placed: readonly PlacedPart[],
  baseline: number,
  context: LayoutContext,
): readonly PagePaint[] {
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
  const ordered = [...parts].sort((a, b) => a.x - b.x);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return [];
  const opens = first.part.opens.includes(box);
  const closes = last.part.closes.includes(box);
  const { source } = first.part;
  const { font } = context.faces.choose(source.style).face;
  // Boxes hug the letters: from above the capitals to below the descenders.
  const top = baseline - source.style.raisePt - (font.capHeight / font.unitsPerEm) * box.sizePt * CAP_ROOM;
  const bottom = baseline - source.style.raisePt + (font.capHeight / font.unitsPerEm) * box.sizePt * (CAP_ROOM - 1);
  const { padding, border, margin } = box;
  const left = first.x - (opens ? startEdge(first.part.opens, box) : 0);
  const right =
    last.x + last.part.widthPt + (closes ? last.part.tailPt - outerEdge(last.part.closes, box) - margin.right : 0);
  const y = top - padding.top - (border.top?.widthPt ?? 0);
  const heightPt = bottom + padding.bottom + (border.bottom?.widthPt ?? 0) - y;
  const lines = { ...border, left: opens ? border.left : null, right: closes ? border.right : null };
  return paintBox({ x: left, y, widthPt: right - left, heightPt }, box.background, lines);
}

/** From the box's left edge to its first letter: its own padding and that of boxes that begin within it. */
function startEdge(opens: readonly InlineBox[], box: InlineBox): number {
  const inner = opens.slice(opens.indexOf(box) + 1);
  const own = box.padding.left + (box.border.left?.widthPt ?? 0);
  return inner.reduce(
    (sum, { margin, padding, border }) => sum + margin.left + padding.left + (border.left?.widthPt ?? 0),
    own,
  );
}

/** What boxes around this one add behind it. */
function outerEdge(closes: readonly InlineBox[], box: InlineBox): number {
  const outer = closes.slice(0, closes.indexOf(box));
  return outer.reduce(
    (sum, { margin, padding, border }) => sum + margin.right + padding.right + (border.right?.widthPt ?? 0),
    0,
  );
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
  const lastWord = placed.findLastIndex(({ part }) => part.shaped === null || part.shaped.text.trim() !== '');
  return placed.slice(0, lastWord + 1).flatMap(({ part, x }): PagePaint[] => {
    const { underline, sizePt, colour } = part.source.style;
    if (underline === null || part.source.kind === 'rectangle') return [];
    const y = baseline - part.source.style.raisePt + (underline.offsetPt ?? sizePt * UNDERLINE_OFFSET);
    const heightPt = underline.thicknessPt ?? sizePt * UNDERLINE_THICKNESS;
    return [{ kind: 'fill', x, y, widthPt: part.widthPt, heightPt, colour }];
  });
}

export function rectangleHeight({ heightPt, box }: Extract<Part['source'], { readonly kind: 'rectangle' }>): number {
  const lines = (box.border.top?.widthPt ?? 0) + (box.border.bottom?.widthPt ?? 0);
  return heightPt + box.padding.top + box.padding.bottom + lines;
}
