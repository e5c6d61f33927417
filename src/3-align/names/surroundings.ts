// What stands around the names of a topic: the sentence, and the other names of the article.
import type { Claim, ReadArticle } from '../../model.ts';
import { contextsOf } from '../figures/context.ts';
import { cosine } from '../figures/vector.ts';
import type { Witness } from '../witness.ts';
import type { Spelling } from './spellings.ts';

export type Surroundings = {
  /** The names of the articles that print one, as their folded words. */
  readonly namesBeside: (spelling: Spelling) => readonly (readonly string[])[];
  /** How alike the sentences are in which claims of two origins stand, at best: 0 to 1; null where one origin has both. */
  readonly likeness: (a: Spelling, b: Spelling) => number | null;
};

/** Claims of a spelling that are looked at. More would find the two that are most alike, and take longer. */
const MOST_CLAIMS = 20;
const looked = ({ claims }: Spelling): readonly Claim[] => claims.slice(0, MOST_CLAIMS);

/** `near`: the spellings that are asked about. */
export function surroundingsOf(
  articles: readonly ReadArticle[],
  all: readonly Spelling[],
  near: readonly Spelling[],
  witness: Witness,
): Surroundings {
  const contexts = near.length === 0 ? new Map() : contextsOf(articles, [...new Set(near)].flatMap(looked), witness);
  const byArticle = new Map<string, (readonly string[])[]>(articles.map(({ id }) => [id, []]));
  for (const { words, claims } of all) for (const { articleId } of claims) byArticle.get(articleId)?.push(words);
  return {
    namesBeside: (spelling) => looked(spelling).flatMap(({ articleId }) => byArticle.get(articleId) ?? []),
    likeness: (a, b) => {
      const pairs = looked(a).flatMap((one) => looked(b).map((other) => [one, other] as const));
      const apart = pairs.filter(([one, other]) => !witness.isOne(one.articleId, other.articleId));
      const likenesses = apart.map(([one, other]) =>
        cosine(contexts.get(one.id).sentence, contexts.get(other.id).sentence),
      );
      return likenesses.length === 0 ? null : Math.max(...likenesses);
    },
  };
}
