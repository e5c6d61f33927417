// A claim answers at most one question, and of another article's claims mostly the most alike is the one that answers it as
// well. So a pair is judged twice: alone, and then by what else its two claims could be paired with.
import { compared, type Likenesses } from './likenesses.ts';
import type { Weighing } from './weighing.ts';

/** How far each claim of a pair prefers the other, by the scores of the pairs alone. */
export type Leads = readonly [number, number];

/** How a pair stands among the pairs that its claims make with the others of each other's articles. */
export const RIVALRY = {
  /** How far its score lies above the best of them; below 0 where one of the claims has a better partner. */
  lead: (leads) => Math.max(FARTHEST_BEHIND, Math.min(FARTHEST_AHEAD, ...leads)),
  /** Neither has a better partner. */
  mutual: (leads) => (Math.min(...leads) > 0 ? 1 : 0),
} as const satisfies Readonly<Record<string, (leads: Leads) => number>>;

export type RivalryName = keyof typeof RIVALRY;

/** Farther apart, two scores tell nothing more. */
const [FARTHEST_BEHIND, FARTHEST_AHEAD] = [-6, 3];
/** The score of what was not compared, or is kept apart. */
const UNLIKE = -8;

/** What its standing among its rivals adds for a pair. */
export const rivalryOf = (leads: Leads, { weights }: Weighing<RivalryName>): number =>
  Object.entries(RIVALRY).reduce((sum, [name, standing]) => sum + weights[name as RivalryName] * standing(leads), 0);

/** A pair scored alone, and what its signals tell beside its rivals; null where the pair needs no judging. */
export type Alone = { readonly score: number; readonly amongRivals: number | null };

export type Judgement = {
  /** The pairs that were compared. */
  readonly likenesses: Likenesses;
  /** Of any two. */
  readonly between: (i: number, k: number) => number;
};

/** `articleIds`: of each claim; `candidates`: as for `compared`. `judged`: the score by what the signals tell beside the rivals, and by the leads. */
export function amongRivals(
  articleIds: readonly string[],
  candidates: Iterable<readonly number[]>,
  alone: (i: number, k: number) => Alone,
  judged: (amongRivals: number, leads: Leads) => number,
): Judgement {
  const beside: (number | null)[] = [];
  const pairs = compared(candidates, (i, k) => {
    const { score, amongRivals } = alone(i, k);
    beside.push(amongRivals);
    return score;
  });
  const leadsOf = leadsAmong(articleIds, pairs);
  const scoreOf = (i: number, k: number, { score, amongRivals }: Alone): number =>
    amongRivals === null ? score : judged(amongRivals, leadsOf(i, k, score));
  return {
    likenesses: {
      ...pairs,
      score: pairs.score.map((score, n) => scoreOf(pairs.high[n], pairs.low[n], { score, amongRivals: beside[n] })),
    },
    between: (i, k) => scoreOf(i, k, alone(i, k)),
  };
}

/** The best partner of a claim in one article, and the best score with the others of it. */
type Best = { score: number; partner: number; other: number };

/** `pairs`: those that were compared, scored alone. The result: of two of these with their score. */
export function leadsAmong(
  articleIds: readonly string[],
  { high, low, score }: Likenesses,
): (i: number, k: number, score: number) => Leads {
  const best = articleIds.map(() => new Map<string, Best>());
  const note = (i: number, partner: number, own: number): void => {
    const known = best[i].get(articleIds[partner]);
    if (known === undefined) best[i].set(articleIds[partner], { score: own, partner, other: UNLIKE });
    else if (own <= known.score) known.other = Math.max(known.other, own);
    else Object.assign(known, { score: own, partner, other: known.score });
  };
  for (const [n, own] of score.entries()) {
    note(high[n], low[n], Math.max(UNLIKE, own));
    note(low[n], high[n], Math.max(UNLIKE, own));
  }
  const lead = (i: number, k: number, own: number): number => {
    const known = best[i].get(articleIds[k]);
    const rival = known === undefined ? UNLIKE : known.partner === k ? known.other : known.score;
    return Math.max(UNLIKE, own) - rival;
  };
  return (i, k, own) => [lead(i, k, own), lead(k, i, own)];
}
