import * as assert from 'uvu/assert';
import { sameNoun } from '../../src/lib/same-noun.ts';
import { suite } from '../support/suite.ts';

suite('sameNoun', (test) => {
  test('shops are stores, and rebels are not protesters', () => {
    assert.is(sameNoun('store'), sameNoun('shop'));
    assert.is.not(sameNoun('rebel'), sameNoun('protester'));
    assert.is(sameNoun('ferry'), 'ferry');
  });
});
