import { LinearModel, type WeightTable } from '../../src/2-extract/parse/linear-model.ts';
import type { DenseWeights } from './trainable-model.ts';

/** The largest weight one entry holds. */
const MOST = 127;

/** This share of the weights fits one entry. Lower makes the steps finer and the outliers cost more entries. */
const FITTING_SHARE = 0.9995;

/**
 * Weights in steps of one 127th of a large weight. Clipping the few larger ones costs two points of tagging accuracy, so
 * they are written as several entries of one class instead.
 */
export function quantise(dense: DenseWeights): WeightTable {
  const step = stepOf(dense.weights);
  const keys: number[] = [];
  const counts: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  dense.keys.forEach((key, row) => {
    const before = classes.length;
    for (let id = 0; id < dense.classCount; id += 1) {
      const value = Math.round(dense.weights[row * dense.classCount + id] / step);
      for (const part of split(value)) {
        classes.push(id);
        weights.push(part);
      }
    }
    if (classes.length === before) return;
    if (classes.length - before > 255) throw new Error(`One feature has ${classes.length - before} weights; 255 fit.`);
    keys.push(key);
    counts.push(classes.length - before);
  });
  return {
    classCount: dense.classCount,
    keys: Int32Array.from(keys),
    counts: Uint8Array.from(counts),
    classes: Uint8Array.from(classes),
    weights: Int8Array.from(weights),
  };
}

/** A model to work with at once, as it will come out of the weights file. */
export function freeze(dense: DenseWeights): LinearModel {
  return new LinearModel(quantise(dense));
}

function stepOf(weights: Float32Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes.length === 0 ? 1 : sizes[Math.floor((sizes.length - 1) * FITTING_SHARE)] / MOST;
}

function split(value: number): readonly number[] {
  if (value === 0) return [];
  const sign = Math.sign(value);
  const parts: number[] = [];
  for (let left = Math.abs(value); left > 0; left -= MOST) parts.push(sign * Math.min(left, MOST));
  return parts;
}
