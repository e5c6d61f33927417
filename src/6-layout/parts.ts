// The words and rectangles a line is made of, shaped and measured.
import type { Inline, InlineBox, ShapedText } from '../page-model.ts';
import type { LayoutContext } from './context.ts';
import { type ChosenFace, isInvisible, type ShapedWord, shapeText } from './faces.ts';

export type TextInline = Extract<Inline, { readonly kind: 'text' }>;
export type RectangleInline = Extract<Inline, { readonly kind: 'rectangle' }>;

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

export function sumWidths(parts: readonly Part[]): number {
  return parts.reduce((sum, { leadPt, widthPt, tailPt }) => sum + leadPt + widthPt + tailPt, 0);
}

/** What a soft hyphen shows where the line ends at it. */
export function hyphenLike(part: Part): Part {
  const shaped = shapeText(part.chosen.face, '-');
  const widthPt = textWidth(shaped, part.source);
  return { ...part, shaped, widthPt, actual: '\u00ad', leadPt: 0, tailPt: 0, opens: [], closes: [], anchors: [] };
}

export const NOTHING = [] as const;

export type Marks = Pick<Part, 'opens' | 'closes' | 'anchors'>;

export function addParts(
  into: Part[],
  source: TextInline | RectangleInline,
  text: string,
  marks: Marks,
  context: LayoutContext,
): void {
  const chosen = context.faces.choose(source.style);
  if (source.kind === 'rectangle') {
    const { margin, padding, border } = source.box;
    const widthPt = source.widthPt + padding.left + padding.right + lineWidths(border.left, border.right);
    const part = { source, shaped: null, chosen, widthPt, actual: null, ...marks };
    into.push({ ...part, leadPt: leadOf(marks.opens) + margin.left, tailPt: tailOf(marks.closes) + margin.right });
    return;
  }
  const visible = text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
  const shaped = shapeText(chosen.face, visible);
  const { opens, closes, anchors } = marks;
  // Nearly always: the face has all characters. Written out field by field because it runs for every word.
  if (shaped.isComplete) {
    const widthPt = textWidth(shaped, source);
    const leadPt = leadOf(opens);
    const tailPt = tailOf(closes);
    into.push({ source, shaped, chosen, widthPt, actual: asRead(shaped), leadPt, tailPt, opens, closes, anchors });
    return;
  }
  const runs = splitByFace(source, visible, chosen, context);
  for (const [index, run] of runs.entries()) {
    const first = index === 0;
    const last = index === runs.length - 1;
    const marked = withBox(first ? opens : NOTHING, last ? closes : NOTHING, run.box);
    const widths = { leadPt: leadOf(marked.opens), tailPt: tailOf(marked.closes) };
    into.push({ ...run.bare, ...marked, ...widths, anchors: first ? anchors : NOTHING });
  }
}

/** A code point stands in a box of its own, which opens and closes with it. */
function withBox(opens: readonly InlineBox[], closes: readonly InlineBox[], box: InlineBox | null) {
  return box === null ? { opens, closes } : { opens: [...opens, box], closes: [box, ...closes] };
}

type Bare = Pick<Part, 'source' | 'shaped' | 'chosen' | 'widthPt' | 'actual'>;

function leadOf(opens: readonly InlineBox[]): number {
  return opens.reduce(
    (sum, { margin, padding, border }) => sum + margin.left + padding.left + lineWidths(border.left),
    0,
  );
}

function tailOf(closes: readonly InlineBox[]): number {
  return closes.reduce(
    (sum, { margin, padding, border }) => sum + margin.right + padding.right + lineWidths(border.right),
    0,
  );
}

function lineWidths(...lines: readonly ({ readonly widthPt: number } | null)[]): number {
  return lines.reduce((sum, line) => sum + (line?.widthPt ?? 0), 0);
}

type FaceRun = { readonly bare: Bare; readonly box: InlineBox | null };

/** Characters the face lacks come from another face, or as their code point in a box. */
function splitByFace(source: TextInline, text: string, chosen: ChosenFace, context: LayoutContext): FaceRun[] {
  const runs: { text: string; chosen: ChosenFace | null }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isInvisible(codePoint)) continue;
    const face = hasGlyph(chosen, codePoint) ? chosen : context.faces.fallback(source.style, codePoint);
    const last = runs.at(-1);
    if (face !== null && last?.chosen?.face === face.face) last.text += character;
    else runs.push({ text: character, chosen: face });
  }
  return runs.map((run) => {
    if (run.chosen === null) return codePointBox(source, run.text, chosen);
    return { bare: bareText(source, shapeText(run.chosen.face, run.text), run.chosen), box: null };
  });
}

function hasGlyph({ face }: ChosenFace, codePoint: number): boolean {
  return face.font.hasGlyphForCodePoint(codePoint);
}

function bareText(source: TextInline, shaped: ShapedWord, chosen: ChosenFace): Bare {
  return { source, shaped, chosen, widthPt: textWidth(shaped, source), actual: asRead(shaped) };
}

/** The size of a code point shown in place of its character, against the text around it. */
const CODE_POINT_SIZE = 0.72;

function codePointBox(source: TextInline, character: string, chosen: ChosenFace): FaceRun {
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
  return { bare: { ...bareText(boxed, shapeText(chosen.face, code), chosen), actual: character }, box };
}

/** Who copies or listens gets a word that is drawn from its end as it is read. */
const asRead = ({ isReversed, text }: ShapedWord): string | null => (isReversed ? text : null);

export function textWidth(shaped: ShapedText, source: Part['source']): number {
  const { sizePt, letterSpacingPt } = source.style;
  return (shaped.advance * sizePt) / 1000 + letterSpacingPt * shaped.glyphs.length;
}
