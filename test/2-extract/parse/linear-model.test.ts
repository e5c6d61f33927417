import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureBuffer } from '../../../src/2-extract/parse/feature-buffer.ts';
import { LinearModel, type WeightTable } from '../../../src/2-extract/parse/linear-model.ts';
import { suite } from '../../support/suite.ts';

type Row = { readonly key: number; readonly entries: readonly (readonly [number, number])[] };

/** Keys near each other share a bucket; keys that differ by a power of two share its marks. */
const keys = fc.oneof(
  fc.nat(40),
  fc.nat(2 ** 30 - 1),
  fc.tuple(fc.nat(3), fc.nat(13)).map(([k, n]) => k + 2 ** (16 + n)),
);
const rows: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(
    fc.record({
      key: keys,
      entries: fc.array(fc.tuple(fc.nat(62), fc.integer({ min: -128, max: 127 })), { minLength: 1, maxLength: 20 }),
    }),
    { selector: ({ key }) => key, minLength: 1, maxLength: 60 },
  )
  .map((list) => list.toSorted((a, b) => a.key - b.key));

function tableOf(list: readonly Row[]): WeightTable {
  const entries = list.map((row) => row.entries.toSorted((a, b) => a[0] - b[0]));
  return {
    classCount: 63,
    keys: Int32Array.from(list, ({ key }) => key),
    counts: Uint8Array.from(entries, ({ length }) => length),
    entries: Uint16Array.from(entries.flat(), ([id, weight]) => (id << 8) | (weight & 0xff)),
  };
}

function sumsOf(list: readonly Row[], wanted: readonly number[]): readonly number[] {
  const sums = new Array<number>(63).fill(0);
  for (const key of wanted) {
    for (const [id, weight] of list.find((row) => row.key === key)?.entries ?? []) sums[id] += weight;
  }
  return sums;
}

suite('LinearModel', (test) => {
  test('a score is the sum of the weights of all features', () => {
    fc.assert(
      fc.property(rows, fc.array(keys, { maxLength: 20 }), fc.infiniteStream(fc.nat(59)), (list, others, places) => {
        const known = [...places.take(20)].flatMap((place) => list[place]?.key ?? []);
        const wanted = [...others, ...known, list[0].key];
        const features = new FeatureBuffer();
        features.keys.set(wanted);
        features.count = wanted.length;
        const model = new LinearModel(tableOf(list));
        assert.deepEqual([...model.score(features)], sumsOf(list, wanted));
        // Nothing is left over from the call before.
        assert.deepEqual([...model.score(features)], sumsOf(list, wanted));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
