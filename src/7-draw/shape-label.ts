// The words of a chart, shaped as those of the text are.
import type { FontFace } from '../lib/fonts.ts';
import { shapeGlyphs } from '../lib/shape-glyphs.ts';
import type { ShapedText } from '../page-model.ts';
import type { CanvasFont } from './replay-state.ts';

/** Weights from this on are set semibold, the only bold face there is. */
const SEMIBOLD_FROM = 550;

export function faceFor(fonts: readonly FontFace[], { families, weight, italic }: CanvasFont): FontFace {
  const wanted = weight >= SEMIBOLD_FROM ? 600 : 400;
  const family = families.find((name) => fonts.some((face) => face.family === name)) ?? 'Source Sans 3';
  const cost = (face: FontFace) =>
    (face.family === family ? 0 : 100) + (face.weight === wanted ? 0 : 10) + (face.italic === italic ? 0 : 20);
  const [best] = [...fonts].sort((a, b) => cost(a) - cost(b));
  if (best === undefined) throw new Error('There are no fonts to draw charts with.');
  return best;
}

const labels = new WeakMap<FontFace, Map<string, ShapedText>>();

export function shapeLabel(face: FontFace, text: string): ShapedText {
  const known = labels.get(face) ?? new Map<string, ShapedText>();
  labels.set(face, known);
  const shaped = known.get(text) ?? shape(face, text);
  known.set(text, shaped);
  return shaped;
}

function shape(face: FontFace, text: string): ShapedText {
  const { glyphs } = shapeGlyphs(face, text);
  return { text, glyphs, advance: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
}
