/** Room for the longest list of templates. */
export const CAPACITY = 192;

/** How long a key is. */
export const KEY_BITS = 30;

/**
 * The features of one decision as 30-bit keys. Nothing but the key is kept: two features that fall on one key share
 * their weights, in training as in use. A feature's place in the list is part of its key, so that templates stay apart.
 */
export class FeatureBuffer {
  readonly keys = new Int32Array(CAPACITY);
  count = 0;

  reset(): void {
    this.count = 0;
  }

  /** Adds the conjunction of up to four atoms (small ids or 32-bit hashes). Small, so that its calls are compiled away. */
  add(a: number, b = 0, c = 0, d = 0): void {
    this.keys[this.count++] =
      Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77) + Math.imul(c, 0xc2b2ae3d) + Math.imul(d, 0x27d4eb2f);
  }

  /** Makes keys of what was added; to be called once all is. */
  finish(): void {
    const { keys, count } = this;
    for (let place = 0; place < count; place += 1) {
      let hash = (keys[place] + Math.imul(place + 1, 0x165667b1)) | 0;
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
      keys[place] = (hash ^ (hash >>> 15)) >>> (32 - KEY_BITS);
    }
  }
}
