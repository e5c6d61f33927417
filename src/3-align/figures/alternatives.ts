// A figure answers at most one question, and of another article's figures mostly the most alike is the one that answers it
// as well. So a pair is judged against what else its figures could be paired with.
import type { Pair } from '../cluster.ts';
import type { Profile } from './profile.ts';

/**
 * Log odds by the pair's own score and by how far it stands above the alternatives: logistic regression on the topics that
 * the signals are fitted on, each scored by the weights of the others.
 */
const OWN = 0.81;
const ABOVE = 0.42;
const BIAS = -0.05;
/** Beyond these a score, and a distance of two scores, tell nothing more. */
const [LOWEST, MOST, FARTHEST] = [-6, 4, 4];
/** An alternative no worse than this is assumed where there is none. Lower joins what stands alone in a short article. */
const LEAST = -2;

type Scored = { readonly pair: Pair; readonly score: number };
/** The best score with the figures of one article, and the best with those of another value than that one's. */
type Best = { readonly value: number | null; readonly score: number; readonly other: number };

/** The scores of the pairs, each in the light of the others'; those of figures of one article stay as they are. */
export function amongAlternatives(members: readonly Profile[], scored: readonly Scored[]): readonly Scored[] {
  const best = members.map(() => new Map<string, Best>());
  const articleOf = (i: number): string => members[i].claim.articleId;
  const sizeOf = (i: number): number | null => members[i].size;
  for (const { pair, score } of scored) {
    for (const [i, k] of [pair, [pair[1], pair[0]]]) {
      const known = best[i].get(articleOf(k));
      best[i].set(articleOf(k), better(known, sizeOf(k), heldAbove(LEAST, score)));
    }
  }
  const above = (i: number, k: number, score: number): number => {
    const known = best[i].get(articleOf(k));
    const other = known === undefined ? LEAST : known.value === sizeOf(k) ? known.other : known.score;
    return heldAbove(LEAST, score) - other;
  };
  return scored.map(({ pair, score }) => {
    const [i, k] = pair;
    if (articleOf(i) === articleOf(k) || !Number.isFinite(score)) return { pair, score };
    const margin = Math.max(-FARTHEST, Math.min(FARTHEST, above(i, k, score), above(k, i, score)));
    return { pair, score: OWN * heldAbove(LOWEST, score) + ABOVE * margin + BIAS };
  });
}

const heldAbove = (least: number, score: number): number => Math.max(least, Math.min(MOST, score));

function better(known: Best | undefined, value: number | null, score: number): Best {
  if (known === undefined) return { value, score, other: LEAST };
  if (value === known.value) return { ...known, score: Math.max(known.score, score) };
  return score > known.score ? { value, score, other: known.score } : { ...known, other: Math.max(known.other, score) };
}
