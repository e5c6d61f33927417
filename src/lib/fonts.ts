// The vendored faces, parsed once and shared by whatever measures, lays out or draws.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

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

/** `assets/` lies beside `src/` in a checkout and beside `dist/` in a package. */
const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** Reads the vendored faces. */
export function loadFonts(): readonly FontFace[] {
  return FACES.map((face) => {
    const font = fontkit.create(readFileSync(join(ASSETS, 'fonts', `${face.name}.ttf`)));
    if (!('glyphForCodePoint' in font)) throw new Error(`${face.name}.ttf is a font collection, not a font.`);
    return { ...face, font };
  });
}
