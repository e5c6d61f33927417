// Which face sets which text, and how wide it comes out.
import type { FontFace } from '../lib/fonts.ts';
import { shapeGlyphs } from '../lib/shape-glyphs.ts';
import type { ShapedText, TextStyle } from '../page-model.ts';

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

/** Above this many words a face's memory is emptied: a briefing has 3,000. Larger lets long batches grow, by 1 kB a word. */
const MOST_WORDS = 6_000;

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
  const { glyphs, isReversed } = shapeGlyphs(face, text);
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  const result = {
    text,
    glyphs,
    advance,
    isComplete: glyphs.every(({ id }) => id !== 0),
    isReversed,
  };
  words.set(text, result);
  return result;
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
