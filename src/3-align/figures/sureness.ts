// How sure it is that figures of unlike values, once grouped, answer one question. That two are alike is not enough: what
// tells most is whether their articles have something that is as much alike, and it is known only of finished groups.
import type { Standing } from '../standings.ts';
import { type Witness, weightedMean } from '../witness.ts';
import type { Profile } from './profile.ts';
import { SIGNALS } from './signals.ts';
import { likenessOfEquals, similarity } from './similarity.ts';
import { SURE } from './sure-weights.ts';

export type Grouped = {
  readonly members: readonly Profile[];
  /** Of each member. */
  readonly standings: readonly Standing[];
  /** How many independent articles tell figures of this kind. */
  readonly witnesses: number;
};

type Pair = readonly [Profile, Profile];
/** A group with its pairs of unlike values: those of two articles, where there are any. */
type View = Grouped & { readonly unlike: readonly Pair[]; readonly witness: Witness };

/** The mean over pairs, by what their articles count; null where there are none. */
const meanOver = (
  pairs: readonly Pair[],
  signal: (a: Profile, b: Profile) => number,
  witness: Witness,
): number | null =>
  weightedMean(
    pairs.map(([a, b]) => ({ score: signal(a, b), weight: witness(a.claim.articleId) * witness(b.claim.articleId) })),
  );
const meanOf =
  (signal: (a: Profile, b: Profile) => number) =>
  ({ unlike, witness }: View): number =>
    meanOver(unlike, signal, witness) ?? 0;

/** The mean over the members, by what their articles count. */
const ofEach =
  (value: (member: Profile, standing: Standing) => number) =>
  ({ members, standings, witness }: View): number =>
    weightedMean(
      members.map((member, i) => ({
        score: value(member, standings[i]),
        weight: witness(member.claim.articleId),
      })),
    ) ?? 0;
const witnessesOf = (articleIds: readonly string[], { witness }: View): number =>
  articleIds.reduce((sum, id) => sum + witness(id), 0);
const articlesOf = ({ members }: View): readonly string[] => [...new Set(members.map(({ claim }) => claim.articleId))];

/** Beyond these a likeness tells nothing more: that an article has nothing alike at all is no merit of what it has. */
const [LOWEST, HIGHEST] = [-4, 6];
const held = (likeness: number): number => Math.max(LOWEST, Math.min(HIGHEST, likeness));

export const TRAITS = {
  cohesion: meanOf(similarity),
  /** How much liker they are to each other than to what else their articles tell. */
  ahead: ofEach((_, { inside, outside }) => held(inside) - held(outside)),
  sentence: meanOf(SIGNALS.sentence),
  valueClose: meanOf(SIGNALS.valueClose),
  /** Of the articles that could tell it: what two of twenty tell may be alike by chance. */
  share: (view) => witnessesOf(articlesOf(view), view) / view.witnesses,
  /** 1 where each article has it once; the parts of a whole are told side by side. */
  once: (view) =>
    witnessesOf(articlesOf(view), view) /
    witnessesOf(
      view.members.map(({ claim }) => claim.articleId),
      view,
    ),
  /** 0 at the start of the articles, 1 at the end, where other events are told. */
  position: ofEach(({ context }) => context.position),
  percent: ({ members }) => (members[0].claim.quantity?.dimension === 'percent' ? 1 : 0),
} as const satisfies Readonly<Record<string, (view: View) => number>>;

export type TraitName = keyof typeof TRAITS;

/** Members that a group is judged by; in the order of their ids, which is no order. */
const ENOUGH = 30;

const pairsOf = (members: readonly Profile[]): readonly Pair[] =>
  members.flatMap((a, i) => members.slice(i + 1).map((b): Pair => [a, b]));

/** In the order of their names; null where all values are one. */
export function traitsOf(grouped: Grouped, witness: Witness): readonly number[] | null {
  const [members, standings] = [grouped.members.slice(0, ENOUGH), grouped.standings.slice(0, ENOUGH)];
  const unlike = pairsOf(members).filter(([a, b]) => a.comparable.value !== b.comparable.value);
  if (unlike.length === 0) return null;
  const ofTwo = unlike.filter(([a, b]) => a.claim.articleId !== b.claim.articleId);
  const view = { ...grouped, members, standings, unlike: ofTwo.length > 0 ? ofTwo : unlike, witness };
  return Object.values(TRAITS).map((trait) => trait(view));
}

const WEIGHTS = Object.keys(TRAITS).map((name) => SURE.weights[name as TraitName]);

/** Log odds that the figures answer one question; null where one origin alone agrees with itself. */
export function surenessOf(grouped: Grouped, witness: Witness): number | null {
  const traits = traitsOf(grouped, witness);
  return traits === null
    ? agreementOf(grouped, witness)
    : traits.reduce((sum, trait, i) => sum + trait * WEIGHTS[i], SURE.bias);
}

/** Of one value: how alike those of two origins are but for the value. */
const agreementOf = ({ members }: Grouped, witness: Witness): number | null =>
  meanOver(
    pairsOf(members.slice(0, ENOUGH)).filter(([a, b]) => !witness.isOne(a.claim.articleId, b.claim.articleId)),
    likenessOfEquals,
    witness,
  );
