// Charts are drawn in one face: a character that it lacks is written as its code point before anything is measured.
import type { FontFace } from '../../lib/fonts.ts';
import type { ChartRequest } from './index.ts';

/** Nearly all texts are of Latin letters and need no look at the face. */
const PLAIN = /^[ -~\u00a0-\u024f\u2010-\u201f\u2026]*$/;

/** The same chart, every text in it drawable. Marks are numbers and words: nothing is lost in JSON. */
export function withDrawableText(request: ChartRequest, face: FontFace): ChartRequest {
  const json = JSON.stringify(request.data);
  if (PLAIN.test(json)) return request;
  const data = JSON.parse(json, (_key, value) => (typeof value === 'string' ? drawable(value, face) : value));
  return { ...request, data };
}

function drawable(text: string, { font }: FontFace): string {
  return [...text]
    .map((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      const code = codePoint.toString(16).toUpperCase().padStart(4, '0');
      return font.hasGlyphForCodePoint(codePoint) ? character : `[U+${code}]`;
    })
    .join('');
}
