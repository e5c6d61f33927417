// Whose figure it is, where most of its claims say so.
import type { Claim } from '../../model.ts';
import { byFrequency } from './most-frequent.ts';

export function ownerOf(claims: readonly Claim[]): string | undefined {
  const owners = claims.flatMap(({ scope }) =>
    scope.owner === undefined || NO_OWNER.test(scope.owner) ? [] : [scope.owner],
  );
  if (owners.length * 2 < claims.length) return undefined;
  // "Harl" and "Jon Harl" are one: the one most often said stands.
  return byFrequency(owners)[0]?.[0];
}

/** A dateline and no owner: "PORT CALDER"; and no name: "3pm". */
const NO_OWNER = /^\p{Lu}{4,}(?: \p{Lu}+)*$|^\P{Lu}/u;
