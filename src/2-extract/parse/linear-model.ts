import type { FeatureBuffer } from './feature-buffer.ts';

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
export type Scorer = { readonly score: (features: FeatureBuffer) => Int32Array | Float32Array };

/** A linear model over hashed features, for reading only. */
export class LinearModel implements Scorer {
  /** Of no meaning: keeps the compiler from leaving out reads that are made to bring memory near. */
  touched = 0;
  readonly #scores: Int32Array;
  readonly #rows = new Int32Array(256);
  /** Open addressing: key + 1 and, beside it, the first entry (upper 24 bits) and the number of entries (lower 8). */
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #mask: number;
  readonly #entries: Uint16Array;

  constructor(table: WeightTable) {
    let bits = 4;
    while (1 << bits < table.keys.length * 1.6) bits += 1;
    this.#shift = 30 - bits;
    this.#mask = (1 << bits) - 1;
    this.#slots = new Int32Array(2 << bits);
    this.#scores = new Int32Array(table.classCount);
    this.#entries = table.entries;
    this.#fill(table);
  }

  /**
   * The scores of all classes; the array is reused by the next call. The weights are many times larger than the near
   * caches, so slots and rows are touched before they are used: the waits for memory then overlap, which doubles speed.
   */
  score(features: FeatureBuffer): Int32Array {
    const scores = this.#scores.fill(0);
    const entries = this.#entries;
    const rows = this.#rows;
    const found = this.#findRows(features);
    for (let i = 0; i < found; i += 1) {
      const end = (rows[i] >>> 8) + (rows[i] & 0xff);
      for (let at = rows[i] >>> 8; at < end; at += 1) {
        const entry = entries[at];
        scores[entry >>> 8] += (entry << 24) >> 24;
      }
    }
    return scores;
  }

  /** Fills `#rows` with the rows of the features that have weights; returns how many. */
  #findRows({ keys, count }: FeatureBuffer): number {
    const slots = this.#slots;
    const shift = this.#shift;
    const rows = this.#rows;
    let touched = 0;
    for (let i = 0; i < count; i += 1) touched += slots[2 * (keys[i] >>> shift)];
    let found = 0;
    for (let i = 0; i < count; i += 1) {
      const key = keys[i] + 1;
      let slot = keys[i] >>> shift;
      while (slots[2 * slot] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & this.#mask;
      if (slots[2 * slot] === 0) continue;
      rows[found] = slots[2 * slot + 1];
      touched += this.#entries[rows[found] >>> 8];
      found += 1;
    }
    this.touched = touched;
    return found;
  }

  #fill({ keys, counts }: WeightTable): void {
    const slots = this.#slots;
    const shift = this.#shift;
    const last = slots.length - 2;
    let start = 0;
    for (let row = 0; row < keys.length; row += 1) {
      let at = (keys[row] >>> shift) << 1;
      while (slots[at] !== 0) at = at === last ? 0 : at + 2;
      slots[at] = keys[row] + 1;
      slots[at + 1] = (start << 8) | counts[row];
      start += counts[row];
    }
  }
}
