// Stage 3: Claim[] → which claims answer the same question, and which articles are copies of one report.
import { createHash } from 'node:crypto';
import type { AlignedGroup, Alignment, Article, Claim, ReadArticle } from '../model.ts';
import { alignDates } from './dates/align-dates.ts';
import { alignFigures } from './figures/align-figures.ts';
import { groupLabel } from './labels.ts';
import { findOrigins } from './origins/find-origins.ts';
import { alignQuotations } from './quotations/align-quotations.ts';

/** Every claim is in exactly one group. */
export function alignClaims(readArticles: readonly ReadArticle[], claims: readonly Claim[]): Alignment {
  const articles = findOrigins(readArticles);
  const figures = alignFigures(readArticles, claims);
  const dates = alignDates(readArticles, claims);
  const quotations = alignQuotations(readArticles, claims).map((members) => ({ claims: members, cohesion: null }));
  return {
    articles,
    groups: [...figures, ...dates, ...quotations].map((members) => toGroup(members, articles)),
    notices: [],
  };
}

type Members = { readonly claims: readonly Claim[]; readonly cohesion: number | null };

function toGroup({ claims, cohesion }: Members, articles: readonly Article[]): AlignedGroup {
  const articleIds = new Set(claims.map((claim) => claim.articleId));
  const origins = new Set(
    articles.filter((article) => articleIds.has(article.id)).map((article) => article.originGroup),
  );
  return {
    id: groupId(claims),
    label: groupLabel(claims),
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
