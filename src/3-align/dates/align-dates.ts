// Dates of one event: alike surroundings, the same thing dated, the same role.
import { canBeOne } from '../../lib/moment.ts';
import type { Claim } from '../../model.ts';
import { candidatePairs } from '../candidates.ts';
import { averageLinkage, compared } from '../cluster.ts';
import type { FigureGroup } from '../figures/align-figures.ts';
import type { Context } from '../figures/context.ts';
import { type Witness, weightedMean } from '../witness.ts';
import { cannotLink } from './constraints.ts';
import { type DateProfile, dateProfilesOf } from './profile.ts';
import { dateLikeness, dateSimilarity } from './similarity.ts';

/** Alike enough on average, as log odds, to be dates of one event. Higher splits questions, lower joins them. */
const SAME_EVENT = -1.5;

export function alignDates(
  claims: readonly Claim[],
  contexts: ReadonlyMap<string, Context>,
  witness: Witness,
): readonly FigureGroup[] {
  const dates = claims.filter((claim) => claim.kind === 'date');
  const profiles = dateProfilesOf(dates, contexts);
  const likenesses = compared(candidatePairs(profiles.map(keysOf)), (i, k) =>
    cannotLink(profiles[i], profiles[k]) ? Number.NEGATIVE_INFINITY : dateLikeness(profiles[i], profiles[k]),
  );
  return averageLinkage(
    profiles.map(({ claim }) => witness(claim.articleId)),
    likenesses,
    SAME_EVENT,
  ).map((group) =>
    toGroup(
      group.map((i) => profiles[i]),
      witness,
    ),
  );
}

/** What dates of one event mostly share one of: rare words around them, or the moment. */
const keysOf = ({ context, date }: DateProfile): readonly string[] => [...context.rarest, `= ${date.value}`];

/** Cohesion is told by the pairs that cannot be one moment, else by those not told alike. */
function toGroup(members: readonly DateProfile[], witness: Witness): FigureGroup {
  const unlike = members.flatMap((a, i) =>
    members
      .slice(i + 1)
      .filter((b) => b.date.value !== a.date.value)
      .map((b) => [a, b] as const),
  );
  const rivals = unlike.filter(([a, b]) => !canBeOne(a.date, b.date));
  const judged = (rivals.length > 0 ? rivals : unlike).map(([a, b]) => ({
    score: dateSimilarity(a, b),
    weight: witness(a.claim.articleId) * witness(b.claim.articleId),
  }));
  return { claims: members.map(({ claim }) => claim), cohesion: weightedMean(judged) };
}
