// Quotations of one utterance: overlapping content words, the rare ones above all, whatever the translation.
import type { Claim, ReadArticle } from '../../model.ts';
import { candidatePairs, candidates, type Pair } from '../candidates.ts';
import { averageLinkage } from '../cluster.ts';
import { compared } from '../likenesses.ts';
import { contentLikeness, endLikeness, orderLikeness } from './likeness.ts';
import { isQuotedWords, withQuotedWords } from './quoted-words.ts';
import { isOneSpeaker } from './speakers.ts';
import { stemWeights, type Utterance, utteranceOf, type Weigh } from './utterance.ts';

/** Weighted share of content words in common. Lower joins sentences that only share a topic. */
const SAME_UTTERANCE = 0.32;

export function alignQuotations(
  articles: readonly ReadArticle[],
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  const weigh = stemWeights(articles);
  const marked = claims.filter(isMarked).map((claim) => utteranceOf(claim, weigh));
  const utterances = marked.filter(({ claim }) => !isQuotedWords(claim));
  const equal = utterances.map(() => 1);
  const keys = utterances.map((one) => rarestStems(one, weigh));
  const likenesses = compared(candidates(keys), (i, k) => contentLikeness(utterances[i], utterances[k], weigh));
  const groups = averageLinkage(equal, likenesses, SAME_UTTERANCE, { score: 0, most: 1 });
  const whole = retold(groups, candidatePairs(keys), utterances, weigh).map((group) => group.map((i) => utterances[i]));
  const parts = marked.filter(({ claim }) => isQuotedWords(claim));
  return withQuotedWords(whole, parts).map((group) => group.map(({ claim }) => claim));
}

/** Rarest stems that a quotation is found by. */
const STEMS = 6;

const rarestStems = ({ content }: Utterance, weigh: Weigh): readonly string[] =>
  [...content.keys()].sort((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1)).slice(0, STEMS);

/** In quotation marks: the speaker's words, and not the outlet's own. */
const isMarked = ({ quotation }: Claim): boolean => quotation !== undefined && quotation.type !== 'indirect';

/** Share of a sentence's words that stand in both in one order, where one speaker said it. */
const SAME_ORDER = 0.45;
/** Share of a fragment's words. */
const SAME_END = 0.3;

/** Groups of one speaker whose sentences are built alike, though hardly a content word is the same: the best pair decides. */
function retold(
  groups: readonly (readonly number[])[],
  pairs: Iterable<Pair>,
  utterances: readonly Utterance[],
  weigh: Weigh,
): readonly (readonly number[])[] {
  const merged = groups.map((group) => [...group]);
  const groupOf = new Map(merged.flatMap((group) => group.map((i) => [i, group] as const)));
  const articlesOf = (group: readonly number[]): ReadonlySet<string> =>
    new Set(group.map((i) => utterances[i].claim.articleId));
  const isApart = (high: number, low: number): boolean => groupOf.get(high) !== groupOf.get(low);
  const links = [...retellings(pairs, utterances, weigh, isApart)].sort((a, b) => b.score - a.score);
  for (const { high, low } of links) {
    const [into, from] = [groupOf.get(low), groupOf.get(high)];
    if (into === undefined || from === undefined || into === from) continue;
    const articles = articlesOf(into);
    if (from.some((i) => articles.has(utterances[i].claim.articleId))) continue;
    into.push(...from.splice(0));
    into.sort((a, b) => a - b);
    for (const i of into) groupOf.set(i, into);
  }
  return merged.filter((group) => group.length > 0);
}

function* retellings(
  pairs: Iterable<Pair>,
  utterances: readonly Utterance[],
  weigh: Weigh,
  isApart: (high: number, low: number) => boolean,
): Iterable<{ readonly high: number; readonly low: number; readonly score: number }> {
  for (const [high, low] of pairs) {
    const [a, b] = [utterances[high], utterances[low]];
    if (a.claim.articleId === b.claim.articleId || !isApart(high, low) || !isOneSpeaker(a.speaker, b.speaker)) continue;
    const [order, end] = [orderLikeness(a, b, weigh), endLikeness(a, b, weigh)];
    if (order >= SAME_ORDER || end >= SAME_END) yield { high, low, score: Math.max(order, end) };
  }
}
