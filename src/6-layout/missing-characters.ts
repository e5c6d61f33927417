// What the pages show as code points, found before there are pages, so that the briefing itself can say so.
import type { FontFace } from '../lib/fonts.ts';
import { isInvisible } from './faces.ts';

/** The characters in `texts` that no face has, each once, in order of appearance. */
export function findMissingCharacters(texts: Iterable<string>, fonts: readonly FontFace[]): readonly string[] {
  const seen = new Set<string>();
  for (const text of texts) for (const character of text) seen.add(character);
  return [...seen].filter((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return (
      codePoint > 0x20 && !isInvisible(codePoint) && !fonts.some(({ font }) => font.hasGlyphForCodePoint(codePoint))
    );
  });
}
