import { CAPACITY, type FeatureBuffer, KEY_BITS } from './feature-buffer.ts';
import { BUCKET_SIZE, type Layout, MARK_BITS, PAGE, scoreCode } from './score-code.ts';

/** Weights by feature, as the weights file holds them. */
export type WeightTable = {
  readonly classCount: number;
  /** The key of each row, ascending. Where a weight is too large for one row, the key has another, and both count. */
  readonly keys: Int32Array;
  /** How many weights each row has. */
  readonly counts: Uint8Array;
  /**
   * Row after row, classes ascending. A weight is one byte: upper half the step to its class (0: the class follows in a
   * byte of its own), lower half its value + 8 (0: the value follows in a byte of its own).
   */
  readonly weights: Uint8Array;
};

/** Anything that gives every class a score: these weights, or those of a model in training. */
export type Scorer = { readonly score: (features: FeatureBuffer) => Int16Array | Float32Array };

/** Weights as they are looked up: written once, read by any number of threads. */
export type PackedModel = { readonly memory: WebAssembly.Memory; readonly layout: Layout; readonly classCount: number };

export function packModel(table: WeightTable): PackedModel {
  const layout = layoutOf(table);
  const pages = layout.size / PAGE;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  fillIndex(memory.buffer, layout, table.keys);
  fillRows(new Int8Array(memory.buffer, layout.rows), 8 * layout.vectors, table);
  return { memory, layout, classCount: table.classCount };
}

/** A linear model over hashed features, for reading only. */
export class LinearModel implements Scorer {
  readonly #keys: Int32Array;
  readonly #scores: Int16Array;
  readonly #run: (keyCount: number) => void;

  constructor({ memory, layout: shared, classCount }: PackedModel) {
    const layout = ownLayout(shared, memory.buffer);
    this.#keys = new Int32Array(memory.buffer, layout.keys, CAPACITY);
    this.#scores = new Int16Array(memory.buffer, layout.scores, classCount);
    this.#run = new WebAssembly.Instance(new WebAssembly.Module(scoreCode(layout)), { shared: { memory } }).exports.run;
  }

  /** The scores of all classes; the array is reused by the next call. */
  score(features: FeatureBuffer): Int16Array {
    this.#keys.set(features.keys);
    this.#run(features.count);
    return this.#scores;
  }
}

/** Models that may use the same weights at the same time, each in a desk of its own. Higher takes 14 kB for each more. */
const DESKS = 128;
/** Before the desks stands how many were given out. */
const COUNTER = 64;

const deskSize = (vectors: number): number => roundUp(4 * CAPACITY + 16 * vectors + 4 + 4 * BUCKET_SIZE * CAPACITY, 64);

function atDesk(vectors: number, desk: number): Pick<Layout, 'keys' | 'scores' | 'touched' | 'found'> {
  const keys = COUNTER + desk * deskSize(vectors);
  const scores = keys + 4 * CAPACITY;
  const touched = scores + 16 * vectors;
  return { keys, scores, touched, found: touched + 4 };
}

/** Where this model works on the weights that all share. */
function ownLayout(layout: Layout, memory: SharedArrayBuffer): Layout {
  const desk = Atomics.add(new Int32Array(memory, 0, 1), 0, 1) % DESKS;
  return { ...layout, ...atDesk(layout.vectors, desk) };
}

function layoutOf({ keys, classCount }: WeightTable): Layout {
  const vectors = Math.ceil(classCount / 8);
  const shift = bucketShift(keys);
  const buckets = COUNTER + DESKS * deskSize(vectors);
  const marks = buckets + 4 * (2 ** (KEY_BITS - shift) + 1);
  // A whole bucket of marks is read, though the last may have fewer.
  const rows = roundUp(marks + 2 * (keys.length + BUCKET_SIZE), 64);
  const size = roundUp(rows + 8 * vectors * (keys.length + 1), PAGE);
  return { ...atDesk(vectors, 0), buckets, shift, marks, rows, vectors, emptyRow: keys.length, size };
}

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/** The widest buckets of which none has more rows than fit: the highest bit in which their keys differ is above. */
function bucketShift(keys: Int32Array): number {
  let shift = MARK_BITS;
  for (let row = BUCKET_SIZE; row < keys.length; row += 1) {
    const highestBit = 31 - Math.clz32(keys[row] ^ keys[row - BUCKET_SIZE]);
    if (highestBit < shift) shift = highestBit;
  }
  if (shift < 0) throw new Error('The weights of the parser have more rows of one key than can be told apart.');
  return shift;
}

function fillIndex(memory: SharedArrayBuffer, layout: Layout, keys: Int32Array): void {
  new Uint16Array(memory, layout.marks, keys.length).set(keys);
  const buckets = new Int32Array(memory, layout.buckets, 2 ** (KEY_BITS - layout.shift) + 1);
  let bucket = 0;
  for (let row = 0; row < keys.length; row += 1) {
    const last = keys[row] >>> layout.shift;
    while (bucket <= last) buckets[bucket++] = row;
  }
  buckets.fill(keys.length, bucket);
}

function fillRows(rows: Int8Array, rowSize: number, { counts, weights }: WeightTable): void {
  let at = 0;
  for (let row = 0; row < counts.length; row += 1) {
    const start = row * rowSize;
    let id = -1;
    for (let left = counts[row]; left > 0; left -= 1) {
      const byte = weights[at++];
      id = byte > 15 ? id + (byte >>> 4) : weights[at++];
      const short = byte & 15;
      rows[start + id] = short > 0 ? short - 8 : weights[at++];
    }
  }
}
