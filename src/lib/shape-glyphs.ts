// A text in a face: kerning and ligatures by the face's own tables, and which characters each glyph stands for.
import type { ShapedGlyph } from '../page-model.ts';
import type { FontFace } from './fonts.ts';

type GlyphRun = ReturnType<FontFace['font']['layout']>;

/** The glyphs of a text from left to right, each with the characters it stands for. `isReversed`: the text runs to the left. */
export function shapeGlyphs(
  face: FontFace,
  text: string,
): { readonly glyphs: readonly ShapedGlyph[]; readonly isReversed: boolean } {
  const run = face.font.layout(text);
  const isReversed = run.direction === 'rtl';
  const scale = 1000 / face.font.unitsPerEm;
  const characters = [...text].map((character) => character.codePointAt(0) ?? 0);
  const counts = characterCounts(face, run, characters);
  let next = 0;
  const glyphs = run.glyphs.map((glyph, index) => {
    const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
    const count = counts[index] ?? 0;
    // Glyphs stand from left to right: those of Arabic and Hebrew end with the first character.
    const from = isReversed ? characters.length - next - count : next;
    next += count;
    return {
      id: glyph.id,
      codePoints: characters.slice(from, from + count).map(plainCharacter),
      width: glyph.advanceWidth * scale,
      advance: xAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
    };
  });
  return { glyphs, isReversed };
}

/**
 * Of how many characters each glyph is made. fontkit remembers a glyph with the characters it was first used for: which
 * they were is no help here, and there are none where it was first a part of another glyph, as ‘ is of “.
 */
function characterCounts(face: FontFace, run: GlyphRun, characters: readonly number[]): readonly number[] {
  const counts = run.glyphs.map(({ codePoints }) => codePoints.length);
  if (counts.reduce((sum, count) => sum + count, 0) === characters.length) return counts;
  const logical = [...run.glyphs.keys()];
  if (run.direction === 'rtl') logical.reverse();
  let next = 0;
  for (const index of logical) {
    const character = characters[next];
    const { id } = run.glyphs[index];
    if (counts[index] === 0 && character !== undefined && face.font.glyphForCodePoint(character).id === id)
      counts[index] = 1;
    next += counts[index];
  }
  return counts;
}

/** Who searches or copies a text means a space by a space. */
function plainCharacter(codePoint: number): number {
  return codePoint === 0xa0 || codePoint === 0x202f ? 0x20 : codePoint;
}
