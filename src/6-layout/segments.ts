// A paragraph's content as segments: the pieces of text between two places where a line may end.
import LineBreaker from 'linebreak';
import type { Inline, InlineBox, ShapedText } from '../model.ts';
import type { LayoutContext } from './context.ts';
import { type ChosenFace, isInvisible, shapeText } from './faces.ts';

type TextInline = Extract<Inline, { readonly kind: 'text' }>;
type RectangleInline = Extract<Inline, { readonly kind: 'rectangle' }>;

/** One shaped word, or one rectangle, of one inline element. */
export type Part = {
  readonly source: TextInline | RectangleInline;
  /** Null for a rectangle. */
  readonly shaped: ShapedText | null;
  readonly chosen: ChosenFace;
  readonly widthPt: number;
  /** See `PageItem`. */
  readonly actual: string | null;
  /** Padding, border and margin of the inline boxes that begin before and end after this part. */
  readonly leadPt: number;
  readonly tailPt: number;
  readonly opens: readonly InlineBox[];
  readonly closes: readonly InlineBox[];
  readonly anchors: readonly string[];
};

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
  for (const { position, required } of breaksOf(paragraph)) {
    segments.push(makeSegment(paragraph, { start, end: position, endsLine: required }, edges, context));
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

type Range = { readonly start: number; readonly end: number; readonly endsLine: boolean };

function makeSegment(paragraph: Paragraph, range: Range, edges: BoxEdges, context: LayoutContext): Segment {
  const { text } = paragraph;
  let end = range.end;
  while (end > range.start && (text[end - 1] === ' ' || text[end - 1] === '\n')) end -= 1;
  const parts = partsBetween(paragraph, range.start, end, edges, context);
  const spaces = partsBetween(paragraph, end, range.end, edges, context);
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

export function sumWidths(parts: readonly Part[]): number {
  return parts.reduce((sum, { leadPt, widthPt, tailPt }) => sum + leadPt + widthPt + tailPt, 0);
}

function hyphenLike(part: Part): Part {
  const shaped = shapeText(part.chosen.face, '-');
  const widthPt = textWidth(shaped, part.source);
  return { ...part, shaped, widthPt, actual: '\u00ad', leadPt: 0, tailPt: 0, opens: [], closes: [], anchors: [] };
}

function partsBetween(
  paragraph: Paragraph,
  start: number,
  end: number,
  edges: BoxEdges,
  context: LayoutContext,
): Part[] {
  const parts: Part[] = [];
  for (const stretch of paragraph.stretches) {
    if (stretch.end <= start) continue;
    if (stretch.start >= end) break;
    const from = Math.max(start, stretch.start);
    const to = Math.min(end, stretch.end);
    const edge = edges.get(stretch);
    const opens = edge !== undefined && from === stretch.start ? edge.opens : [];
    const closes = edge !== undefined && to === stretch.end ? edge.closes : [];
    const anchors = paragraph.anchors.filter(({ at }) => at >= from && at < to).map(({ id }) => id);
    parts.push(...makeParts(stretch.source, paragraph.text.slice(from, to), { opens, closes, anchors }, context));
  }
  return parts;
}

type Marks = Pick<Part, 'opens' | 'closes' | 'anchors'>;

function makeParts(source: TextInline | RectangleInline, text: string, marks: Marks, context: LayoutContext): Part[] {
  const chosen = context.faces.choose(source.style);
  if (source.kind === 'rectangle') {
    const { margin, padding, border } = source.box;
    const widthPt = source.widthPt + padding.left + padding.right + lineWidths(border.left, border.right);
    return [withEdges({ source, shaped: null, chosen, widthPt, actual: null }, marks, margin.left, margin.right)];
  }
  const runs = splitByFace(source, text, chosen, context);
  return runs.map((run, index) =>
    withEdges(run, {
      opens: index === 0 ? marks.opens : [],
      closes: index === runs.length - 1 ? marks.closes : [],
      anchors: index === 0 ? marks.anchors : [],
    }),
  );
}

type Bare = Pick<Part, 'source' | 'shaped' | 'chosen' | 'widthPt' | 'actual'>;

function withEdges(bare: Bare, marks: Marks, leadPt = 0, tailPt = 0): Part {
  let lead = leadPt;
  let tail = tailPt;
  for (const { margin, padding, border } of marks.opens) lead += margin.left + padding.left + lineWidths(border.left);
  for (const { margin, padding, border } of marks.closes)
    tail += margin.right + padding.right + lineWidths(border.right);
  return { ...bare, ...marks, leadPt: lead, tailPt: tail };
}

function lineWidths(...lines: readonly ({ readonly widthPt: number } | null)[]): number {
  return lines.reduce((sum, line) => sum + (line?.widthPt ?? 0), 0);
}

/** Nearly always one run; characters the face lacks come from another face, or as their code point in a box. */
function splitByFace(source: TextInline, text: string, chosen: ChosenFace, context: LayoutContext): Bare[] {
  const visible = text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
  const shaped = shapeText(chosen.face, visible);
  if (shaped.glyphs.every(({ id }) => id !== 0)) return [bareText(source, shaped, chosen)];
  const runs: { text: string; chosen: ChosenFace | null }[] = [];
  for (const character of visible) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isInvisible(codePoint)) continue;
    const face = chosen.face.font.hasGlyphForCodePoint(codePoint)
      ? chosen
      : context.faces.fallback(source.style, codePoint);
    const last = runs.at(-1);
    if (face !== null && last?.chosen?.face === face.face) last.text += character;
    else runs.push({ text: character, chosen: face });
  }
  return runs.map((run) => {
    if (run.chosen !== null) return bareText(source, shapeText(run.chosen.face, run.text), run.chosen);
    return codePointBox(source, run.text, chosen);
  });
}

function bareText(source: TextInline, shaped: ShapedText, chosen: ChosenFace): Bare {
  return { source, shaped, chosen, widthPt: textWidth(shaped, source), actual: null };
}

/** The size of a code point shown in place of its character, against the text around it. */
const CODE_POINT_SIZE = 0.72;

function codePointBox(source: TextInline, character: string, chosen: ChosenFace): Bare {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const style = { ...source.style, sizePt: source.style.sizePt * CODE_POINT_SIZE };
  const line = { widthPt: 0.4, line: 'solid', colour: style.colour } as const;
  const edges = { top: 0.5, right: 1.5, bottom: 0.5, left: 1.5 };
  const box: InlineBox = {
    background: null,
    border: { top: line, right: line, bottom: line, left: line },
    padding: edges,
    margin: { ...edges, top: 0, bottom: 0 },
    minWidthPt: 0,
    sizePt: style.sizePt,
    families: style.families,
  };
  const boxed: TextInline = { ...source, style, boxes: [...source.boxes, box] };
  return { ...bareText(boxed, shapeText(chosen.face, code), chosen), actual: character };
}

export function textWidth(shaped: ShapedText, source: Part['source']): number {
  const { sizePt, letterSpacingPt } = source.style;
  return (shaped.advance * sizePt) / 1000 + letterSpacingPt * shaped.glyphs.length;
}
