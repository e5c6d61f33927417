// Which pairs are worth comparing. Of few things all of them; of many those that share a key (a rare word, an uncommon
// value), so that the work grows with the things and not with their pairs.

/** Two things by index, the higher first. */
export type Pair = readonly [number, number];

/** Up to this many, all pairs are compared: 180,000 take a second. */
const FEW = 600;
/** With how many of those before it that have the same key a thing is compared. Larger compares more and misses less. */
const REACH = 6;

/** `keys`: of each thing, in an order that stays. Each pair once. */
export function* candidatePairs(keys: readonly (readonly string[])[], few = FEW): Iterable<Pair> {
  let i = 0;
  for (const before of candidates(keys, few)) {
    for (const k of before) yield [i, k];
    i += 1;
  }
}

/** The same for each thing in turn: those before it that it is compared with. */
export const candidates = (keys: readonly (readonly string[])[], few = FEW): Iterable<readonly number[]> =>
  keys.length <= few ? keys.map((_, i) => Array.from({ length: i }, (_, k) => k)) : sharing(keys);

function* sharing(keys: readonly (readonly string[])[]): Iterable<readonly number[]> {
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
    yield [...seen];
  }
}
