import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeModelFile } from '../../../scripts/train/write-model.ts';
import type { WeightTable } from '../../../src/2-extract/parse/linear-model.ts';
import { readModelFile } from '../../../src/2-extract/parse/weights-file.ts';
import { suite } from '../../support/suite.ts';

const HEADER = { tags: ['X'], labels: ['dep'], actions: ['shift'], ambiguityClasses: [], words: [], lemmaRules: '' };

/** Keys far apart, near and equal; weights are bytes like any. */
const tables: fc.Arbitrary<WeightTable> = fc
  .record({
    keys: fc.array(fc.oneof(fc.nat(300), fc.nat(2 ** 30 - 1)), { maxLength: 40 }),
    weights: fc.uint8Array({ maxLength: 100 }),
  })
  .map(({ keys, weights }) => ({
    classCount: 63,
    keys: Int32Array.from(keys.toSorted((a, b) => a - b)),
    counts: Uint8Array.from(keys, (key) => key % 64),
    weights,
  }));

/** Buffers and arrays alike as plain lists. */
function plain({ classCount, keys, counts, weights }: WeightTable) {
  return { classCount, keys: [...keys], counts: [...counts], weights: [...weights] };
}

suite('writeModelFile', (test) => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(tables, tables, (tagger, parser) => {
        const read = readModelFile(writeModelFile({ header: HEADER, tagger, parser }));
        assert.deepEqual(read.header, HEADER);
        assert.deepEqual([plain(read.tagger), plain(read.parser)], [plain(tagger), plain(parser)]);
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});
