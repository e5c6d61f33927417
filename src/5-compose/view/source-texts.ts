// The articles in full, for the HTML edition: every claim can be looked up in its place.
import { groupBy } from '../../lib/group-by.ts';
import type { Article, Claim, Span } from '../../model.ts';
import { claimAnchor, type Lookup, sourceName } from './lookup.ts';
import type { SourceText, TextPiece } from './types.ts';

export function textAnchor(article: Article): string {
  return `text-${article.label}`;
}

export function sourceTexts(lookup: Lookup): readonly SourceText[] {
  const claims = groupBy(lookup.analysis.claims, ({ articleId }) => articleId);
  return lookup.articles.map((article) => {
    const places = placesOf(claims.get(article.id) ?? []);
    const paragraphs = paragraphSpans(article.text).map((span) => piecesOf(article.text, span, places));
    return { ...sourceName(article, lookup), anchor: textAnchor(article), paragraphs };
  });
}

type Place = Span & { readonly anchors: readonly string[] };

/** Claims that overlap are one place: spans of HTML cannot cross. */
function placesOf(claims: readonly Claim[]): readonly Place[] {
  const places: Place[] = [];
  for (const claim of [...claims].sort((a, b) => a.span.start - b.span.start)) {
    const last = places.at(-1);
    if (last && claim.span.start < last.end) {
      const end = Math.max(last.end, claim.span.end);
      places[places.length - 1] = { start: last.start, end, anchors: [...last.anchors, claimAnchor(claim)] };
    } else places.push({ ...claim.span, anchors: [claimAnchor(claim)] });
  }
  return places;
}

function paragraphSpans(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function piecesOf(text: string, { start, end }: Span, places: readonly Place[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = start;
  // A claim over two paragraphs belongs to the one it begins in.
  for (const place of places.filter((one) => one.start >= start && one.start < end)) {
    pieces.push({ text: text.slice(from, place.start), anchors: [] });
    from = Math.min(place.end, end);
    pieces.push({ text: text.slice(place.start, from), anchors: place.anchors });
  }
  return [...pieces, { text: text.slice(from, end), anchors: [] }].filter((piece) => piece.text !== '');
}
