// Which of a finding's claims its table shows: many copies of one report say nothing new.
import type { Claim, Discrepancy } from '../../model.ts';
import type { Lookup } from './lookup.ts';

/** Rows of a table that a reader reads. More makes the briefing of many copies longer than it can say new things. */
const ROWS = 8;

/** The claims that tell most, in their order. */
export function tellingClaims(discrepancy: Discrepancy, claims: readonly Claim[], lookup: Lookup): readonly Claim[] {
  const kept = new Set([...claims].sort(byRepetition(discrepancy, claims, lookup)).slice(0, ROWS));
  for (const claim of firstOfReadings(discrepancy, claims)) kept.add(claim);
  return claims.filter((claim) => kept.has(claim));
}

/** A disputed figure never stands without a sentence: each reading keeps its first row, however many there are. */
function firstOfReadings(discrepancy: Discrepancy, claims: readonly Claim[]): readonly Claim[] {
  return discrepancy.readings.flatMap(({ claimIds }) => claims.find(({ id }) => claimIds.includes(id)) ?? []);
}

/** First what an origin says of its own, then copies, then what an article only repeats. */
function byRepetition(discrepancy: Discrepancy, claims: readonly Claim[], lookup: Lookup) {
  const readingOf = new Map(discrepancy.readings.flatMap(({ claimIds }, index) => claimIds.map((id) => [id, index])));
  const seen = new Set<string>();
  const ranks = new Map(
    claims.map((claim) => {
      const key = `${claim.articleId} ${readingOf.get(claim.id)}`;
      const rank = seen.has(key) ? 2 : Number(lookup.isCopy(lookup.articleOf(claim)));
      seen.add(key);
      return [claim, rank];
    }),
  );
  return (a: Claim, b: Claim): number => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
}
