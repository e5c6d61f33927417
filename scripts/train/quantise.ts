import { LinearModel, packModel, type WeightTable } from '../../src/2-extract/parse/linear-model.ts';
import { packRow, splitRows } from './pack-row.ts';
import type { DenseWeights } from './trainable-model.ts';

/** Measured against the size that nine of ten weights stay below; half of it makes the file larger and gains nothing. */
const STEP = 1 / 6;

/** In the same measure: smaller weights are a third of all, and leaving them out costs nothing. */
const LEAST = 1 / 4;

/** Weights as whole steps. Clipping the few that go beyond one byte would cost two points of tagging accuracy. */
export function quantise({ classCount, keys, weights }: DenseWeights): WeightTable {
  const usual = usualSize(weights);
  const kept: number[] = [];
  const counts: number[] = [];
  const bytes: number[] = [];
  keys.forEach((key, i) => {
    const own = Array.from(weights.subarray(i * classCount, (i + 1) * classCount), (weight, id) => ({ id, weight }))
      .filter(({ weight }) => Math.abs(weight) >= usual * LEAST)
      .map(({ id, weight }) => ({ id, value: Math.round(weight / (usual * STEP)) }));
    for (const row of splitRows(own)) {
      kept.push(key);
      counts.push(row.length);
      bytes.push(...packRow(row));
    }
  });
  return {
    classCount,
    keys: Int32Array.from(kept),
    counts: Uint8Array.from(counts),
    weights: Uint8Array.from(bytes),
  };
}

/** A model to work with at once, as it will come out of the weights file. */
export function freeze(dense: DenseWeights): LinearModel {
  return new LinearModel(packModel(quantise(dense)));
}

/** Nine of ten weights that are not zero are no larger. */
function usualSize(weights: Float32Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes.length === 0 ? 1 : sizes[Math.floor(sizes.length * 0.9)];
}
