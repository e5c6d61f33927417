// Figures that answer one question.
import type { Claim, ReadArticle } from '../../model.ts';
import { candidates } from '../candidates.ts';
import { averageLinkage } from '../cluster.ts';
import { compared, type Likenesses } from '../likenesses.ts';
import { standingsOf } from '../standings.ts';
import type { Witness } from '../witness.ts';
import { amongAlternatives } from './alternatives.ts';
import { cannotLink } from './constraints/index.ts';
import { areInTwoCurrencies } from './constraints/money.ts';
import type { Context } from './context.ts';
import { withNamedEvents } from './named-events.ts';
import { type Profile, profilesOf } from './profile.ts';
import { clip, rawScore } from './similarity.ts';
import { isSurelyOne } from './surely-one.ts';
import { type Grouped, surenessOf } from './sureness.ts';

/** Alike enough on average, as log odds, to be one question. Higher splits questions, lower joins them. */
const SAME_QUESTION = -1.6;

export type FigureGroup = {
  readonly claims: readonly Claim[];
  /** How sure it is that they answer one question, as log odds; null for one origin that agrees with itself. */
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
  return groupedFigures(profiles, textOf, witness).map((grouped) => ({
    claims: grouped.members.map(({ claim }) => claim),
    cohesion: surenessOf(grouped, witness),
  }));
}

/** Groups of figures, each with how its members stand. */
export function groupedFigures(
  profiles: readonly Profile[],
  textOf: ReadonlyMap<string, string>,
  witness: Witness,
): readonly Grouped[] {
  const wordsOf = ({ articleId, sentence }: Claim): string | undefined =>
    textOf.get(articleId)?.slice(sentence.start, sentence.end);
  return [...byGate(profiles).values()].flatMap((members) => {
    const likenesses = compared(candidates(members.map(keysOf)), (i, k) => pairScore(members[i], members[k], textOf));
    const groups = averageLinkage(
      members.map(({ claim }) => witness(claim.articleId)),
      heldBack(members, likenesses, amongAlternatives(members, likenesses)),
      SAME_QUESTION,
    );
    const articleIds = members.map(({ claim }) => claim.articleId);
    /** A copied sentence is no witness; one that was reworded, or has another figure, is. */
    const isCopy = (i: number, k: number): boolean =>
      witness.isOne(articleIds[i], articleIds[k]) && wordsOf(members[i].claim) === wordsOf(members[k].claim);
    const standings = standingsOf(articleIds, likenesses, groups, isCopy);
    const witnesses = [...new Set(articleIds)].reduce((sum, id) => sum + witness(id), 0);
    return groups.map((group) => ({
      members: group.map((i) => members[i]),
      standings: group.map((i) => standings[i]),
      witnesses,
    }));
  });
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
