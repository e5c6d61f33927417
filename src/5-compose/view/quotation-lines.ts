// Readings one under the other with what differs marked: quotations word by word, other wordings in their sentence.
import type { Article, Claim, Discrepancy, Span } from '../../model.ts';
import { excerpt } from './excerpt.ts';
import { articlesOf, byLabel, claimAnchor, type Lookup, originCount } from './lookup.ts';
import type { QuotationLine } from './types.ts';
import { wordDiff } from './word-diff.ts';

/** Each wording once, against the one that most origins have. */
export function quotationLines(discrepancy: Discrepancy, lookup: Lookup): readonly QuotationLine[] {
  const contents = discrepancy.readings.map((reading) => {
    const claims = reading.claimIds.map((id) => lookup.claim(id));
    const claim = claims.find((candidate) => candidate.quotation);
    const place = claim ?? claims[0];
    const inText = place ? `#${claimAnchor(place)}` : '';
    return { reading, text: claim?.quotation?.content ?? reading.text, isQuoted: claim !== undefined, inText };
  });
  const reference = contents.reduce(
    (best, next) =>
      originCount(next.reading.claimIds, lookup) > originCount(best.reading.claimIds, lookup) ? next : best,
    contents[0] ?? { reading: { text: '', claimIds: [] }, text: '', isQuoted: false, inText: '' },
  );
  return contents
    .map(({ reading, text, isQuoted, inText }) => ({
      labels: articlesOf(reading.claimIds, lookup).map((article) => article.label),
      pieces: wordDiff(text, reference.text),
      isQuoted,
      inText,
    }))
    .sort(byFirstLabel);
}

/** For wordings: the sentence of each reading, its own words marked. */
export function wordingLines(discrepancy: Discrepancy, lookup: Lookup): readonly QuotationLine[] {
  return discrepancy.readings.flatMap((reading) => {
    const first = reading.claimIds[0];
    if (first === undefined) return [];
    const claim = lookup.claim(first);
    const article = lookup.articleOf(claim);
    const pieces = excerpt(article, claim, wordsSpan(article, claim, reading.text)).map(({ text, isMarked }) => ({
      text,
      kind: isMarked ? ('changed' as const) : ('same' as const),
    }));
    return [
      {
        labels: articlesOf(reading.claimIds, lookup).map((article) => article.label),
        pieces,
        isQuoted: false,
        inText: `#${claimAnchor(claim)}`,
      },
    ];
  });
}

/** The words that differ may stand beside the claim ("2,500 troops"): where its sentence has them, they are marked. */
function wordsSpan(article: Article, claim: Claim, words: string): Span {
  const { start, end } = claim.sentence;
  const found = words === '' ? -1 : article.text.slice(start, end).toLowerCase().indexOf(words.toLowerCase());
  return found < 0 ? claim.span : { start: start + found, end: start + found + words.length };
}

function byFirstLabel(a: QuotationLine, b: QuotationLine): number {
  return byLabel({ label: a.labels[0] ?? '' }, { label: b.labels[0] ?? '' });
}
