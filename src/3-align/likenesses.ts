// How alike things are, two and two. Of a large topic there are millions of pairs: too many to be things of their own, and
// too many for lists that grow.

/** Each pair has its place in all three lists: its two things by index, and how alike they are. */
export type Likenesses = { readonly high: Int32Array; readonly low: Int32Array; readonly score: Float64Array };

/** `candidates`: of each thing in turn those before it. `score`: of two by index, the higher first. */
export function compared(candidates: Iterable<readonly number[]>, score: (i: number, k: number) => number): Likenesses {
  const before = [...candidates];
  const count = before.reduce((sum, own) => sum + own.length, 0);
  const [high, low, scores] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  let n = 0;
  for (const [i, own] of before.entries())
    for (const k of own) {
      high[n] = i;
      low[n] = k;
      scores[n] = score(i, k);
      n += 1;
    }
  return { high, low, score: scores };
}

/** Of each of `count` things the pairs that it is in, by their places in the lists. */
export function pairsOfEach(count: number, { high, low }: Pick<Likenesses, 'high' | 'low'>): Int32Array[] {
  const counts = new Int32Array(count);
  for (const ends of [high, low]) for (const i of ends) counts[i] += 1;
  const all = new Int32Array(2 * high.length);
  let end = 0;
  const own = Array.from(counts, (pairs) => {
    end += pairs;
    return all.subarray(end - pairs, end);
  });
  const filled = new Int32Array(count);
  for (let n = 0; n < high.length; n += 1) for (const i of [high[n], low[n]]) own[i][filled[i]++] = n;
  return own;
}
