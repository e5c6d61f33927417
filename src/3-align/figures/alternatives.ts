// A figure answers at most one question, and of another article's figures mostly the most alike is the one that answers it
// as well. So a pair is judged against what else its figures could be paired with.
import type { Likenesses } from '../cluster.ts';
import type { Profile } from './profile.ts';
import { createVocabulary } from './vector.ts';

/**
 * Log odds by the pair's own score and by how far it stands above the alternatives: logistic regression on the topics that
 * the signals are fitted on, each scored by the weights of the others.
 */
const OWN = 0.81;
const ABOVE = 0.35;
const BIAS = -0.05;
/** Beyond these a score, and a distance of two scores, tell nothing more. */
const [LOWEST, MOST, FARTHEST] = [-6, 4, 4];
/** An alternative no worse than this is assumed where there is none. Lower joins what stands alone in a short article. */
const LEAST = -2;

/** The best score with the figures of one article, of which value it is, and the best with those of another value. */
type Best = { value: number | null; score: number; other: number };

/** The scores of the pairs, each in the light of the others'; those of figures of one article stay as they are. */
export function amongAlternatives(members: readonly Profile[], pairs: Likenesses): Likenesses {
  const best = members.map(() => new Map<number, Best>());
  // By number: they are looked up some million times.
  const { numberOf } = createVocabulary();
  const articles = members.map(({ claim }) => numberOf(claim.articleId));
  const sizes = members.map(({ size }) => size);
  const note = (i: number, k: number, score: number): void => {
    const known = best[i].get(articles[k]);
    if (known === undefined) best[i].set(articles[k], { value: sizes[k], score, other: LEAST });
    else improve(known, sizes[k], score);
  };
  for (let n = 0; n < pairs.score.length; n += 1) {
    const score = heldAbove(LEAST, pairs.score[n]);
    note(pairs.high[n], pairs.low[n], score);
    note(pairs.low[n], pairs.high[n], score);
  }
  const above = (i: number, k: number, score: number): number => {
    const known = best[i].get(articles[k]);
    const other = known === undefined ? LEAST : known.value === sizes[k] ? known.other : known.score;
    return heldAbove(LEAST, score) - other;
  };
  const judged = (i: number, k: number, score: number): number => {
    if (articles[i] === articles[k] || !Number.isFinite(score)) return score;
    const margin = Math.max(-FARTHEST, Math.min(FARTHEST, above(i, k, score), above(k, i, score)));
    return OWN * heldAbove(LOWEST, score) + ABOVE * margin + BIAS;
  };
  return { ...pairs, score: pairs.score.map((score, n) => judged(pairs.high[n], pairs.low[n], score)) };
}

const heldAbove = (least: number, score: number): number => Math.max(least, Math.min(MOST, score));

function improve(best: Best, value: number | null, score: number): void {
  if (value === best.value) best.score = Math.max(best.score, score);
  else if (score <= best.score) best.other = Math.max(best.other, score);
  else {
    best.other = best.score;
    best.score = score;
    best.value = value;
  }
}
