// Counts that may be parts of a total.
import type { Claim } from '../model.ts';

export const isExactCount = (claim: Claim): boolean => claim.quantity?.dimension === 'count' && isExact(claim);
/** What can be added up: counts, and sums of money. */
export const isExactAmount = (claim: Claim): boolean =>
  isExactCount(claim) || (claim.quantity?.dimension === 'money' && isExact(claim));
const isExact = ({ quantity }: Claim): boolean => quantity?.modifier === 'exact' && quantity.value !== null;

/** What is added up together: people, things, or one currency. */
export const kindOfAmount = ({ quantity }: Claim): string => {
  if (quantity?.dimension === 'money') return `${quantity.unit} ${quantity.per ?? ''}`;
  return quantity?.unit === 'people' ? 'people' : 'things';
};

export const countOf = (claim: Claim): number => claim.quantity?.value ?? 0;
export const sumOf = (claims: readonly Claim[]): number => claims.reduce((sum, claim) => sum + countOf(claim), 0);
export const printed = (claims: readonly Claim[]): string => claims.map((claim) => claim.surface).join(' + ');

/** Smaller sums agree by chance. */
export const LEAST_TOTAL = 10;

/**
 * How far the sum of parts may be off only because each was rounded: half of the last digit given, of each. People and
 * things are counted, and nothing is.
 */
export const roundingOf = (claims: readonly Claim[]): number =>
  claims.reduce((sum, claim) => sum + (claim.quantity?.dimension === 'money' ? lastDigitOf(countOf(claim)) / 2 : 0), 0);

function lastDigitOf(value: number): number {
  let digit = 1;
  while (value > 0 && value % (10 * digit) === 0) digit *= 10;
  return digit;
}
