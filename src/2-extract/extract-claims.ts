// Stage 2: Article → Claim[].
import { isRead } from '../lib/languages.ts';
import type { Claim, ReadArticle } from '../model.ts';
import { extractByLocale } from './by-locale/extract-by-locale.ts';
import { EXTRACTORS } from './extractors/index.ts';
import type { Parser } from './parse/tree.ts';
import { readArticleOnce } from './reading.ts';
import { withResolvedScope } from './scope/resolve-scope.ts';

/** Every claim of an article, in the order of its text. Each is grounded: `text.slice(span.start, span.end) === surface`. */
export function extractClaims(article: ReadArticle, parser: Parser): readonly Claim[] {
  if (!isRead(article.language)) return extractByLocale(article);
  const reading = readArticleOnce(article, parser);
  return EXTRACTORS.flatMap((extract) => extract(reading))
    .map((claim) => withResolvedScope(reading, claim))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
