// Pairs of unlike dates of a topic with gold, each with its signals and whether the gold says that they are of one event.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTopic } from '../../../src/1-read/read-topic.ts';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import type { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { cannotLink } from '../../../src/3-align/dates/constraints.ts';
import { type DateProfile, dateProfilesOf } from '../../../src/3-align/dates/profile.ts';
import { DATE_SIGNALS } from '../../../src/3-align/dates/signals.ts';
import { contextsOf } from '../../../src/3-align/figures/context.ts';
import { findOrigins } from '../../../src/3-align/origins/find-origins.ts';
import { witnessOf } from '../../../src/3-align/witness.ts';
import { canBeOne } from '../../../src/lib/moment.ts';
import type { Claim, ReadArticle } from '../../../src/model.ts';
import type { Example } from './logistic.ts';

/** Fewer pairs of one event than this in a topic, and its pairs would count too much each. */
const LEAST_PAIRS = 5;

type Item = { readonly id: string; readonly kind: string; readonly evidence: readonly Evidence[] };
type Evidence = { readonly file: string; readonly quote: string };

/** Every topic counts the same. Pairs that a constraint decides teach nothing. */
export async function labelledDates(
  folder: string,
  parser: ReturnType<typeof loadParser>,
): Promise<readonly Example[]> {
  const { articles } = await readTopic(folder);
  const claims = articles.flatMap((article) => extractClaims(article, parser)).filter(({ kind }) => kind === 'date');
  const profiles = dateProfilesOf(claims, contextsOf(articles, claims, witnessOf(findOrigins(articles))));
  const { items }: { readonly items: readonly Item[] } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  const dated = items.filter(({ kind }) => kind === 'date' || kind === 'time');
  const itemsOf = new Map(claims.map((claim) => [claim.id, dated.filter((item) => isIn(item, claim, articles))]));
  const examples = profiles.flatMap((a, i) =>
    profiles.slice(0, i).flatMap((b) => {
      if (canBeOne(a.date, b.date) || cannotLink(a, b)) return [];
      if (hasTwin(a, b.claim.articleId, profiles) || hasTwin(b, a.claim.articleId, profiles)) return [];
      const others = itemsOf.get(b.claim.id) ?? [];
      const y: 0 | 1 = itemsOf.get(a.claim.id)?.some((item) => others.includes(item)) ? 1 : 0;
      return [{ x: Object.values(DATE_SIGNALS).map((signal) => signal(a, b)), y }];
    }),
  );
  const positive = examples.filter(({ y }) => y === 1).length;
  return examples.map((example) => ({ ...example, weight: 1 / Math.max(LEAST_PAIRS, positive) }));
}

/** The other article tells the same of the same day: its other days are of something else. */
const hasTwin = (date: DateProfile, articleId: string, profiles: readonly DateProfile[]): boolean =>
  profiles.some(
    (other) =>
      other.claim.articleId === articleId &&
      other.date.value === date.date.value &&
      other.claim.subject?.event !== undefined &&
      other.claim.subject.event === date.claim.subject?.event,
  );

function isIn({ evidence }: Item, claim: Claim, articles: readonly ReadArticle[]): boolean {
  const article = articles.find(({ id }) => id === claim.articleId);
  if (article === undefined) return false;
  const text = folded(article.text);
  return evidence.some(({ file, quote }) => {
    if (article.file !== file) return false;
    const at = text.indexOf(folded(quote));
    return at >= 0 && claim.span.start < at + quote.length && claim.span.end > at;
  });
}

/** One kind of quotation mark, dash and white space, letter for letter. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s/g, ' ');
