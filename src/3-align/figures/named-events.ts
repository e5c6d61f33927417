// Background events that go by a name: once one article dates "the Marrow Gulch fire", all its figures are of that year.
import { yearOfEvent } from '../../lib/background.ts';
import type { Claim } from '../../model.ts';

/**
 * Claims whose owner is dated elsewhere get that date as their event. Only owners that are always dated alike, and more
 * often dated than not: a company has figures of many years.
 */
export function withNamedEvents(claims: readonly Claim[]): readonly Claim[] {
  const events = datedNames(claims);
  return claims.map((claim) => {
    const event = claim.scope.owner === undefined ? undefined : events.get(claim.scope.owner.toLowerCase());
    return event === undefined || claim.scope.event !== undefined
      ? claim
      : { ...claim, scope: { ...claim.scope, event } };
  });
}

function datedNames(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const byOwner = new Map<string, { years: Set<string>; dated: number; undated: number }>();
  for (const { scope } of claims) {
    if (scope.owner === undefined) continue;
    const name = scope.owner.toLowerCase();
    const known = byOwner.get(name) ?? { years: new Set<string>(), dated: 0, undated: 0 };
    byOwner.set(name, known);
    const year = yearOfEvent(scope);
    if (year === undefined) known.undated += 1;
    else {
      known.dated += 1;
      known.years.add(year);
    }
  }
  const alike = [...byOwner].filter(([, { years, dated, undated }]) => years.size === 1 && dated >= undated);
  return new Map(alike.map(([name, { years }]) => [name, [...years][0]]));
}
