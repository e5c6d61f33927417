// Readings one under the other with what differs marked: quotations word by word, other wordings in their sentence.
import type { Article, Claim, Discrepancy, Reading, Span } from '../../model.ts';
import { excerpt } from './excerpt.ts';
import { articlesOf, byLabel, capitalised, claimAnchor, type Lookup, originCount } from './lookup.ts';
import { shortenDiff } from './shorten-diff.ts';
import type { QuotationLine } from './types.ts';
import { wordDiff } from './word-diff.ts';

/** Quotations that one finding shows; a copy of a long report rewords dozens. */
const MOST_QUOTATIONS = 8;

/** Each wording once, against the one that most origins have; of several quotations one after the other, cut short. */
export function quotationLines(discrepancy: Discrepancy, lookup: Lookup): readonly QuotationLine[] {
  const [first, ...others] = discrepancy.groupIds;
  if (first === undefined || others.length === 0) {
    // A reading of an attribution is the speaker.
    const isAboutSpeakers = discrepancy.class === 'attribution';
    return linesOf(discrepancy.readings, lookup).map(({ reading, ...line }, index) => ({
      ...line,
      speaker: isAboutSpeakers ? reading.text : null,
      begins: index === 0,
    }));
  }
  const quotations = discrepancy.groupIds.slice(0, MOST_QUOTATIONS).map((id) => {
    const claimIds = new Set(lookup.group(id).claimIds);
    return discrepancy.readings.filter((reading) => reading.claimIds.some((claimId) => claimIds.has(claimId)));
  });
  const isOfOne = speakerOf(discrepancy, lookup) !== null;
  return quotations.flatMap((readings) =>
    linesOf(readings, lookup).map(({ reading, ...line }, index) => ({
      ...line,
      pieces: shortenDiff(line.pieces),
      speaker: isOfOne || index > 0 ? null : sourceOf(reading, lookup),
      begins: index === 0,
    })),
  );
}

/** Of a finding that tells several: "Ann Pell: 3 quotations". */
export function quotationsTitle(discrepancy: Discrepancy, lookup: Lookup): string {
  const count = discrepancy.groupIds.length;
  const speaker = speakerOf(discrepancy, lookup);
  const title =
    speaker === null ? `${count} quotations in versions of one report` : `${capitalised(speaker)}: ${count} quotations`;
  return count > MOST_QUOTATIONS ? `${title}, ${MOST_QUOTATIONS} of them shown` : title;
}

/** The one whose words they all are, in the fullest form of the name; null where there are several, or none is known. */
function speakerOf({ readings }: Discrepancy, lookup: Lookup): string | null {
  const names = readings.flatMap(({ claimIds }) => claimIds.flatMap((id) => nameOf(lookup.claim(id)) ?? []));
  const surnames = new Set(names.map((name) => name.split(' ').at(-1)?.toLowerCase()));
  return surnames.size === 1 ? names.reduce((full, name) => (name.length > full.length ? name : full)) : null;
}

const nameOf = (claim: Claim): string | null => claim.attribution?.source ?? null;

const sourceOf = ({ claimIds }: Reading, lookup: Lookup): string | null =>
  claimIds.map((id) => nameOf(lookup.claim(id))).find((name) => name !== null) ?? null;

type ReadingLine = Omit<QuotationLine, 'speaker' | 'begins'> & { readonly reading: Reading };

function linesOf(readings: readonly Reading[], lookup: Lookup): readonly ReadingLine[] {
  const contents = readings.map((reading) => {
    const claims = reading.claimIds.map((id) => lookup.claim(id));
    const claim = claims.find((candidate) => candidate.quotation);
    const place = claim ?? claims[0];
    return {
      reading,
      text: claim?.quotation?.content ?? reading.text,
      isQuoted: claim !== undefined,
      inText: place ? `#${claimAnchor(place)}` : '',
    };
  });
  const [first] = contents;
  if (first === undefined) return [];
  const reference = contents.reduce(
    (best, next) =>
      originCount(next.reading.claimIds, lookup) > originCount(best.reading.claimIds, lookup) ? next : best,
    first,
  );
  return contents
    .map(({ reading, text, isQuoted, inText }) => ({
      reading,
      labels: articlesOf(reading.claimIds, lookup).map((article) => article.label),
      pieces: wordDiff(text, reference.text),
      isQuoted,
      inText,
    }))
    .sort(byFirstLabel);
}

/** For wordings: the sentence of each reading, its own words marked. */
export function wordingLines(discrepancy: Discrepancy, lookup: Lookup): readonly QuotationLine[] {
  return discrepancy.readings.flatMap((reading, index) => {
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
        speaker: null,
        begins: index === 0,
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

function byFirstLabel(a: Pick<QuotationLine, 'labels'>, b: Pick<QuotationLine, 'labels'>): number {
  return byLabel({ label: a.labels[0] ?? '' }, { label: b.labels[0] ?? '' });
}
