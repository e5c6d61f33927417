// Average linkage: the two clusters that are most alike on average are joined, until none are alike enough.
import { createHeap } from './heap.ts';
import { type Likenesses, pairsOfEach } from './likenesses.ts';

/** What a pair that was not compared counts as, and at most how many such pairs there are for each that was compared. */
type Unknown = { readonly score: number; readonly most: number };

/** Lower `most` joins the figures of a large topic by a few that are alike, higher leaves in pieces what all tell. */
const UNLIKE: Unknown = { score: -3, most: 2 };

/** In the place of a cluster: there is no such bond any more. */
const GONE = -1;

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
  // A bond is what joins two clusters: at first a pair, later the sum of all that were compared between them. By its number:
  // the two, the sum of the scores, and the weight of the pairs.
  const [one, other] = [high.slice(), low.slice()];
  const known = score.map((_, n) => weights[high[n]] * weights[low[n]]);
  const sums = score.map((own, n) => own * known[n]);
  const bondsOf: (readonly number[] | Int32Array)[] = pairsOfEach(weights.length, { high, low });
  const heap = createHeap(weights.length);

  const meanOf = (bond: number): number => {
    const full = weightOf[one[bond]] * weightOf[other[bond]];
    const missing = Math.min(Math.max(0, full - known[bond]), known[bond] * unknown.most);
    return (sums[bond] + missing * unknown.score) / (known[bond] + missing);
  };
  const offer = (bond: number): void => {
    const mean = meanOf(bond);
    if (mean >= cut) heap.push(mean, Math.max(one[bond], other[bond]), Math.min(one[bond], other[bond]), bond);
  };
  const isBetween = (bond: number, i: number, k: number): boolean =>
    (one[bond] === i && other[bond] === k) || (one[bond] === k && other[bond] === i);
  for (const bond of score.keys()) offer(bond);

  /** The bond of a cluster with each other one, as far as it was noted last. */
  const noted = new Int32Array(weights.length).fill(GONE);
  for (let link = heap.pop(); link !== undefined; link = heap.pop()) {
    const { low: into, high: from, bond: joining } = link;
    if (!isBetween(joining, from, into)) continue;
    // One of the two has grown since, and with it the pairs between them that were not compared: they wait for their turn.
    if (meanOf(joining) !== link.mean) {
      offer(joining);
      continue;
    }
    members[into]?.push(...(members[from] ?? []));
    members[from] = null;
    weightOf[into] += weightOf[from];
    one[joining] = GONE;
    const kept: number[] = [];
    for (const bond of bondsOf[into]) {
      if (one[bond] === GONE) continue;
      noted[one[bond] + other[bond] - into] = bond;
      kept.push(bond);
    }
    for (const bond of bondsOf[from]) {
      if (one[bond] === GONE) continue;
      const far = one[bond] + other[bond] - from;
      const joined = noted[far];
      if (isBetween(joined, into, far)) {
        sums[joined] += sums[bond];
        known[joined] += known[bond];
        one[bond] = GONE;
        offer(joined);
      } else {
        one[bond] = into;
        other[bond] = far;
        kept.push(bond);
        offer(bond);
      }
    }
    bondsOf[into] = kept;
    bondsOf[from] = [];
  }
  return members.filter((group) => group !== null).map((group) => [...group].sort((a, b) => a - b));
}
