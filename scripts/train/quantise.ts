import { LinearModel, type WeightTable } from '../../src/2-extract/parse/linear-model.ts';
import type { DenseWeights } from './trainable-model.ts';

/** The largest weight one entry holds. */
const MOST = 127;

/** Measured against the size that nine of ten weights stay below; half of it makes the file larger and gains nothing. */
const STEP = 1 / 6;

/** In the same measure: smaller weights are a third of all, and leaving them out costs nothing. */
const LEAST = 1 / 4;

/**
 * Weights as whole steps. Clipping the few that go beyond one byte would cost two points of tagging accuracy: they are
 * written as several entries of one class instead.
 */
export function quantise({ classCount, keys, weights }: DenseWeights): WeightTable {
  const usual = usualSize(weights);
  const kept: number[] = [];
  const counts: number[] = [];
  const entries: number[] = [];
  keys.forEach((key, row) => {
    const before = entries.length;
    for (let id = 0; id < classCount; id += 1) {
      const weight = weights[row * classCount + id];
      if (Math.abs(weight) < usual * LEAST) continue;
      for (const part of split(Math.round(weight / (usual * STEP)))) entries.push((id << 8) | (part & 0xff));
    }
    if (entries.length === before) return;
    if (entries.length - before > 255) throw new Error(`One feature has ${entries.length - before} weights; 255 fit.`);
    kept.push(key);
    counts.push(entries.length - before);
  });
  return {
    classCount,
    keys: Int32Array.from(kept),
    counts: Uint8Array.from(counts),
    entries: Uint16Array.from(entries),
  };
}

/** A model to work with at once, as it will come out of the weights file. */
export function freeze(dense: DenseWeights): LinearModel {
  return new LinearModel(quantise(dense));
}

/** Nine of ten weights that are not zero are no larger. */
function usualSize(weights: Float32Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes.length === 0 ? 1 : sizes[Math.floor(sizes.length * 0.9)];
}

function split(value: number): readonly number[] {
  const sign = Math.sign(value);
  const parts: number[] = [];
  for (let left = Math.abs(value); left > 0; left -= MOST) parts.push(sign * Math.min(left, MOST));
  return parts;
}
