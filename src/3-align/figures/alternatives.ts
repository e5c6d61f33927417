// A figure answers at most one question, and of another article's figures mostly the most alike is the one that answers it
// as well. So a pair is judged against what else its figures could be paired with.
import { type Likenesses, pairsOfEach } from '../likenesses.ts';
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
  const { numberOf } = createVocabulary();
  const articles = members.map(({ claim }) => numberOf(claim.articleId));
  const margins = new Float64Array(pairs.score.length).fill(FARTHEST);
  // One figure at a time: what is best for each in every article is too much to be kept for all.
  for (const [i, own] of pairsOfEach(members.length, pairs).entries()) {
    const partnerIn = (n: number): number => pairs.high[n] + pairs.low[n] - i;
    const best = new Map<number, Best>();
    for (const n of own) {
      const k = partnerIn(n);
      const score = heldAbove(LEAST, pairs.score[n]);
      const known = best.get(articles[k]);
      if (known === undefined) best.set(articles[k], { value: members[k].size, score, other: LEAST });
      else improve(known, members[k].size, score);
    }
    for (const n of own) {
      const k = partnerIn(n);
      const known = best.get(articles[k]);
      const other = known === undefined ? LEAST : known.value === members[k].size ? known.other : known.score;
      margins[n] = Math.min(margins[n], heldAbove(LEAST, pairs.score[n]) - other);
    }
  }
  const judged = (score: number, n: number): number =>
    articles[pairs.high[n]] === articles[pairs.low[n]] || !Number.isFinite(score)
      ? score
      : OWN * heldAbove(LOWEST, score) + ABOVE * Math.max(-FARTHEST, margins[n]) + BIAS;
  return { ...pairs, score: pairs.score.map(judged) };
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
