// Pairs of unlike dates of a topic with gold, each with its signals and whether the gold says that they are of one event.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTopic } from '../../../src/1-read/read-topic.ts';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import type { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { cannotLink } from '../../../src/3-align/dates/constraints.ts';
import { type DateProfile, dateProfilesOf } from '../../../src/3-align/dates/profile.ts';
import { DATE_SIGNALS } from '../../../src/3-align/dates/signals.ts';
import { momentOf } from '../../../src/3-align/dates/similarity.ts';
import { contextsOf } from '../../../src/3-align/figures/context.ts';
import { findOrigins } from '../../../src/3-align/origins/find-origins.ts';
import { witnessOf } from '../../../src/3-align/witness.ts';
import { canBeOne } from '../../../src/lib/moment.ts';
import type { Claim, ReadArticle } from '../../../src/model.ts';
import type { LabelledPair, LabelledTopic } from './labelled.ts';

type Item = { readonly id: string; readonly kind: string; readonly evidence: readonly Evidence[] };
type Evidence = { readonly file: string; readonly quote: string };

export async function labelledDates(folder: string, parser: ReturnType<typeof loadParser>): Promise<LabelledTopic> {
  const { articles } = await readTopic(folder);
  const claims = articles.flatMap((article) => extractClaims(article, parser)).filter(({ kind }) => kind === 'date');
  const profiles = dateProfilesOf(claims, contextsOf(articles, claims, witnessOf(findOrigins(articles))));
  const { items }: { readonly items: readonly Item[] } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  const dated = items.filter(({ kind }) => kind === 'date' || kind === 'time');
  const itemsOf = new Map(claims.map((claim) => [claim.id, dated.filter((item) => isIn(item, claim, articles))]));
  const isOneEvent = (a: DateProfile, b: DateProfile): 0 | 1 =>
    itemsOf.get(a.claim.id)?.some((item) => itemsOf.get(b.claim.id)?.includes(item)) ? 1 : 0;
  /** The gold names the dates that differ, and not all that agree. */
  const tells = (a: DateProfile, b: DateProfile): boolean =>
    !canBeOne(a.date, b.date) && !hasTwin(a, b.claim.articleId, profiles) && !hasTwin(b, a.claim.articleId, profiles);
  const pairs = profiles.flatMap((a, high) =>
    profiles.slice(0, high).map((b, low): LabelledPair => {
      if (cannotLink(a, b)) return { high, low, decided: Number.NEGATIVE_INFINITY, x: [], bonus: 0, y: null };
      const x = Object.values(DATE_SIGNALS).map((signal) => signal(a, b));
      return { high, low, decided: null, x, bonus: momentOf(a, b), y: tells(a, b) ? isOneEvent(a, b) : null };
    }),
  );
  return { articleIds: profiles.map(({ claim }) => claim.articleId), pairs };
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
