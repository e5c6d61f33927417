// Whether an article names something anywhere.
import { folded } from '../../lib/spelling.ts';
import type { ReadArticle } from '../../model.ts';

/** `word`: folded; of a name of several words all of them. */
export type Mentions = (articleId: string, word: string) => boolean;

/** Shorter words stand inside of others. */
const LONG = 7;

/** Texts are folded when they are first asked for: few are. */
export function mentionsOf(articles: readonly ReadArticle[]): Mentions {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const known = new Map<string, { readonly words: ReadonlySet<string>; readonly whole: string }>();
  return (articleId, word) => {
    const text = textOf.get(articleId) ?? '';
    const folds = known.get(articleId) ?? {
      words: new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(folded)),
      whole: folded(text),
    };
    known.set(articleId, folds);
    return folds.words.has(word) || (word.length >= LONG && folds.whole.includes(word));
  };
}
