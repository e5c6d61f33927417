import type { FeatureBuffer } from '../../src/2-extract/parse/feature-buffer.ts';
import type { Scorer } from '../../src/2-extract/parse/linear-model.ts';

/** A feature gets weights at its n-th mistake. Higher keeps memory small and forgets rare features. */
const MISTAKES_TO_ADMIT = 2;
const SKETCH_BITS = 24;

/** Averaged weights of the features in `keys`, `classCount` in a row. */
export type DenseWeights = { readonly classCount: number; readonly keys: Int32Array; readonly weights: Float32Array };

/** An averaged perceptron over hashed features, growing as it learns, or closed over a given set of features. */
export class TrainableModel implements Scorer {
  readonly classCount: number;
  /** Of no meaning: keeps the compiler from leaving out reads that are made to bring memory near. */
  touched = 0;
  readonly #rows = new Int32Array(256);
  readonly #scores: Float32Array;
  readonly #isClosed: boolean;
  /** Open addressing: key + 1 and row. */
  #slots = new Int32Array(2 << 18);
  #rowCount = 0;
  #keys = new Int32Array(1 << 17);
  #mistakes = new Int32Array(1 << 17);
  #weights: Float32Array;
  /** Each change times the moment it was made at: what averaging has to take off. */
  #changes: Float32Array;
  readonly #sketch = new Uint8Array(1 << SKETCH_BITS);
  #moment = 1;

  constructor(classCount: number, closedOver?: Int32Array) {
    this.classCount = classCount;
    this.#scores = new Float32Array(classCount);
    this.#isClosed = closedOver !== undefined;
    this.#weights = new Float32Array(this.#keys.length * classCount);
    this.#changes = new Float32Array(this.#keys.length * classCount);
    for (const key of closedOver ?? []) this.#addRow(key);
  }

  /** Rows are looked up first and read after: the waits for memory then overlap. */
  score(features: FeatureBuffer): Float32Array {
    const scores = this.#scores.fill(0);
    const { classCount } = this;
    const weights = this.#weights;
    const rows = this.#rows;
    let found = 0;
    let touched = 0;
    this.#probe(features);
    for (let i = 0; i < features.count; i += 1) {
      const row = this.#find(features.keys[i]);
      if (row < 0) continue;
      touched += weights[row * classCount] + weights[row * classCount + 32];
      rows[found] = row;
      found += 1;
    }
    this.touched = touched;
    for (let i = 0; i < found; i += 1) {
      const start = rows[i] * classCount;
      for (let id = 0; id < classCount; id += 1) scores[id] += weights[start + id];
    }
    return scores;
  }

  #probe({ keys, count }: FeatureBuffer): void {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    let touched = 0;
    for (let i = 0; i < count; i += 1) touched += slots[2 * (keys[i] & mask)];
    this.touched = touched;
  }

  /** Call once a decision, so that averaging knows how long weights have stood. */
  tick(): void {
    this.#moment += 1;
  }

  /** Moves the weights of the features towards one class and away from another. */
  update(features: FeatureBuffer, good: number, bad: number): void {
    for (let i = 0; i < features.count; i += 1) {
      const row = this.#admit(features.keys[i]);
      if (row < 0) continue;
      this.#change(row * this.classCount + good, 1);
      this.#change(row * this.classCount + bad, -1);
      this.#mistakes[row] += 1;
    }
  }

  /** The keys of the features that took part in most mistakes, ascending. */
  mostUpdated(limit: number): Int32Array {
    const mistakes = this.#mistakes;
    const keys = this.#keys;
    const rows = Uint32Array.from({ length: this.#rowCount }, (_, row) => row);
    rows.sort((a, b) => mistakes[b] - mistakes[a] || keys[a] - keys[b]);
    return Int32Array.from(rows.subarray(0, limit), (row) => keys[row]).sort();
  }

  /** The average of the weights over all moments. */
  average(): DenseWeights {
    const { classCount } = this;
    const keys = this.#keys.slice(0, this.#rowCount).sort();
    const weights = new Float32Array(keys.length * classCount);
    keys.forEach((key, index) => {
      const from = this.#find(key) * classCount;
      for (let id = 0; id < classCount; id += 1) {
        weights[index * classCount + id] = this.#weights[from + id] - this.#changes[from + id] / this.#moment;
      }
    });
    return { classCount, keys, weights };
  }

  #change(at: number, by: number): void {
    this.#weights[at] += by;
    this.#changes[at] += by * this.#moment;
  }

  #find(key: number): number {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      if (slots[2 * slot] === key + 1) return slots[2 * slot + 1];
      if (slots[2 * slot] === 0) return -1;
    }
  }

  #admit(key: number): number {
    const row = this.#find(key);
    if (row >= 0 || this.#isClosed) return row;
    const cell = key & ((1 << SKETCH_BITS) - 1);
    this.#sketch[cell] += 1;
    if (this.#sketch[cell] < MISTAKES_TO_ADMIT) return -1;
    this.#sketch[cell] = 0;
    return this.#addRow(key);
  }

  #addRow(key: number): number {
    if (this.#rowCount === this.#keys.length) this.#grow();
    if (this.#rowCount * 4 > this.#slots.length) this.#rehash(this.#slots.length * 2);
    const row = this.#rowCount;
    this.#rowCount += 1;
    this.#keys[row] = key;
    this.#insert(key, row);
    return row;
  }

  #insert(key: number, row: number): void {
    const mask = this.#slots.length / 2 - 1;
    let slot = key & mask;
    while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[2 * slot] = key + 1;
    this.#slots[2 * slot + 1] = row;
  }

  #rehash(length: number): void {
    this.#slots = new Int32Array(length);
    for (let row = 0; row < this.#rowCount; row += 1) this.#insert(this.#keys[row], row);
  }

  #grow(): void {
    const rows = Math.ceil(this.#keys.length * 1.5);
    this.#keys = enlarge(this.#keys, new Int32Array(rows));
    this.#mistakes = enlarge(this.#mistakes, new Int32Array(rows));
    this.#weights = enlarge(this.#weights, new Float32Array(rows * this.classCount));
    this.#changes = enlarge(this.#changes, new Float32Array(rows * this.classCount));
  }
}

function enlarge<Column extends Int32Array | Float32Array>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}
