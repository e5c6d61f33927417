// Which face sets which text, and how wide it comes out.
import type { FontFace } from '../lib/fonts.ts';
import type { ShapedGlyph, ShapedText, TextStyle } from '../model.ts';

export type ChosenFace = { readonly face: FontFace; readonly isSlanted: boolean };

/** Chooses faces for styles; remembers its choices. */
export type FaceBook = {
  readonly choose: (style: TextStyle) => ChosenFace;
  /** A face that has the character, the style's own first; null where none has it. */
  readonly fallback: (style: TextStyle, codePoint: number) => ChosenFace | null;
};

/** What the generic families stand for. */
const GENERIC: Readonly<Record<string, string>> = {
  serif: 'Source Serif 4',
  'sans-serif': 'Source Sans 3',
  'system-ui': 'Source Sans 3',
};

export function createFaceBook(fonts: readonly FontFace[]): FaceBook {
  const chosen = new WeakMap<TextStyle, ChosenFace>();
  const rank = (style: TextStyle) => [...fonts].sort((a, b) => distance(a, style) - distance(b, style));
  const withSlant = (face: FontFace, style: TextStyle) => ({ face, isSlanted: style.italic && !face.italic });
  return {
    choose(style) {
      const known = chosen.get(style);
      if (known !== undefined) return known;
      const [face] = rank(style);
      if (face === undefined) throw new Error('There are no fonts to set text in.');
      const choice = withSlant(face, style);
      chosen.set(style, choice);
      return choice;
    },
    fallback(style, codePoint) {
      const face = rank(style).find(({ font }) => font.hasGlyphForCodePoint(codePoint));
      return face === undefined ? null : withSlant(face, style);
    },
  };
}

/** Family before weight before slant: a slant can be made, a family cannot. */
function distance(face: FontFace, style: TextStyle): number {
  const position = style.families.findIndex((name) => (GENERIC[name] ?? name) === face.family);
  const family = position === -1 ? style.families.length : position;
  return (
    family * 100 + (face.weight === style.weight ? 0 : 10) + (face.italic === style.italic ? 0 : 1) * slantCost(face)
  );
}

/** An upright face can be slanted; an italic one cannot be set upright. */
function slantCost(face: FontFace): number {
  return face.italic ? 50 : 20;
}

/** `isComplete`: the face has a glyph for every character. */
export type ShapedWord = ShapedText & {
  readonly isComplete: boolean;
  /** Its glyphs stand from left to right, against the order in which it is read. */
  readonly isReversed: boolean;
};

const shaped = new WeakMap<FontFace, Map<string, ShapedWord>>();

type GlyphRun = ReturnType<FontFace['font']['layout']>;

/** Above this many words a face's memory is emptied. Larger uses more memory in long batches. */
const MOST_WORDS = 50_000;

/** Shapes with the face's own kerning and ligatures, and remembers: words repeat within and between documents. */
export function shapeText(face: FontFace, text: string): ShapedWord {
  let words = shaped.get(face);
  if (words === undefined) {
    words = new Map();
    shaped.set(face, words);
  }
  const known = words.get(text);
  if (known !== undefined) return known;
  if (words.size > MOST_WORDS) words.clear();
  const run = face.font.layout(text);
  const glyphs = shapeGlyphs(face, text, run);
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  const result = {
    text,
    glyphs,
    advance,
    isComplete: glyphs.every(({ id }) => id !== 0),
    isReversed: run.direction === 'rtl',
  };
  words.set(text, result);
  return result;
}

function shapeGlyphs(face: FontFace, text: string, run: GlyphRun): readonly ShapedGlyph[] {
  const scale = 1000 / face.font.unitsPerEm;
  const characters = [...text].map((character) => character.codePointAt(0) ?? 0);
  const counts = characterCounts(face, run, characters);
  let next = 0;
  return run.glyphs.map((glyph, index) => {
    const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
    const count = counts[index] ?? 0;
    // Glyphs stand from left to right: those of Arabic and Hebrew end with the first character.
    const from = run.direction === 'rtl' ? characters.length - next - count : next;
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

/** Joiners, directional marks, variation selectors and soft hyphens: they shape others and draw nothing. */
export function isInvisible(codePoint: number): boolean {
  return (
    codePoint === 0xad ||
    codePoint === 0xfeff ||
    codePoint < 0x20 ||
    (codePoint >= 0x7f && codePoint < 0xa0) ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x2028 && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
  );
}
