import type { Claim } from '../model.ts';

/** The claims of each article, by its id, in their order. A topic of a thousand articles has no time to ask all for each. */
export function claimsByArticle(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byArticle = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = byArticle.get(claim.articleId);
    if (known === undefined) byArticle.set(claim.articleId, [claim]);
    else known.push(claim);
  }
  return byArticle;
}
