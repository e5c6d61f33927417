// Shaped words as operators. PDFKit embeds and subsets the fonts; its own text() would shape every word again.
import type { FontFace } from '../lib/fonts.ts';
import type { ShapedGlyph, ShapedText } from '../page-model.ts';
import { num } from './content.ts';
import { subsetTrueType } from './subset-truetype.ts';

export type GlyphWriter = {
  /** The name of the face on the current page. */
  readonly fontId: (faceName: string) => string;
  /** A `TJ` for words one after the other. */
  readonly show: (faceName: string, words: readonly ShapedText[], sizePt: number) => string;
};

type Embedded = { readonly font: PDFKit.EmbeddedFont; readonly fragments: Map<ShapedText, string> };

export function createGlyphWriter(doc: PDFKit.PDFDocument, fonts: readonly FontFace[]): GlyphWriter {
  const embedded = new Map<string, Embedded>();
  for (const face of fonts) doc.registerFont(face.name, face.font);
  const embed = (faceName: string) => {
    const known = embedded.get(faceName);
    if (known !== undefined) return known;
    const font = doc.font(faceName)._font;
    font.subset = subsetTrueType(font.font) ?? font.subset;
    const made = { font, fragments: new Map<ShapedText, string>() };
    embedded.set(faceName, made);
    return made;
  };
  return {
    fontId(faceName) {
      const { font } = embed(faceName);
      doc.page.fonts[font.id] ??= font.ref();
      return font.id;
    },
    show(faceName, words, sizePt) {
      const { font, fragments } = embed(faceName);
      if (words.some(isRaised)) return showRaised(font, words, sizePt);
      const encoded = words.map((word) => {
        const fragment = fragments.get(word) ?? joinHex(word.glyphs.map((glyph) => encode(font, glyph)).join(''));
        fragments.set(word, fragment);
        return fragment;
      });
      return `[${joinHex(encoded.join(''))}] TJ`;
    },
  };
}

/** Neighbouring strings without a shift between them are one string. */
function joinHex(operands: string): string {
  return operands.replaceAll('><', '');
}

function isRaised({ glyphs }: ShapedText): boolean {
  return glyphs.some(({ yOffset }) => yOffset !== 0);
}

/** Accents that are moved up or down need an operator of their own. */
function showRaised(font: PDFKit.EmbeddedFont, words: readonly ShapedText[], sizePt: number): string {
  const shown = words.flatMap(({ glyphs }) =>
    glyphs.map((glyph) => `${num((glyph.yOffset * sizePt) / 1000)} Ts [${encode(font, glyph)}] TJ`),
  );
  return `${shown.join('\n')}\n0 Ts`;
}

function encode(font: PDFKit.EmbeddedFont, glyph: ShapedGlyph): string {
  const id = font.subset.includeGlyph(glyph.id);
  font.widths[id] ??= glyph.width;
  font.unicode[id] ??= glyph.codePoints;
  const hex = `<${id.toString(16).padStart(4, '0')}>`;
  const before = glyph.xOffset === 0 ? '' : num(-glyph.xOffset);
  const after = glyph.advance - glyph.width - glyph.xOffset;
  return `${before}${hex}${Math.abs(after) < 0.005 ? '' : num(-after)}`;
}
