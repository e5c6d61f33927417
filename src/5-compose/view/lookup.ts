// The analysis by id, and its articles in the order of their labels.
import { originOf } from '../../lib/origin.ts';
import type { Analysis, Article, Claim, ClaimGroup } from '../../model.ts';
import type { Cite, SourceName } from './types.ts';

export type Lookup = {
  readonly analysis: Analysis;
  /** 1a, 1b, 2 … 10. */
  readonly articles: readonly Article[];
  claim(id: string): Claim;
  group(id: string): ClaimGroup;
  articleOf(claim: Claim): Article;
  /** A copy: the second or later article of one report. */
  isCopy(article: Article): boolean;
};

export function lookupOf(analysis: Analysis): Lookup {
  const articles = [...analysis.articles].sort(byLabel);
  const claimsById = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const groupsById = new Map(analysis.groups.map((group) => [group.id, group]));
  const articlesById = new Map(analysis.articles.map((article) => [article.id, article]));
  // The first label of each origin is the report itself, the others its copies.
  const firstOfOrigin = new Map([...articles].reverse().map((article) => [article.originGroup, article.id]));
  return {
    analysis,
    articles,
    claim: (id) => known(claimsById.get(id), 'claim', id),
    group: (id) => known(groupsById.get(id), 'group', id),
    articleOf: (claim) => known(articlesById.get(claim.articleId), 'article', claim.articleId),
    isCopy: (article) => firstOfOrigin.get(article.originGroup) !== article.id,
  };
}

/** A dangling id is a mistake of a stage before, never of the user. */
function known<T>(value: T | undefined, kind: string, id: string): T {
  if (value === undefined) throw new Error(`The analysis names the ${kind} "${id}" and does not hold it.`);
  return value;
}

/** "2" before "10", "1a" before "1b". */
export function byLabel(a: { readonly label: string }, b: { readonly label: string }): number {
  const numbers = Number.parseInt(a.label, 10) - Number.parseInt(b.label, 10);
  if (numbers !== 0 && !Number.isNaN(numbers)) return numbers;
  return a.label < b.label ? -1 : Number(a.label > b.label);
}

export function citeOf(article: Article, claims: readonly Claim[] = []): Cite {
  const inText = claims.filter(({ articleId }) => articleId === article.id).map(claimAnchor);
  return { label: article.label, href: `#source-${article.label}`, inText };
}

export function sourceName(article: Article, lookup: Lookup): SourceName {
  return { ...citeOf(article), outlet: article.outlet, isCopy: lookup.isCopy(article) };
}

/** Id of a claim's place in the full text of its article. */
export const claimAnchor = (claim: Claim): string => `claim-${claim.id}`;

/** The articles of these claims, each once, in order. */
export function articlesOf(claimIds: readonly string[], lookup: Lookup): readonly Article[] {
  const ids = new Set(claimIds.map((id) => lookup.articleOf(lookup.claim(id)).id));
  return lookup.articles.filter((article) => ids.has(article.id));
}

export function citesOf(claimIds: readonly string[], lookup: Lookup): readonly Cite[] {
  const claims = claimIds.map((id) => lookup.claim(id));
  return articlesOf(claimIds, lookup).map((article) => citeOf(article, claims));
}

/**
 * What independent origins say alike. A group that is only possibly one question is no agreement, nor is one article that
 * has a figure from two.
 */
export function isAgreed({ verdict, ...group }: ClaimGroup): boolean {
  return verdict === 'agree' && isShared(group);
}

export const isShared = (group: Pick<ClaimGroup, 'articleCount' | 'independentOrigins' | 'isUnsure'>): boolean =>
  group.articleCount > 1 && group.independentOrigins > 1 && group.isUnsure !== true;

/** Copies of one report are one origin, and so is wire text in several. */
export function originCount(claimIds: readonly string[], lookup: Lookup): number {
  const claims = claimIds.map((id) => lookup.claim(id));
  return new Set(claims.map((claim) => originOf(claim, lookup.articleOf(claim)))).size;
}

/** First letter large; article text stays as it is after that. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
