import * as assert from 'uvu/assert';
import { capitalise, figureWithNoun, outletsDo, printedFigure, speakerInWords } from '../../src/4-compare/words.ts';
import type { Article, Claim, Modifier } from '../../src/model.ts';
import { suite } from '../support/suite.ts';

const ORIGIN = { originGroup: 'o', label: '1' };

/** A claim of these words in a text, counting `noun`. */
function claimOf(text: string, words: string, modifier: Modifier = 'exact', noun = 'crates'): Claim {
  const start = text.indexOf(words);
  return {
    ...{ id: '1', articleId: '1', kind: 'quantity', surface: words, zone: 'body', by: 'hand', scope: {} },
    ...{ span: { start, end: start + words.length }, sentence: { start: 0, end: text.length }, modality: 'asserted' },
    quantity: { dimension: 'count', unit: 'crates', aspect: 'total', modifier, value: null, low: 70, high: 90 },
    subject: { head: noun, text: noun },
  };
}

suite('words of an explanation', (test) => {
  test('a range keeps the word without which it would be two figures', () => {
    const range = (text: string) => printedFigure(claimOf(text, '70 and 90', 'range'), text);
    assert.is(range('The quay lost between 70 and 90 crates.'), 'between 70 and 90');
    assert.is(range('Lost were 70 and 90 crates.'), '70 and 90');
  });

  test('a figure is told with its noun, but not across another figure', () => {
    const told = (text: string) => figureWithNoun(claimOf(text, '70'), text);
    assert.is(told('The quay lost 70 “wooden” crates.'), '70 wooden crates');
    assert.is(told('The quay lost 70 of 90 crates.'), null);
  });

  test('a sentence begins with a capital, a name as it stands', () => {
    assert.is(capitalise('echo has 12'), 'Echo has 12');
    for (const name of ['iQuay has 12', 'quay.example has 12', 'The Echo has 12']) assert.is(capitalise(name), name);
  });

  test('two articles of one outlet are one subject; more than three outlets are counted', () => {
    const by = (...outlets: string[]): string => {
      const articles = outlets.map((outlet, k): Article => {
        const id = `${k}`;
        return {
          ...{ id, file: id, outlet, title: null, published: null, language: 'en', sha256: id, text: '' },
          ...ORIGIN,
        };
      });
      return outletsDo(articles, 'has', 'have');
    };
    assert.is(by('Echo', 'Echo'), 'Echo has');
    assert.is(by('Echo', 'Courier', 'Echo'), 'Echo and Courier have');
    assert.is(by('Echo', 'Courier', 'Ledger', 'Post'), 'Echo, Courier and 2 others have');
  });

  test('a speaker without a name has an article', () => {
    assert.is(speakerInWords('port authority'), 'the port authority');
    for (const name of ['Ada Quist', 'one docker', 'an official']) assert.is(speakerInWords(name), name);
  });
});
