import * as assert from 'uvu/assert';
import { readSentences } from '../../src/lib/tokens.ts';
import { suite } from '../support/suite.ts';

const sentences = (text: string): readonly string[] =>
  readSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const words = (text: string): readonly string[] =>
  readSentences(text, { start: 0, end: text.length }).flatMap(({ tokens }) => tokens.map((token) => token.text));

suite('sentences', (test) => {
  test('the full stop behind a unit or a clock time ends a sentence', () => {
    assert.equal(sentences('The mill lost €12m. Wages rose.'), ['The mill lost €12m.', 'Wages rose.']);
    assert.equal(sentences('It shut at 2.25pm. Guests left.'), ['It shut at 2.25pm.', 'Guests left.']);
    assert.equal(sentences('It shut at 2:10 p.m. The guests left.'), ['It shut at 2:10 p.m.', 'The guests left.']);
  });

  test('the full stop of an abbreviation ends none', () => {
    assert.is(sentences('It shut at 5 p.m. Monday and stayed shut.').length, 1);
    assert.is(sentences('Snow fell 3 ft. deep.').length, 1);
  });
});

suite('tokens', (test) => {
  test('a text is cut alike whatever was read before it', () => {
    const sentence = "This sluice's gate fell.";
    const before = words(sentence);
    assert.equal(before, ['This', 'sluice', "'s", 'gate', 'fell', '.']);
    words("The sluice's, as told.");
    // Of many new words all but the last are forgotten as well.
    for (let i = 0; i < 2_500; i += 1)
      words(Array.from({ length: 50 }, (_, k) => `q${(50 * i + k).toString(36).replace(/\d/g, 'z')}x`).join(' '));
    words("The sluice's, as told.");
    assert.equal(words(`${sentence} `), before);
  });

  test('decimals and clock times are one token', () => {
    assert.equal(words('A magnitude-6.1 quake at 2.25pm.'), [
      'A',
      'magnitude',
      '-',
      '6.1',
      'quake',
      'at',
      '2.25',
      'pm',
      '.',
    ]);
  });
  test('letters with marks cut no word', () => {
    assert.equal(words('Mayor İlker Šimek of Ōgata met Nguyễn’s aide.'), [
      'Mayor',
      'İlker',
      'Šimek',
      'of',
      'Ōgata',
      'met',
      'Nguyễn',
      '’s',
      'aide',
      '.',
    ]);
    assert.equal(words('They don’t owe 12kr.').slice(0, 3), ['They', 'do', 'n’t']);
  });
});
