// Stage 3: Claim[] → which claims answer the same question, and which articles are copies of one report.
import { createHash } from 'node:crypto';
import { withExchangeRates } from '../lib/exchange-rates.ts';
import { originOf, withOrigins } from '../lib/origin.ts';
import type { AlignedGroup, Alignment, Article, Claim, ReadArticle } from '../model.ts';
import { alignDates } from './dates/align-dates.ts';
import { exchangeRates } from './exchange-rates.ts';
import { alignFigures } from './figures/align-figures.ts';
import { contextsOf } from './figures/context.ts';
import { groupLabel } from './labels.ts';
import { alignNames } from './names/align-names.ts';
import { claimOrigins } from './origins/claim-origins.ts';
import { findOrigins } from './origins/find-origins.ts';
import { alignQuotations } from './quotations/align-quotations.ts';
import { alignStatements } from './statements/align-statements.ts';
import { witnessOf } from './witness.ts';

/**
 * Every claim is in exactly one group, but for indirect quotations, which are in none: their words are the outlet's own,
 * and compared with those of others they tell nothing; for names that all spell alike; for statements that nobody contradicts; and for a few quoted words that nobody else quotes. Groups and their claims stand in the order of the texts.
 */
export function alignClaims(readArticles: readonly ReadArticle[], extracted: readonly Claim[]): Alignment {
  const articles = findOrigins(readArticles);
  const witness = witnessOf(articles);
  // Ties between equally alike claims go to the first: an order that the order of the articles does not change.
  const sorted = [...extracted].sort(byId);
  const names = alignNames(readArticles, sorted, witness);
  const statements = alignStatements(readArticles, sorted, witness);
  const asked = withoutUnasked(extracted, [...names, ...statements]);
  const origins = claimOrigins(readArticles, articles, asked);
  const textOf = new Map(readArticles.map(({ id, text }) => [id, text]));
  const rates = exchangeRates(asked, (id) => textOf.get(id) ?? '');
  const claims = withExchangeRates(withOrigins(asked, origins), rates);
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const ordered = sorted.flatMap(({ id }) => claimById.get(id) ?? []);
  const place = new Map(claims.map((claim, i) => [claim.id, i]));
  const byPlace = (a: Claim, b: Claim): number => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0);
  const inOrder = (groups: readonly Members[]): readonly AlignedGroup[] =>
    groups
      .map((group) => ({ ...group, claims: [...group.claims].sort(byPlace) }))
      .sort((a, b) => byPlace(a.claims[0], b.claims[0]))
      .map((group) => toGroup(group, articleById, ({ articleId }) => textOf.get(articleId) ?? ''));
  const contexts = contextsOf(
    readArticles,
    ordered.filter(({ kind }) => kind === 'quantity' || kind === 'date'),
    witness,
  );
  const figures = alignFigures(readArticles, ordered, contexts, witness);
  const dates = alignDates(ordered, contexts, witness);
  const quotations = alignQuotations(readArticles, ordered);
  return {
    articles,
    groups: [figures, dates, quotations.map(unscored), names.map(unscored), statements.map(unscored)].flatMap(inOrder),
    claimOrigins: origins,
    exchangeRates: rates,
    notices: [],
  };
}

const byId = (a: Claim, b: Claim): number => (a.id < b.id ? -1 : 1);

/** The claims that are asked about: names and statements only as far as they are in a group. */
function withoutUnasked(claims: readonly Claim[], groups: readonly (readonly Claim[])[]): readonly Claim[] {
  const kept = new Set(groups.flat().map(({ id }) => id));
  return claims.filter(({ kind, id }) => (kind !== 'name' && kind !== 'statement') || kept.has(id));
}

const unscored = (claims: readonly Claim[]): Members => ({ claims, cohesion: null });

type Members = { readonly claims: readonly Claim[]; readonly cohesion: number | null };

function toGroup(
  { claims, cohesion }: Members,
  articleById: ReadonlyMap<string, Article>,
  textOf: (claim: Claim) => string,
): AlignedGroup {
  const articleIds = new Set(claims.map((claim) => claim.articleId));
  const origins = new Set(
    claims.flatMap((claim) => {
      const article = articleById.get(claim.articleId);
      return article === undefined ? [] : [originOf(claim, article)];
    }),
  );
  return {
    id: groupId(claims),
    label: groupLabel(claims, textOf),
    kind: claims[0].kind,
    claimIds: claims.map((claim) => claim.id),
    articleCount: articleIds.size,
    independentOrigins: origins.size,
    cohesion,
  };
}

/** Stable while the same claims stand together, whatever their order. */
function groupId(claims: readonly Claim[]): string {
  const key = claims
    .map((claim) => claim.id)
    .sort()
    .join(' ');
  return `g${createHash('sha256').update(key).digest('hex').slice(0, 10)}`;
}
