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
