/** The most frequent, the first of them on a tie. */
export function mostFrequent(values: readonly string[]): string | undefined {
  return byFrequency(values)[0]?.[0];
}

/** Values with their counts, the most frequent first; on a tie in the order given. */
export function byFrequency(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
