// The vendored faces, parsed once and shared by whatever measures, lays out or draws.
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { userError } from '../errors.ts';
import { packagePath } from './package-folder.ts';

/** One face of a family. `font` is fontkit's; pdfkit, the recording canvas and the layout all take it as it is. */
export type FontFace = {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  /** The name it is registered under in a PDF. */
  readonly name: string;
  readonly font: fontkit.Font;
};

const FACES = [
  { family: 'Source Serif 4', weight: 400, italic: false, name: 'SourceSerif4-Regular' },
  { family: 'Source Serif 4', weight: 600, italic: false, name: 'SourceSerif4-Semibold' },
  { family: 'Source Sans 3', weight: 400, italic: false, name: 'SourceSans3-Regular' },
  { family: 'Source Sans 3', weight: 600, italic: false, name: 'SourceSans3-Semibold' },
  { family: 'Source Sans 3', weight: 400, italic: true, name: 'SourceSans3-It' },
] as const;

/** Reads the vendored faces, and behind them the user's own, for characters that they lack. */
export function loadFonts(fallback?: string): readonly FontFace[] {
  const vendored = FACES.map((face) => {
    const font = fontkit.create(readFileSync(packagePath(`assets/fonts/${face.name}.ttf`)));
    if (!('glyphForCodePoint' in font)) throw new Error(`${face.name}.ttf is a font collection, not a font.`);
    return { ...face, font: layingOutPlainly(font) };
  });
  return fallback === undefined ? vendored : [...vendored, readFallback(fallback)];
}

/** Throws `font-invalid`. Its name in the PDF cannot be one of ours. */
function readFallback(file: string): FontFace {
  const invalid = (problem: string, cause?: unknown) => userError('font-invalid', { file, problem }, cause);
  let font: fontkit.Font | fontkit.FontCollection;
  try {
    font = fontkit.create(readFileSync(file));
  } catch (cause) {
    throw invalid(cause instanceof Error && 'code' in cause ? String(cause.code) : 'it is no font', cause);
  }
  if (!('glyphForCodePoint' in font)) throw invalid('it is a collection of fonts');
  return { family: font.familyName, weight: 400, italic: false, name: `Fallback-${font.postscriptName}`, font };
}

/** Letters without accents, digits and the marks of English prose: nothing in it is put above or below a letter. */
const PLAIN = /^[ -~\u2013\u2014\u2018\u2019\u201c\u201d]*$/;
const NO_MARKS = { mark: false, mkmk: false };

/**
 * Tells fontkit what it need not find out: that a plain text has no accents to place and, where it begins with a letter,
 * that it is Latin. The result is the same; the tables of accents, a quarter of the time of a first layout, are not read.
 */
function layingOutPlainly(font: fontkit.Font): fontkit.Font {
  const layout = font.layout.bind(font);
  font.layout = (text, features, ...rest) => {
    if (features !== undefined || !PLAIN.test(text)) return layout(text, features, ...rest);
    return layout(text, NO_MARKS, /[A-Za-z]/.test(text) ? 'latn' : 'DFLT');
  };
  return font;
}
