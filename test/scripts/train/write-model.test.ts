import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeModelFile } from '../../../scripts/train/write-model.ts';
import type { WeightTable } from '../../../src/2-extract/parse/linear-model.ts';
import { readModelFile } from '../../../src/2-extract/parse/weights-file.ts';
import { suite } from '../../support/suite.ts';

const HEADER = { tags: ['X'], labels: ['dep'], actions: ['shift'], ambiguityClasses: [], words: [], lemmaRules: '' };

/** Keys far apart and near, classes that skip and repeat, weights that need one byte and two. */
const tables: fc.Arbitrary<WeightTable> = fc
  .uniqueArray(
    fc.record({
      key: fc.oneof(fc.nat(300), fc.nat(2 ** 30 - 1)),
      entries: fc.array(fc.tuple(fc.nat(62), fc.integer({ min: -127, max: 127 })), { minLength: 1, maxLength: 70 }),
    }),
    { selector: (row) => row.key, maxLength: 40 },
  )
  .map((rows) => {
    const sorted = rows.toSorted((a, b) => a.key - b.key);
    return {
      classCount: 63,
      keys: Int32Array.from(sorted, (row) => row.key),
      counts: Uint8Array.from(sorted, (row) => row.entries.length),
      entries: Uint16Array.from(
        sorted.flatMap((row) => row.entries.map(([id, weight]) => (id << 8) | (weight & 0xff))),
      ),
    };
  });

/** Buffers and arrays alike as plain lists. */
function plain({ classCount, keys, counts, entries }: WeightTable) {
  return { classCount, keys: [...keys], counts: [...counts], entries: [...entries] };
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
