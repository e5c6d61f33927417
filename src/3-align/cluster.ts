// Average linkage: the two clusters that are most alike on average are joined, until none are alike enough.

/**
 * Groups 0 … `weights.length`-1. `score(i, k)` is asked once a pair, i > k; -Infinity keeps two apart whatever else is
 * alike. Ties go to the lowest indices, so that the result depends on nothing but the scores. `weights`: how much each
 * counts in the average, above 0.
 */
export function averageLinkage(
  weights: readonly number[],
  score: (i: number, k: number) => number,
  cut: number,
): readonly (readonly number[])[] {
  const count = weights.length;
  const weightOf = [...weights];
  const members: number[][] = Array.from({ length: count }, (_, i) => [i]);
  const sums = Array.from({ length: count }, (_, i) =>
    Array.from({ length: i }, (_, k) => weights[i] * weights[k] * score(i, k)),
  );
  const sumOf = (i: number, k: number): number => (i > k ? sums[i][k] : sums[k][i]);
  const alive = Array.from({ length: count }, (_, i) => i);
  for (;;) {
    const best = bestPair(alive, weightOf, sumOf, cut);
    if (best === null) break;
    const [into, from] = best;
    for (const other of alive) {
      if (other === into || other === from) continue;
      const sum = sumOf(into, other) + sumOf(from, other);
      if (into > other) sums[into][other] = sum;
      else sums[other][into] = sum;
    }
    members[into].push(...members[from]);
    weightOf[into] += weightOf[from];
    alive.splice(alive.indexOf(from), 1);
  }
  return alive.map((i) => [...members[i]].sort((a, b) => a - b));
}

function bestPair(
  alive: readonly number[],
  weightOf: readonly number[],
  sumOf: (i: number, k: number) => number,
  cut: number,
): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let bestMean = cut;
  for (const [a, i] of alive.entries()) {
    for (let b = 0; b < a; b += 1) {
      const k = alive[b];
      const mean = sumOf(i, k) / (weightOf[i] * weightOf[k]);
      if (mean < bestMean || (mean === bestMean && best !== null)) continue;
      best = [Math.min(i, k), Math.max(i, k)];
      bestMean = mean;
    }
  }
  return best;
}
