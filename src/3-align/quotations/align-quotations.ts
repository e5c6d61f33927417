// Quotations of one utterance: overlapping content words, the rare ones above all, whatever the translation.
import { readSentences } from '../../lib/tokens.ts';
import type { Claim, ReadArticle } from '../../model.ts';
import { candidatePairs } from '../candidates.ts';
import { averageLinkage, compared } from '../cluster.ts';
import { STOP_WORDS } from '../stop-words.ts';

/** Weighted share of content words in common. Lower joins sentences that only share a topic. */
const SAME_UTTERANCE = 0.32;
/** What one speaker adds: two sentences by one person on one day are more likely one. */
const SAME_SPEAKER = 0.06;
/** Of two quotations in which many words are common, this many must be. */
const FEWEST_SHARED = 2;

type Utterance = { readonly claim: Claim; readonly stems: ReadonlySet<string>; readonly weight: number };

export function alignQuotations(
  articles: readonly ReadArticle[],
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  const weightOf = stemWeights(articles);
  const utterances = claims.filter(isMarked).map((claim) => utteranceOf(claim, weightOf));
  const equal = utterances.map(() => 1);
  const pairs = candidatePairs(utterances.map(({ stems }) => rarestStems(stems, weightOf)));
  const likenesses = compared(pairs, (i, k) => alike(utterances[i], utterances[k], weightOf));
  const groups = averageLinkage(equal, likenesses, SAME_UTTERANCE, 0);
  return groups.map((group) => group.map((i) => utterances[i].claim));
}

/** Rarest stems that a quotation is found by. */
const STEMS = 6;

const rarestStems = (stems: ReadonlySet<string>, weightOf: (stem: string) => number): readonly string[] =>
  [...stems].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1)).slice(0, STEMS);

/** In quotation marks: the speaker's words, and not the outlet's own. */
const isMarked = ({ quotation }: Claim): boolean => quotation !== undefined && quotation.type !== 'indirect';

function utteranceOf(claim: Claim, weightOf: (stem: string) => number): Utterance {
  const stems = stemsOf(claim.surface);
  return { claim, stems, weight: sum([...stems].map(weightOf)) };
}

/** Five letters are stem enough to match "destroy" with "destroyed". */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map((word) => word.slice(0, 5)));
}

/** ln(1 + sentences / sentences with the stem): words of the topic itself weigh little. */
function stemWeights(articles: readonly ReadArticle[]): (stem: string) => number {
  const seen = new Map<string, number>();
  let sentences = 0;
  for (const article of articles) {
    for (const sentence of article.passages.flatMap((passage) => readSentences(article.text, passage))) {
      sentences += 1;
      for (const stem of stemsOf(article.text.slice(sentence.start, sentence.end))) {
        seen.set(stem, (seen.get(stem) ?? 0) + 1);
      }
    }
  }
  return (stem) => Math.log(1 + sentences / (seen.get(stem) ?? 1));
}

/** Overlap against the geometric mean of the weights: a fragment still matches the sentence it was cut from. */
function alike(a: Utterance, b: Utterance, weightOf: (stem: string) => number): number {
  if (a.claim.articleId === b.claim.articleId || a.weight === 0 || b.weight === 0) return -1;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem));
  if (shared.length < Math.min(FEWEST_SHARED, a.stems.size, b.stems.size)) return 0;
  const overlap = sum(shared.map(weightOf)) / Math.sqrt(a.weight * b.weight);
  return overlap + (sharesSpeaker(a.claim, b.claim) ? SAME_SPEAKER : 0);
}

function sharesSpeaker(a: Claim, b: Claim): boolean {
  const last = (claim: Claim): string | undefined => claim.attribution?.source.split(' ').at(-1)?.toLowerCase();
  return last(a) !== undefined && last(a) === last(b);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
