// Which pairs are worth comparing. Of few things all of them; of many those that share a key (a rare word, an uncommon
// value), so that the work grows with the things and not with their pairs.
import type { Pair } from './cluster.ts';

/** Up to this many, all pairs are compared: 180,000 take a second. */
const FEW = 600;
/** With how many of those before it that have the same key a thing is compared. Larger compares more and misses less. */
const REACH = 6;

/** `keys`: of each thing, in an order that stays. Undefined: all pairs. */
export function candidatePairs(keys: readonly (readonly string[])[], few = FEW): Iterable<Pair> | undefined {
  return keys.length <= few ? undefined : sharedPairs(keys);
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
