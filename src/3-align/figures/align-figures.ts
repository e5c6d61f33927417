// Figures that answer one question.
import type { Claim, ReadArticle } from '../../model.ts';
import { candidatePairs } from '../candidates.ts';
import { averageLinkage, compared, type Likenesses } from '../cluster.ts';
import { type Witness, weightedMean } from '../witness.ts';
import { amongAlternatives } from './alternatives.ts';
import { areInTwoCurrencies, cannotLink } from './constraints.ts';
import type { Context } from './context.ts';
import { withNamedEvents } from './named-events.ts';
import { type Profile, profilesOf } from './profile.ts';
import { clip, likenessOfEquals, rawScore, similarity } from './similarity.ts';
import { isSurelyOne } from './surely-one.ts';

/** Alike enough on average, as log odds, to be one question. Higher splits questions, lower joins them. */
const SAME_QUESTION = -1.6;

export type FigureGroup = {
  readonly claims: readonly Claim[];
  /** Mean similarity of its pairs with different values; where all agree, of those of two origins but for the value; null for one origin. */
  readonly cohesion: number | null;
};

/** Groups of claims, each in the order of the articles. */
export function alignFigures(
  articles: readonly ReadArticle[],
  claims: readonly Claim[],
  contexts: ReadonlyMap<string, Context>,
  witness: Witness,
): readonly FigureGroup[] {
  const figures = withNamedEvents(claims.filter((claim) => claim.kind === 'quantity'));
  const profiles = profilesOf(figures, contexts, witness);
  const textOf = new Map(articles.map((article) => [article.id, article.text]));
  const gates = byGate(profiles);
  return [...gates.values()].flatMap((members) =>
    groupsOf(members, textOf, witness).map((group) =>
      toGroup(
        group.map((i) => members[i]),
        witness,
      ),
    ),
  );
}

/** Indices of the members that answer one question. */
function groupsOf(
  members: readonly Profile[],
  textOf: ReadonlyMap<string, string>,
  witness: Witness,
): readonly (readonly number[])[] {
  const pairs = candidatePairs(members.map(keysOf));
  const likenesses = compared(pairs, (i, k) => pairScore(members[i], members[k], textOf));
  return averageLinkage(
    members.map(({ claim }) => witness(claim.articleId)),
    heldBack(members, likenesses, amongAlternatives(members, likenesses)),
    SAME_QUESTION,
  );
}

/** `alone`: the pairs as they were before their alternatives were looked at. */
const heldBack = (members: readonly Profile[], alone: Likenesses, likenesses: Likenesses): Likenesses => ({
  ...likenesses,
  score: likenesses.score.map((score, n) => {
    if (!Number.isFinite(alone.score[n])) return barred(members[alone.high[n]], members[alone.low[n]]);
    return score < SURELY ? clip(score) : score;
  }),
});

/**
 * What never answers one question, as far as the two tell. Any pair may be misread: of two articles it counts as one that is
 * as unlike as can be, of two currencies as two and of one article as six, so that only small groups are kept apart by it.
 * Lower keeps larger ones apart.
 */
function barred(a: Profile, b: Profile): number {
  if (a.claim.articleId === b.claim.articleId) return -20;
  return areInTwoCurrencies(a, b) ? -7 : -3;
}

/** What alike figures mostly share one of: rare words around them, or the value. */
const keysOf = ({ context, size }: Profile): readonly string[] => [...context.rarest, `= ${size}`];

/** Members that a group is judged by; in the order of their ids, which is no order. */
const ENOUGH = 30;

function toGroup(members: readonly Profile[], witness: Witness): FigureGroup {
  const some = members.slice(0, ENOUGH);
  const pairs = some.flatMap((a, i) => some.slice(i + 1).map((b) => [a, b] as const));
  const meanOf = (of: typeof pairs, score: (a: Profile, b: Profile) => number): number | null =>
    weightedMean(
      of.map(([a, b]) => ({ score: score(a, b), weight: witness(a.claim.articleId) * witness(b.claim.articleId) })),
    );
  const unlike = pairs.filter(([a, b]) => a.comparable.value !== b.comparable.value);
  const equal = pairs.filter(([a, b]) => !witness.isOne(a.claim.articleId, b.claim.articleId));
  return {
    claims: members.map((member) => member.claim),
    cohesion: unlike.length > 0 ? meanOf(unlike, similarity) : meanOf(equal, likenessOfEquals),
  };
}

function byGate(profiles: readonly Profile[]): ReadonlyMap<string, readonly Profile[]> {
  const gates = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const gate = gates.get(profile.comparable.gate);
    if (gate === undefined) gates.set(profile.comparable.gate, [profile]);
    else gate.push(profile);
  }
  return gates;
}

function pairScore(a: Profile, b: Profile, textOf: ReadonlyMap<string, string>): number {
  const text = textOf.get(a.claim.articleId) ?? '';
  if (isSurelyOne(a.claim, b.claim, text)) return SURELY;
  return cannotLink(a, b, text) ? Number.NEGATIVE_INFINITY : rawScore(a, b);
}

/** What one sentence says twice is as alike as two figures can be. */
const SURELY = 8;
