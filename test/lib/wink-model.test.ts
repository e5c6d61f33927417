import { createRequire } from 'node:module';
import * as assert from 'uvu/assert';
import { readCore } from '../../src/lib/wink-model.ts';
import { suite } from '../support/suite.ts';

suite("wink's model", (test) => {
  test('is what its own reader makes', () => {
    // Theirs first: it copies what the package loaded, and ours is made of that itself.
    const theirs = createRequire(import.meta.url)('wink-eng-lite-web-model').core();
    assert.equal(readCore(), theirs);
  });
});
