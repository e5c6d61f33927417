// What every claim says of its place, whatever it claims.
import { hash } from 'node:crypto';
import type { Claim, Passage, ReadArticle, Span } from '../model.ts';

type Located = Pick<Claim, 'id' | 'articleId' | 'kind' | 'span' | 'surface' | 'sentence' | 'zone'>;

/** The sentence reaches to the end of the span: a quotation may run on over several. */
export function located(article: ReadArticle, sentence: Passage, kind: Claim['kind'], span: Span): Located {
  const { start, end } = span;
  return {
    id: idOf(article, span, kind),
    articleId: article.id,
    kind,
    span: { start, end },
    surface: article.text.slice(start, end),
    sentence: { start: sentence.start, end: Math.max(sentence.end, end) },
    zone: sentence.zone,
  };
}

/** Stays the same from run to run: a hash of what identifies the claim. */
function idOf({ sha256, id }: ReadArticle, { start, end }: Span, kind: Claim['kind']): string {
  return `c${hash('sha256', `${sha256} ${id} ${start} ${end} ${kind}`).slice(0, 12)}`;
}
