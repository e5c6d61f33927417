// A paragraph's content as segments: the pieces of text between two places where a line may end.
import LineBreaker from 'linebreak';
import type { Inline, InlineBox } from '../page-model.ts';
import type { LayoutContext } from './context.ts';
import { addParts, hyphenLike, NOTHING, type Part, type RectangleInline, sumWidths, type TextInline } from './parts.ts';

export type Segment = {
  readonly parts: readonly Part[];
  /** Without the spaces at its end, which take no room at the end of a line. */
  readonly widthPt: number;
  readonly spaces: readonly Part[];
  readonly spacePt: number;
  readonly endsLine: boolean;
  /** Drawn only where the line ends here: a soft hyphen. */
  readonly hyphen: Part | null;
};

/** A stretch of the paragraph's text that came from one inline. */
type Stretch = { readonly source: TextInline | RectangleInline; readonly start: number; readonly end: number };

type Paragraph = {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly anchors: readonly { readonly id: string; readonly at: number }[];
};

export function segmentInlines(inlines: readonly Inline[], context: LayoutContext): readonly Segment[] {
  const paragraph = flatten(inlines, context);
  const edges = boxEdges(paragraph.stretches);
  const segments: Segment[] = [];
  let start = 0;
  let first = 0;
  for (const { position, required } of breaksOf(paragraph)) {
    while ((paragraph.stretches[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    segments.push(makeSegment(paragraph, { start, end: position, first, endsLine: required }, edges, context));
    start = position;
  }
  return segments;
}

/** Stands for a rectangle in the text: a letter, so that what touches the rectangle stays with it. */
const RECTANGLE = 'X';

function flatten(inlines: readonly Inline[], context: LayoutContext): Paragraph {
  const stretches: Stretch[] = [];
  const anchors: { id: string; at: number }[] = [];
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'anchor') anchors.push({ id: inline.id, at: text.length });
    if (inline.kind === 'line-break') text += '\n';
    if (inline.kind === 'anchor' || inline.kind === 'line-break') continue;
    const source: TextInline | RectangleInline =
      inline.kind === 'page-number' ? { ...inline, kind: 'text', text: context.pageNumber(inline.of) } : inline;
    const added = source.kind === 'text' ? source.text : RECTANGLE;
    stretches.push({ source, start: text.length, end: text.length + added.length });
    text += added;
  }
  return { text, stretches, anchors };
}

function breaksOf({ text, stretches }: Paragraph): readonly { position: number; required: boolean }[] {
  const breaks: { position: number; required: boolean }[] = [];
  const breaker = new LineBreaker(text);
  let before = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position } = next;
    while (before < stretches.length - 1 && (stretches[before]?.end ?? 0) < position) before += 1;
    const isHard = text[position - 1] === '\n' || position === text.length;
    const left = stretches[before]?.source;
    const right = left !== undefined && stretches[before]?.end === position ? stretches[before + 1]?.source : left;
    if (isHard || mayBreak(left, right, text[position - 1] ?? '')) breaks.push({ position, required: isHard });
  }
  return breaks;
}

function mayBreak(left: Inline | undefined, right: Inline | undefined, characterBefore: string): boolean {
  const leftStyle = left !== undefined && 'style' in left ? left.style : null;
  const rightStyle = right !== undefined && 'style' in right ? right.style : null;
  if (leftStyle?.wraps === false && rightStyle?.wraps === false) return false;
  // A citation at the start of a line would seem to belong to the next word.
  if (rightStyle?.isGlued === true && (characterBefore !== ' ' || leftStyle?.isGlued === true)) return false;
  return true;
}

type BoxEdges = ReadonlyMap<Stretch, { readonly opens: readonly InlineBox[]; readonly closes: readonly InlineBox[] }>;

function boxEdges(stretches: readonly Stretch[]): BoxEdges {
  const edges = new Map<Stretch, { opens: readonly InlineBox[]; closes: readonly InlineBox[] }>();
  stretches.forEach((stretch, index) => {
    const { boxes } = stretch.source;
    if (boxes.length === 0) return;
    const previous = stretches[index - 1]?.source.boxes ?? [];
    const next = stretches[index + 1]?.source.boxes ?? [];
    const opens = boxes.filter((box) => !previous.includes(box));
    const closes = boxes.filter((box) => !next.includes(box));
    edges.set(stretch, { opens, closes });
  });
  return edges;
}

/** A part of the paragraph's text; `first` is the stretch it begins in. */
type Range = { readonly start: number; readonly end: number; readonly first: number };

function makeSegment(
  paragraph: Paragraph,
  range: Range & { readonly endsLine: boolean },
  edges: BoxEdges,
  context: LayoutContext,
): Segment {
  const { text } = paragraph;
  let end = range.end;
  while (end > range.start && (text[end - 1] === ' ' || text[end - 1] === '\n')) end -= 1;
  const parts = widenBoxes(partsBetween(paragraph, { ...range, end }, edges, context));
  const spaces = end === range.end ? [] : partsBetween(paragraph, { ...range, start: end }, edges, context);
  const last = parts.at(-1);
  const isHyphenated = text[end - 1] === '\u00ad' && last !== undefined && last.source.kind === 'text';
  return {
    parts,
    spaces,
    widthPt: sumWidths(parts),
    spacePt: sumWidths(spaces),
    endsLine: range.endsLine,
    hyphen: isHyphenated ? hyphenLike(last) : null,
  };
}

function partsBetween(
  { text, stretches, anchors }: Paragraph,
  { start, end, first }: Range,
  edges: BoxEdges,
  context: LayoutContext,
): Part[] {
  const parts: Part[] = [];
  for (let index = first; index < stretches.length; index += 1) {
    const stretch = stretches[index];
    if (stretch === undefined || stretch.start >= end) break;
    if (stretch.end <= start) continue;
    const from = Math.max(start, stretch.start);
    const to = Math.min(end, stretch.end);
    const edge = edges.get(stretch);
    const opens = edge !== undefined && from === stretch.start ? edge.opens : NOTHING;
    const closes = edge !== undefined && to === stretch.end ? edge.closes : NOTHING;
    const ids = anchors.length === 0 ? NOTHING : anchors.filter(({ at }) => at >= from && at < to).map(({ id }) => id);
    addParts(parts, stretch.source, text.slice(from, to), { opens, closes, anchors: ids }, context);
  }
  return parts;
}

/** An inline-block is at least as wide as it was asked to be: what is missing is added behind its text. */
function widenBoxes(parts: readonly Part[]): readonly Part[] {
  const wide = parts.flatMap(({ opens }) => opens).filter(({ minWidthPt }) => minWidthPt > 0);
  return wide.reduce(widenBox, parts);
}

function widenBox(parts: readonly Part[], box: InlineBox): readonly Part[] {
  const from = parts.findIndex(({ opens }) => opens.includes(box));
  const to = parts.findIndex(({ closes }) => closes.includes(box));
  if (to === -1) return parts;
  const missingPt = box.minWidthPt + box.margin.left + box.margin.right - sumWidths(parts.slice(from, to + 1));
  return parts.map((part, index) => (index === to ? { ...part, tailPt: part.tailPt + Math.max(0, missingPt) } : part));
}
