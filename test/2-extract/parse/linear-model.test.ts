import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packRow, splitRows, type Weight } from '../../../scripts/train/pack-row.ts';
import { FeatureBuffer } from '../../../src/2-extract/parse/feature-buffer.ts';
import { LinearModel, packModel, type WeightTable } from '../../../src/2-extract/parse/linear-model.ts';
import { suite } from '../../support/suite.ts';

type Row = { readonly key: number; readonly weights: readonly Weight[] };

/** Keys near each other share a bucket; keys that differ by a power of two share its marks. */
const keys = fc.oneof(
  fc.nat(40),
  fc.nat(2 ** 30 - 1),
  fc.tuple(fc.nat(3), fc.nat(13)).map(([k, n]) => k + 2 ** (16 + n)),
);
/** Some need two bytes, a few two rows. */
const weights = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: -300, max: -1 }));
const rows: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(
    fc.record({
      key: keys,
      weights: fc.uniqueArray(fc.record({ id: fc.nat(62), value: weights }), {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 20,
      }),
    }),
    { selector: ({ key }) => key, minLength: 1, maxLength: 60 },
  )
  .map((list) => list.toSorted((a, b) => a.key - b.key));

function tableOf(list: readonly Row[]): WeightTable {
  const rows = list.flatMap(({ key, weights }) =>
    splitRows(weights.toSorted((a, b) => a.id - b.id)).map((row) => ({ key, row })),
  );
  return {
    classCount: 63,
    keys: Int32Array.from(rows, ({ key }) => key),
    counts: Uint8Array.from(rows, ({ row }) => row.length),
    weights: Uint8Array.from(rows.flatMap(({ row }) => packRow(row))),
  };
}

function sumsOf(list: readonly Row[], wanted: readonly number[]): readonly number[] {
  const sums = new Array<number>(63).fill(0);
  for (const key of wanted) {
    for (const { id, value } of list.find((row) => row.key === key)?.weights ?? []) sums[id] += value;
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
        const model = new LinearModel(packModel(tableOf(list)));
        assert.deepEqual([...model.score(features)], sumsOf(list, wanted));
        // Nothing is left over from the call before.
        assert.deepEqual([...model.score(features)], sumsOf(list, wanted));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
