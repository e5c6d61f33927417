// Readings one under the other with what differs marked: quotations word by word, other wordings in their sentence.
import type { Discrepancy } from '../../model.ts';
import { excerpt } from './excerpt.ts';
import { articlesOf, type Lookup, originCount } from './lookup.ts';
import type { QuotationLine } from './types.ts';
import { wordDiff } from './word-diff.ts';

/** Each wording once, against the one that most origins have. */
export function quotationLines(discrepancy: Discrepancy, lookup: Lookup): readonly QuotationLine[] {
  const contents = discrepancy.readings.map((reading) => {
    const claim = reading.claimIds.map((id) => lookup.claim(id)).find((candidate) => candidate.quotation);
    return { reading, text: claim?.quotation?.content ?? reading.text, isQuoted: claim !== undefined };
  });
  const reference = contents.reduce(
    (best, next) =>
      originCount(next.reading.claimIds, lookup) > originCount(best.reading.claimIds, lookup) ? next : best,
    contents[0] ?? { reading: { text: '', claimIds: [] }, text: '', isQuoted: false },
  );
  return contents.map(({ reading, text, isQuoted }) => ({
    labels: articlesOf(reading.claimIds, lookup).map((article) => article.label),
    pieces: wordDiff(text, reference.text),
    isQuoted,
  }));
}

/** For wordings: the sentence of each reading, its own words marked. */
export function wordingLines(discrepancy: Discrepancy, lookup: Lookup): readonly QuotationLine[] {
  return discrepancy.readings.flatMap((reading) => {
    const first = reading.claimIds[0];
    if (first === undefined) return [];
    const claim = lookup.claim(first);
    const pieces = excerpt(lookup.articleOf(claim), claim).map(({ text, isMarked }) => ({
      text,
      kind: isMarked ? ('changed' as const) : ('same' as const),
    }));
    return [{ labels: articlesOf(reading.claimIds, lookup).map((article) => article.label), pieces, isQuoted: false }];
  });
}
