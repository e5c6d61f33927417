// Average linkage: the two clusters that are most alike on average are joined, until none are alike enough.
import { createHeap, type Link } from './heap.ts';

/** Two of the things to be grouped, by index, the higher first. */
export type Pair = readonly [number, number];

/** What joins two clusters: the sum of scores over their known pairs, and the weight of these pairs. */
type Bond = { sum: number; weight: number };

/**
 * Groups 0 … `weights.length`-1. `score(i, k)` is asked once a pair, i > k; -Infinity keeps two apart whatever else is
 * alike. Ties go to the lowest indices, so that the result depends on nothing but the scores. `weights`: how much each
 * counts in the average, above 0. `pairs`: which pairs are compared, all where left out; those that are not speak against
 * joining, but at most as loud as those that are: each counts as `unknown`.
 */
export function averageLinkage(
  weights: readonly number[],
  score: (i: number, k: number) => number,
  cut: number,
  pairs: Iterable<Pair> = allPairs(weights.length),
  unknown = -3,
): readonly (readonly number[])[] {
  const weightOf = [...weights];
  const members: (number[] | null)[] = weights.map((_, i) => [i]);
  const bonds = weights.map(() => new Map<number, Bond>());
  const versions = weights.map(() => 0);
  const heap = createHeap();

  const offer = (i: number, k: number, bond: Bond): void => {
    const mean = meanOf(bond, weightOf[i] * weightOf[k], unknown);
    if (mean < cut) return;
    const [high, low] = i > k ? [i, k] : [k, i];
    heap.push({ mean, high, low, version: versions[high] + versions[low] });
  };
  for (const [i, k] of pairs) {
    const weight = weights[i] * weights[k];
    const bond = { sum: weight * score(i, k), weight };
    bonds[i].set(k, bond);
    bonds[k].set(i, bond);
    offer(i, k, bond);
  }

  for (let link = heap.pop(); link !== undefined; link = heap.pop()) {
    if (isStale(link, members, versions)) continue;
    const [into, from] = [link.low, link.high];
    members[into]?.push(...(members[from] ?? []));
    members[from] = null;
    weightOf[into] += weightOf[from];
    versions[into] += 1;
    bonds[into].delete(from);
    for (const [other, bond] of bonds[from]) {
      bonds[other].delete(from);
      if (other === into) continue;
      const known = bonds[into].get(other);
      const joined = known === undefined ? bond : { sum: known.sum + bond.sum, weight: known.weight + bond.weight };
      bonds[into].set(other, joined);
      bonds[other].set(into, joined);
    }
    bonds[from].clear();
    for (const [other, bond] of bonds[into]) offer(into, other, bond);
  }
  return members.filter((group) => group !== null).map((group) => [...group].sort((a, b) => a - b));
}

/** `full`: the weight of all pairs between the two. */
function meanOf({ sum, weight }: Bond, full: number, unknown: number): number {
  const missing = Math.min(Math.max(0, full - weight), weight);
  return (sum + missing * unknown) / (weight + missing);
}

/** A cluster of the link was joined since; its bonds were offered anew. */
const isStale = ({ high, low, version }: Link, members: readonly unknown[], versions: readonly number[]): boolean =>
  members[high] === null || members[low] === null || versions[high] + versions[low] !== version;

/** Every pair of 0 … `count`-1. */
export function* allPairs(count: number): Iterable<Pair> {
  for (let i = 0; i < count; i += 1) for (let k = 0; k < i; k += 1) yield [i, k];
}
