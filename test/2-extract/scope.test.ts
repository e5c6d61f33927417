import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import type { Scope } from '../../src/model.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** The scope of the article's last figure. */
function scopeOf(...paragraphs: readonly string[]): Scope {
  const claims = extractClaims(textArticle('a', paragraphs, '2025-10-16'), parser);
  return claims.filter((claim) => claim.kind === 'quantity').at(-1)?.scope ?? {};
}

suite('scope', (test) => {
  test('a place named by its kind is the last of that kind in the article', () => {
    assert.is(
      scopeOf('Flood water reached Orle district on Monday.', 'At least 12 people died in the district.').place,
      'Orle district',
    );
    assert.is(
      scopeOf('The city of Brenn lost power.', 'Trams stopped in Halm.', 'Police arrested 40 people in the city.')
        .place,
      'Brenn',
    );
    assert.is(
      scopeOf('Sarvik, a small fishing town, was cut off.', 'Some 300 people were rescued in the town.').place,
      'Sarvik',
    );
  });

  test('of two places of a kind the later one is meant', () => {
    assert.is(
      scopeOf('Orle district was calm.', 'Tessen district was not.', 'Police arrested 9 people in the district.').place,
      'Tessen district',
    );
  });

  test('a kind of place that the article never names stays as printed', () => {
    assert.is(scopeOf('Rain fell for days.', 'At least 12 people died in the province.').place, 'province');
  });

  test('"there" is the place named above in the same paragraph', () => {
    assert.is(scopeOf('Shops were looted in Brenn. Police arrested 40 people there on Tuesday.').place, 'Brenn');
    assert.is(scopeOf('Shops were looted in Brenn.', 'Police arrested 40 people there on Tuesday.').place, undefined);
  });

  test('"there were" names no place', () => {
    assert.is(scopeOf('Shops were looted in Brenn. There were 40 arrests.').place, undefined);
  });

  test('whom a figure takes in', () => {
    assert.is(scopeOf('Police arrested 4,000 people nationwide.').population, 'nationwide');
    assert.is(scopeOf('Police arrested 4,000 people across the country.').population, 'nationwide');
    assert.is(scopeOf('Police arrested 700 people in Brenn alone.').population, 'Brenn alone');
    assert.is(scopeOf('Police arrested 700 people in Brenn.').population, undefined);
  });
});
