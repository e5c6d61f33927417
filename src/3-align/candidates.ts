// Which pairs are worth comparing. Of few things all of them; of many those that share a key (a rare word, an uncommon
// value), so that the work grows with the things and not with their pairs.

/** Two things by index, the higher first. */
export type Pair = readonly [number, number];

/** Up to this many, all pairs are compared: 180,000 take a second. */
const FEW = 600;
/** With how many of those before it that have the same key a thing is compared. Larger compares more and misses less. */
const REACH = 6;

/** `keys`: of each thing, in an order that stays. Each pair once. */
export const candidatePairs = (keys: readonly (readonly string[])[], few = FEW): Iterable<Pair> =>
  keys.length <= few ? allPairs(keys.length) : sharedPairs(keys);

function* allPairs(count: number): Iterable<Pair> {
  for (let i = 0; i < count; i += 1) for (let k = 0; k < i; k += 1) yield [i, k];
}

function* sharedPairs(keys: readonly (readonly string[])[]): Iterable<Pair> {
  const postings = new Map<string, number[]>();
  for (const [i, own] of keys.entries()) {
    const seen = new Set<number>();
    for (const key of own) {
      const posting = postings.get(key);
      if (posting === undefined) {
        postings.set(key, [i]);
        continue;
      }
      for (const k of posting) seen.add(k);
      posting.push(i);
      if (posting.length > REACH) posting.shift();
    }
    seen.delete(i);
    for (const k of seen) yield [i, k];
  }
}
