// Copies of one report are one witness: together they count as much as a report of which there are no copies.
import type { Article } from '../model.ts';

export type Witness = {
  /** What an article counts: 1 over the different texts of its origin, shared by those with one text. */
  (articleId: string): number;
  /** Whether two articles are of one origin: they do not agree with each other. */
  readonly isOne: (a: string, b: string) => boolean;
};

export function witnessOf(articles: readonly Article[]): Witness {
  const textsOf = new Map<string, Map<string, number>>();
  for (const { originGroup, sha256 } of articles) {
    const texts = textsOf.get(originGroup) ?? new Map<string, number>();
    textsOf.set(originGroup, texts.set(sha256, (texts.get(sha256) ?? 0) + 1));
  }
  const shares = new Map(
    articles.map(({ id, originGroup, sha256 }) => {
      const texts = textsOf.get(originGroup);
      return [id, 1 / ((texts?.size ?? 1) * (texts?.get(sha256) ?? 1))];
    }),
  );
  const originOf = new Map(articles.map(({ id, originGroup }) => [id, originGroup]));
  return Object.assign((articleId: string) => shares.get(articleId) ?? 1, {
    isOne: (a: string, b: string) => a === b || (originOf.has(a) && originOf.get(a) === originOf.get(b)),
  });
}

/** Null where there is nothing to weigh. */
export function weightedMean(scores: readonly { readonly score: number; readonly weight: number }[]): number | null {
  const total = scores.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? null : scores.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
}
