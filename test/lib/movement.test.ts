import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { wasBefore } from '../../src/lib/movement.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** "80 > 93" for each pair of which the sentence says that the first became the second. */
function movesOf(sentence: string): readonly string[] {
  const article = textArticle('a', [sentence]);
  const figures = extractClaims(article, parser).filter((claim) => claim.kind === 'quantity');
  return figures.flatMap((one) =>
    figures
      .filter((other) => other !== one && wasBefore(one, other, article.text))
      .map((other) => `${one.surface} > ${other.surface}`),
  );
}

suite('what a sentence says has moved', (test) => {
  test('either order of the two figures', () => {
    assert.equal(movesOf('The toll rose to 93 from 80 on Wednesday.'), ['80 > 93']);
    assert.equal(movesOf('The number of injured rose from 80 to 93.'), ['80 > 93']);
    assert.equal(movesOf('Arrests climbed to 4,266 people, up from about 3,811.'), ['3,811 > 4,266']);
  });

  test('with an article before the earlier one, or a word that it is the earlier one', () => {
    assert.equal(movesOf('The toll climbed to 93 from an initial estimate of 80.'), ['80 > 93']);
    assert.equal(movesOf('The bank raised its offer to 5.1 percent late on Friday, up from 4.2 percent.'), [
      '4.2 percent > 5.1 percent',
    ]);
    assert.equal(movesOf('The council upped the grant to €35m, from the €32m it had promised on Monday.'), [
      '€32m > €35m',
    ]);
  });

  test('down as well as up', () => {
    assert.equal(movesOf('The number of missing was revised down to 14 from 31.'), ['31 > 14']);
  });

  test('two figures that stand side by side have not moved', () => {
    assert.equal(movesOf('The toll rose to 93, and 80 houses fell.'), []);
    assert.equal(movesOf('Volunteers from 12 villages joined 40 soldiers.'), []);
    assert.equal(movesOf('Police arrested 93 people and released 80.'), []);
  });
});
