// Whose report a claim is: mostly its article's, else that of the wire or article it was taken from.
import type { Article, Claim } from '../model.ts';

export const originOf = (claim: Claim, article: Article): string => claim.origin ?? article.originGroup;

/** The claims with what the alignment found of their origins. */
export const withOrigins = (claims: readonly Claim[], origins: Readonly<Record<string, string>>): readonly Claim[] =>
  claims.map((claim) => (origins[claim.id] === undefined ? claim : { ...claim, origin: origins[claim.id] }));
