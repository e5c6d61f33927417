// Text of a chart, and what it shares with the shapes: the canvas being replayed and its opacity.
import type { FontFace } from '../lib/fonts.ts';
import { apply, type Matrix } from '../lib/matrix.ts';
import { type Content, factor, num } from './content.ts';
import type { GlyphWriter } from './glyphs.ts';
import type { Path } from './replay-path.ts';
import { type CanvasState, parseCanvasColour, parseFont } from './replay-state.ts';
import { faceFor, shapeLabel } from './shape-label.ts';

export type Replay = {
  readonly doc: PDFKit.PDFDocument;
  readonly content: Content;
  readonly glyphs: GlyphWriter;
  readonly fonts: readonly FontFace[];
};

export type Canvas = Replay & {
  state: CanvasState;
  readonly stack: CanvasState[];
  path: Path;
  readonly base: Matrix;
};

/** Opacity is a resource of the page, which PDFKit keeps. */
export function withOpacity(doc: PDFKit.PDFDocument, content: Content, opacity: number, draw: () => void): void {
  if (opacity >= 1) {
    draw();
    return;
  }
  content.save();
  content.flush();
  doc.opacity(opacity);
  draw();
  content.restore();
}

export function fillText(canvas: Canvas, text: string, x: number, y: number): void {
  const { doc, content, glyphs, fonts, state } = canvas;
  const { colour, alpha } = parseCanvasColour(state.fillStyle);
  const opacity = alpha * state.globalAlpha;
  if (text === '' || opacity === 0) return;
  const font = parseFont(state.font);
  const face = faceFor(fonts, font);
  const label = shapeLabel(face, text);
  const left = x - alignment(state.textAlign) * ((label.advance * font.sizePt) / 1000);
  const down = y + baselineShift(state.textBaseline, face) * font.sizePt;
  const [a, b, c, d] = state.matrix;
  const [e, f] = apply(state.matrix, left, down);
  withOpacity(doc, content, opacity, () => {
    content.fillColour(colour);
    content.letterSpacing(0);
    content.font(glyphs.fontId(face.name), font.sizePt);
    content.add(`BT ${[a, b, -c, -d].map(factor).join(' ')} ${num(e)} ${num(f)} Tm`);
    content.add(`${glyphs.show(face.name, [label], font.sizePt)} ET`);
  });
}

function alignment(textAlign: string): number {
  return textAlign === 'center' ? 0.5 : textAlign === 'right' || textAlign === 'end' ? 1 : 0;
}

/** From the y a canvas is given to the baseline, in type sizes. */
function baselineShift(textBaseline: string, { font }: FontFace): number {
  const ascent = font.ascent / font.unitsPerEm;
  const descent = font.descent / font.unitsPerEm;
  switch (textBaseline) {
    case 'middle':
      return (ascent + descent) / 2;
    case 'top':
    case 'hanging':
      return ascent;
    case 'bottom':
    case 'ideographic':
      return descent;
    default:
      return 0;
  }
}
