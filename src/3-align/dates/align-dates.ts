// Dates of one event: alike surroundings, the same thing dated, the same role.
import { isDayOfTelling } from '../../lib/day-of-telling.ts';
import { canBeOne } from '../../lib/moment.ts';
import type { Claim, DateValue } from '../../model.ts';
import { candidates } from '../candidates.ts';
import { averageLinkage } from '../cluster.ts';
import type { FigureGroup } from '../figures/align-figures.ts';
import type { Context } from '../figures/context.ts';
import { amongRivals } from '../rivals.ts';
import { type Witness, weightedMean } from '../witness.ts';
import { cannotLink } from './constraints.ts';
import { type DateProfile, dateProfilesOf } from './profile.ts';
import { dateOdds, dateSimilarity } from './similarity.ts';

/** Alike enough on average, as log odds, to be dates of one event. Higher splits questions, lower joins them. */
const SAME_EVENT = -1.5;

export function alignDates(
  claims: readonly Claim[],
  contexts: ReadonlyMap<string, Context>,
  witness: Witness,
): readonly FigureGroup[] {
  const dates = claims.filter((claim) => claim.kind === 'date');
  const profiles = dateProfilesOf(dates, contexts);
  const { likenesses, between } = amongRivals(
    profiles.map(({ claim }) => claim.articleId),
    candidates(profiles.map(keysOf)),
    (i, k) =>
      cannotLink(profiles[i], profiles[k])
        ? { score: Number.NEGATIVE_INFINITY, amongRivals: null }
        : dateOdds(profiles[i], profiles[k]),
    dateSimilarity,
  );
  return averageLinkage(
    profiles.map(({ claim }) => witness(claim.articleId)),
    likenesses,
    SAME_EVENT,
  ).map((group) => ({
    claims: group.map((i) => profiles[i].claim),
    cohesion: cohesionOf(group, profiles, between, witness),
  }));
}

/** What dates of one event mostly share one of: rare words around them, the moment, or the reading of the clock. */
const keysOf = ({ context, date }: DateProfile): readonly string[] => [
  ...context.rarest,
  `= ${date.value}`,
  ...(/T\d\d:\d\d/.exec(date.value) ?? []),
];

/** Members that a group is judged by; more tell the same of those who tell of one thing by the hundred. */
const ENOUGH = 30;

/** Told by the pairs that cannot be one moment, else by those not told alike. */
function cohesionOf(
  group: readonly number[],
  profiles: readonly DateProfile[],
  between: (i: number, k: number) => number,
  witness: Witness,
): number | null {
  const dateOf = (i: number): DateValue => profiles[i].date;
  const happened = group.filter((i) => !isDayOfTelling(profiles[i].claim));
  const some = (happened.length > 1 ? happened : group).slice(0, ENOUGH);
  const unlike = some
    .flatMap((i, n) => some.slice(n + 1).map((k) => [i, k] as const))
    .filter(([i, k]) => dateOf(i).value !== dateOf(k).value);
  const rivals = unlike.filter(([i, k]) => !canBeOne(dateOf(i), dateOf(k)));
  const weightOf = (i: number): number => witness(profiles[i].claim.articleId);
  return weightedMean(
    (rivals.length > 0 ? rivals : unlike).map(([i, k]) => ({
      score: between(i, k),
      weight: weightOf(i) * weightOf(k),
    })),
  );
}
