// Average linkage: the two clusters that are most alike on average are joined, until none are alike enough.
import type { Pair } from './candidates.ts';
import { createHeap } from './heap.ts';

/**
 * How alike the things to be grouped are, two and two, by index. Each pair has its place in all three lists: of a large
 * topic there are millions, too many to be things of their own.
 */
export type Likenesses = {
  readonly high: readonly number[];
  readonly low: readonly number[];
  readonly score: readonly number[];
};

/** What a pair that was not compared counts as, and at most how many such pairs there are for each that was compared. */
type Unknown = { readonly score: number; readonly most: number };

/** Lower `most` joins the figures of a large topic by a few that are alike, higher leaves in pieces what all tell. */
const UNLIKE: Unknown = { score: -3, most: 2 };

/** What joins two clusters: the sum of scores over their known pairs, and the weight of these pairs. */
type Bond = { sum: number; weight: number };

/**
 * Groups 0 … `weights.length`-1. Likenesses: each pair that was compared, once; a score of -Infinity keeps the two apart
 * whatever else is alike. Pairs that were not compared speak against joining: `unknown`. Ties go to the lowest indices, so
 * that the result depends on nothing but the scores. `weights`: how much each counts in the average, above 0.
 */
export function averageLinkage(
  weights: readonly number[],
  { high, low, score }: Likenesses,
  cut: number,
  unknown = UNLIKE,
): readonly (readonly number[])[] {
  const weightOf = [...weights];
  const members: (number[] | null)[] = weights.map((_, i) => [i]);
  const bonds = weights.map(() => new Map<number, Bond>());
  const heap = createHeap();

  const meanBetween = (i: number, k: number, bond: Bond): number => meanOf(bond, weightOf[i] * weightOf[k], unknown);
  const offer = (i: number, k: number, bond: Bond): void => {
    const mean = meanBetween(i, k, bond);
    if (mean >= cut) heap.push({ mean, high: Math.max(i, k), low: Math.min(i, k) });
  };
  for (let n = 0; n < high.length; n += 1) {
    const [i, k] = [high[n], low[n]];
    const weight = weights[i] * weights[k];
    const bond = { sum: weight * score[n], weight };
    bonds[i].set(k, bond);
    bonds[k].set(i, bond);
    offer(i, k, bond);
  }

  for (let link = heap.pop(); link !== undefined; link = heap.pop()) {
    const { low: into, high: from } = link;
    const joining = bonds[into].get(from);
    if (joining === undefined) continue;
    // One of the two has grown since, and with it the pairs between them that were not compared: they wait for their turn.
    if (meanBetween(into, from, joining) !== link.mean) {
      offer(into, from, joining);
      continue;
    }
    members[into]?.push(...(members[from] ?? []));
    members[from] = null;
    weightOf[into] += weightOf[from];
    for (const [other, bond] of bonds[from]) {
      bonds[other].delete(from);
      if (other === into) continue;
      const joined = bonds[into].get(other) ?? { sum: 0, weight: 0 };
      joined.sum += bond.sum;
      joined.weight += bond.weight;
      bonds[into].set(other, joined);
      bonds[other].set(into, joined);
      offer(into, other, joined);
    }
    bonds[from].clear();
  }
  return members.filter((group) => group !== null).map((group) => [...group].sort((a, b) => a - b));
}

/** `full`: the weight of all pairs between the two. */
function meanOf({ sum, weight }: Bond, full: number, { score, most }: Unknown): number {
  const missing = Math.min(Math.max(0, full - weight), weight * most);
  return (sum + missing * score) / (weight + missing);
}

/** `score`: of two by index, the higher first. */
export function compared(pairs: Iterable<Pair>, score: (i: number, k: number) => number): Likenesses {
  const [high, low, scores]: [number[], number[], number[]] = [[], [], []];
  for (const [i, k] of pairs) {
    high.push(i);
    low.push(k);
    scores.push(score(i, k));
  }
  return { high, low, score: scores };
}
