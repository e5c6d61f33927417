// Counts that may be parts of a total.
import type { Claim } from '../model.ts';

export const isExactCount = (claim: Claim): boolean =>
  claim.quantity?.dimension === 'count' && claim.quantity.modifier === 'exact' && claim.quantity.value !== null;
export const countOf = (claim: Claim): number => claim.quantity?.value ?? 0;
export const sumOf = (claims: readonly Claim[]): number => claims.reduce((sum, claim) => sum + countOf(claim), 0);
export const printed = (claims: readonly Claim[]): string => claims.map((claim) => claim.surface).join(' + ');

/** Smaller sums agree by chance. */
export const LEAST_TOTAL = 10;
