// Which figures can share an axis.
import type { Claim } from '../../model.ts';

/** What an axis is of: 71 arrests and 58 people are both counts, but kilometres are no miles. */
function measureOf({ quantity }: Claim): string | null {
  return quantity?.dimension === 'count' ? 'count' : (quantity?.unit ?? null);
}

/** The most frequent of these; the first of them where several are. */
function mostFrequent(values: readonly (string | null)[]): string | null {
  const count = (value: string | null) => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best), values[0] ?? null);
}

/** The claims that most others share an axis with, and the unit that most of them name. */
export function onOneAxis(claims: readonly Claim[]): {
  readonly claims: readonly Claim[];
  readonly unit: string | null;
} {
  const measure = mostFrequent(claims.map(measureOf));
  const kept = claims.filter((claim) => measureOf(claim) === measure);
  return { claims: kept, unit: mostFrequent(kept.map(({ quantity }) => quantity?.unit ?? null)) };
}
