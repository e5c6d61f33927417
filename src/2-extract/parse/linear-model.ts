import { CAPACITY, type FeatureBuffer, KEY_BITS } from './feature-buffer.ts';
import { BUCKET_SIZE, type Layout, MARK_BITS, PAGE, scoreCode } from './score-code.ts';

/** Weights by feature, as the weights file holds them: columns, keys ascending. */
export type WeightTable = {
  readonly classCount: number;
  readonly keys: Int32Array;
  /** How many weights each key has. */
  readonly counts: Uint8Array;
  /** Class (upper byte) and signed weight (lower), key after key; a class may come twice and then counts twice. */
  readonly entries: Uint16Array;
};

/** Anything that gives every class a score: these weights, or those of a model in training. */
export type Scorer = { readonly score: (features: FeatureBuffer) => Int16Array | Float32Array };

/** A linear model over hashed features, for reading only. */
export class LinearModel implements Scorer {
  readonly #keys: Int32Array;
  readonly #scores: Int16Array;
  readonly #run: (keyCount: number) => void;

  constructor(table: WeightTable) {
    const rowKeys = keysOfRows(table);
    const layout = layoutOf(rowKeys, table.classCount);
    const memory = new WebAssembly.Memory({ initial: layout.size / PAGE });
    fillIndex(memory.buffer, layout, rowKeys);
    fillWeights(new Int8Array(memory.buffer, layout.rows), 8 * layout.vectors, table);
    this.#keys = new Int32Array(memory.buffer, layout.keys, CAPACITY);
    this.#scores = new Int16Array(memory.buffer, layout.scores, table.classCount);
    this.#run = new WebAssembly.Instance(new WebAssembly.Module(scoreCode(layout)), { shared: { memory } }).exports.run;
  }

  /** The scores of all classes; the array is reused by the next call. */
  score(features: FeatureBuffer): Int16Array {
    this.#keys.set(features.keys);
    this.#run(features.count);
    return this.#scores;
  }
}

/** A row holds one weight a class: where a key's classes do not ascend, as in a second weight of one, a row begins. */
function keysOfRows({ keys, counts, entries }: WeightTable): Int32Array {
  const rowKeys = new Int32Array(keys.length + entries.length);
  let row = 0;
  let entry = 0;
  for (let i = 0; i < keys.length; i += 1) {
    let last = 0x100;
    for (const end = entry + counts[i]; entry < end; entry += 1) {
      const id = entries[entry] >>> 8;
      if (id <= last) rowKeys[row++] = keys[i];
      last = id;
    }
  }
  return rowKeys.subarray(0, row);
}

function layoutOf(rowKeys: Int32Array, classCount: number): Layout {
  const vectors = Math.ceil(classCount / 8);
  const shift = bucketShift(rowKeys);
  const scores = 4 * CAPACITY;
  const touched = scores + 16 * vectors;
  const found = touched + 4;
  const buckets = found + 4 * BUCKET_SIZE * CAPACITY;
  const marks = buckets + 4 * (2 ** (KEY_BITS - shift) + 1);
  // A whole bucket of marks is read, though the last may have fewer.
  const rows = roundUp(marks + 2 * (rowKeys.length + BUCKET_SIZE), 64);
  const size = roundUp(rows + 8 * vectors * (rowKeys.length + 1), PAGE);
  return { keys: 0, scores, touched, found, buckets, shift, marks, rows, vectors, emptyRow: rowKeys.length, size };
}

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/** The most keys a bucket that leave none with more rows than fit. */
function bucketShift(rowKeys: Int32Array): number {
  for (let shift = MARK_BITS; shift > 0; shift -= 1) {
    if (rowKeys.every((key, row) => row < BUCKET_SIZE || key >>> shift !== rowKeys[row - BUCKET_SIZE] >>> shift))
      return shift;
  }
  throw new Error('The weights of the parser have a key with more rows than can be told apart.');
}

function fillIndex(memory: ArrayBuffer, layout: Layout, rowKeys: Int32Array): void {
  const marks = new Uint16Array(memory, layout.marks, rowKeys.length);
  const buckets = new Int32Array(memory, layout.buckets, 2 ** (KEY_BITS - layout.shift) + 1);
  marks.set(rowKeys);
  let bucket = 0;
  for (let row = 0; row < rowKeys.length; row += 1) {
    while (bucket <= rowKeys[row] >>> layout.shift) buckets[bucket++] = row;
  }
  buckets.fill(rowKeys.length, bucket);
}

function fillWeights(weights: Int8Array, rowSize: number, { counts, entries }: WeightTable): void {
  let start = -rowSize;
  let entry = 0;
  for (let i = 0; i < counts.length; i += 1) {
    let last = 0x100;
    for (const end = entry + counts[i]; entry < end; entry += 1) {
      const id = entries[entry] >>> 8;
      if (id <= last) start += rowSize;
      weights[start + id] = entries[entry];
      last = id;
    }
  }
}
