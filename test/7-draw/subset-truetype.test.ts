import * as fontkit from 'fontkit';
import * as assert from 'uvu/assert';
import { subsetTrueType } from '../../src/7-draw/subset-truetype.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import { suite } from '../support/suite.ts';

type Parsed = fontkit.Font & { readonly directory: { readonly tables: Readonly<Record<string, unknown>> } };

/** Plain letters, letters made of others, and one that no outline has. */
const TEXT = 'Ag&8 éŐÿӣΆ';

suite('subset of a TrueType font', (test) => {
  for (const { name, font } of loadFonts()) {
    test(`draws every glyph as the whole font does: ${name}`, () => {
      const subset = subsetTrueType(font);
      assert.ok(subset);
      const ids = [...TEXT].map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).id);
      const places = ids.map((id) => subset.includeGlyph(id));
      assert.equal(
        ids.map((id) => subset.includeGlyph(id)),
        places,
        'each once',
      );
      const small = fontkit.create(Buffer.from(subset.encode())) as Parsed;
      for (const [index, id] of ids.entries()) {
        const [whole, part] = [font.getGlyph(id), small.getGlyph(places[index] ?? 0)];
        assert.equal(part.path.commands, whole.path.commands, TEXT[index]);
        assert.is(part.advanceWidth, whole.advanceWidth);
      }
      assert.equal(Object.keys(small.directory.tables).sort(), ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
      assert.ok(small.numGlyphs < 40, `${small.numGlyphs} glyphs`);
    });
  }

  test('leaves a font of other outlines to PDFKit', () => {
    const [face] = loadFonts();
    const cff = { ...face?.font, directory: { tables: { 'CFF ': {} } }, variationAxes: {} };
    assert.is(subsetTrueType(cff as unknown as fontkit.Font), null);
  });
});
