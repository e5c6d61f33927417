import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { comparable } from '../../src/lib/comparable.ts';
import { isSameFigure } from '../../src/lib/same-figure.ts';
import type { Claim } from '../../src/model.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

function figureOf(sentence: string): Claim {
  const claim = extractClaims(textArticle('a', [sentence]), parser).find(({ kind }) => kind === 'quantity');
  if (claim === undefined) throw new Error(`No figure in: ${sentence}`);
  return claim;
}

const isSame = (a: string, b: string): boolean => isSameFigure(figureOf(a), figureOf(b));

suite('one figure in two articles', (test) => {
  test('a count of the same thing or event', () => {
    assert.ok(isSame('The blaze killed four people.', 'Death toll in harbour fire rises to four'));
  });

  test('a count of something else, or another number', () => {
    assert.not(isSame('The blaze killed four people.', 'Four cranes were sold.'));
    assert.not(isSame('The blaze killed four people.', 'The blaze killed five people.'));
  });

  test('a measure in other units', () => {
    assert.ok(isSame('They walked 2 km.', 'Windows broke within 2,000 metres.'));
  });

  test('a temperature has its zero elsewhere, and by how much it rose has none', () => {
    const inCelsius = (value: number, change?: 'up'): number | null =>
      comparable({
        ...{ value, low: value, high: value, modifier: 'exact', dimension: 'temperature', unit: '°F', aspect: 'total' },
        ...(change === undefined ? {} : { change }),
      }).value;
    assert.is(inCelsius(50)?.toFixed(6), '10.000000');
    assert.is(inCelsius(9, 'up')?.toFixed(6), '5.000000');
  });
});
