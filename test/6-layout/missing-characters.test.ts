import assert from 'node:assert/strict';
import { findMissingCharacters } from '../../src/6-layout/missing-characters.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import { suite } from '../support/suite.ts';

suite('findMissingCharacters', (test) => {
  test('names each character that no face has once, in order', () => {
    const texts = ['Latin, кириллица, ελληνικά', '東京 and 東', 'soft\u00adhyphen\u200b\u2060 and\u00a0space\n'];
    assert.deepEqual(findMissingCharacters(texts, loadFonts()), ['東', '京']);
  });
});
