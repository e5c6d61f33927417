// Counts of one day alone: "at least 13 were hurt on Friday" of an article that has 60 by Thursday. What adds up never
// falls, so that a smaller count of a later day is no count of all.
import { countsPeople } from '../../lib/counts-people.ts';
import { groupBy } from '../../lib/group-by.ts';
import { isHarm } from '../../lib/harm.ts';
import type { Claim } from '../../model.ts';

/** The ids of the counts of the dead, hurt and so on that befell their day alone, and of those that tell the same without the day. */
export function dayCountsOf(claims: readonly Claim[]): ReadonlySet<string> {
  const counts = claims.filter((claim) => isHarm(claim.subject?.event) && countsPeople(claim) && isWholeOrMore(claim));
  const found = new Set<string>();
  for (const own of groupBy(counts, ({ articleId, subject }) => `${articleId} ${subject?.event}`).values())
    for (const later of ofLaterDays(own)) for (const claim of own) if (isToldAgain(later, claim)) found.add(claim.id);
  return found;
}

const isWholeOrMore = ({ quantity, scope }: Claim): boolean => quantity?.aspect !== 'part' && scope.event === undefined;
const sizeOf = ({ quantity }: Claim): number => quantity?.value ?? 0;
/** A day by name; a month or a year takes in others. */
const dayOf = ({ scope }: Claim): string | undefined => /^\d{4}-\d\d-\d\d/.exec(scope.period ?? '')?.[0];

/** The same number of that day, or of none. */
const isToldAgain = (later: Claim, claim: Claim): boolean =>
  sizeOf(claim) === sizeOf(later) &&
  claim.scope.place === undefined &&
  (dayOf(claim) === undefined || dayOf(claim) === dayOf(later));

/** Those of a later day than a larger one, or than one with which they add up to a third. */
function ofLaterDays(own: readonly Claim[]): readonly Claim[] {
  const dated = own.filter((claim) => dayOf(claim) !== undefined && sizeOf(claim) > 0);
  const all = new Set(own.map(sizeOf));
  const first = firstDays(dated);
  return dated.filter((one) =>
    [...first].some(
      ([value, day]) =>
        day < (dayOf(one) ?? '') && (value > sizeOf(one) || (value > 1 && all.has(value + sizeOf(one)))),
    ),
  );
}

/** The first day of each value. */
function firstDays(dated: readonly Claim[]): ReadonlyMap<number, string> {
  const first = new Map<number, string>();
  for (const claim of dated) {
    const [value, day] = [sizeOf(claim), dayOf(claim) ?? ''];
    const known = first.get(value);
    if (known === undefined || day < known) first.set(value, day);
  }
  return first;
}
