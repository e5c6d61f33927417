import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import type { Tree } from '../../../src/2-extract/parse/tree.ts';
import { readEnglishModel } from '../../../src/lib/load-models.ts';
import { suite } from '../../support/suite.ts';
import { tokenise } from './tokenise.ts';

const bytes = readEnglishModel();
const parser = loadParser(bytes);

/** One root, heads inside the sentence, and every word reaches the root. */
function assertTree({ tokens, tags, heads, labels, lemmas }: Tree): void {
  for (const list of [tags, heads, labels, lemmas]) assert.equal(list.length, tokens.length);
  const roots = heads.flatMap((head, at) => (head === -1 ? [at] : []));
  assert.equal(roots.length, tokens.length === 0 ? 0 : 1);
  heads.forEach((_, start) => {
    const seen = new Set<number>();
    for (let at = start; at !== -1; at = heads[at]) {
      assert.ok(at >= 0 && at < tokens.length && !seen.has(at), `token ${start} never reaches the root`);
      seen.add(at);
    }
  });
  labels.forEach((label, at) => {
    assert.equal(label === 'root', heads[at] === -1);
  });
}

const words = fc.oneof(
  fc.constantFrom('the', 'killed', 'were', '40', ',', '.', '"', 'that', 'NATO', 'said', '$', "n't", 'and', 'Of', '—'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

suite('loadParser', (test) => {
  test('any list of tokens becomes one tree', () => {
    const lists = fc.array(words, { minLength: 0, maxLength: 60 });
    fc.assert(
      fc.property(lists, (texts) => assertTree(parser.parse(tokenise(texts.join(' '))))),
      { seed: 7, numRuns: 300 },
    );
  });

  test('no token, one token and five hundred tokens', () => {
    for (const length of [0, 1, 2, 500]) {
      const tree = parser.parse(
        tokenise(Array.from({ length }, (_, i) => (i % 7 === 6 ? 'said' : 'soldiers')).join(' ')),
      );
      assert.equal(tree.tokens.length, length);
      assertTree(tree);
    }
  });

  test('the tokens come back as they were given', () => {
    const tokens = tokenise('More than 40 people were killed, the ministry said.');
    assert.equal(parser.parse(tokens).tokens, tokens);
  });

  test('the same tokens give the same tree, whatever was parsed between', () => {
    const tokens = tokenise('The toll rose to 93 from 80, officials said on Friday.');
    const before = parser.parse(tokens);
    parser.parse(tokenise('Something else altogether'));
    assert.deepEqual(parser.parse(tokens), before);
    assert.deepEqual(loadParser(bytes).parse(tokens), before);
  });

  test('tag gives the tags that parse gives', () => {
    const tokens = tokenise('At least 12 miners remain trapped underground in the north.');
    assert.deepEqual(parser.tag(tokens), parser.parse(tokens).tags);
  });

  test('a damaged file is a plain error', () => {
    const flipped = Uint8Array.from(bytes);
    flipped[flipped.length >> 1] ^= 0x10;
    for (const damaged of [new Uint8Array(0), new Uint8Array(40), bytes.subarray(0, bytes.length - 99), flipped]) {
      assert.throws(() => loadParser(damaged), { name: 'Error', message: /^The weights of the parser / });
    }
  });
});
