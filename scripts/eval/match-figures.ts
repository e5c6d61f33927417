// Which expected figure is which claim, and in which fields they agree.
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { loadParser } from '../../src/2-extract/parse/load-parser.ts';
import { readEnglishModel } from '../../src/lib/load-models.ts';
import type { Claim, Quantity, ReadArticle, Span } from '../../src/model.ts';
import { type ExpectedFigure, type Item, spanOf } from './corpus.ts';

const PARSER = loadParser(readEnglishModel());

export type Pair = { readonly expected: ExpectedFigure; readonly claim: Claim; readonly quantity: Quantity };

export type Matched = {
  readonly item: Item;
  readonly pairs: readonly Pair[];
  readonly missed: readonly ExpectedFigure[];
  readonly stray: readonly Claim[];
};

/** Reads one sentence as an article of an unknown day, and pairs what overlaps most. */
export function matchItem(item: Item): Matched {
  const claims = extractClaims(articleOf(item), PARSER).filter((claim) => claim.kind === 'quantity');
  const free = new Set(claims);
  const pairs: Pair[] = [];
  const missed: ExpectedFigure[] = [];
  for (const expected of item.figures) {
    const claim = mostOverlapping(spanOf(item, expected), free);
    if (claim?.quantity === undefined) missed.push(expected);
    else {
      free.delete(claim);
      pairs.push({ expected, claim, quantity: claim.quantity });
    }
  }
  return { item, pairs, missed, stray: [...free] };
}

const articleOf = ({ text }: Item): ReadArticle => ({
  id: 'a1',
  file: 'sentence.txt',
  outlet: 'sentence',
  title: null,
  published: null,
  language: 'en',
  sha256: '0'.repeat(64),
  text,
  passages: [{ start: 0, end: text.length, zone: 'body' }],
});

function mostOverlapping(span: Span, claims: ReadonlySet<Claim>): Claim | undefined {
  const overlap = (claim: Claim) => Math.min(claim.span.end, span.end) - Math.max(claim.span.start, span.start);
  const [best] = [...claims].filter((claim) => overlap(claim) > 0).sort((a, b) => overlap(b) - overlap(a));
  return best;
}

/** A hundredth: "a third" is written 33.33. */
const sameNumber = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 0.01 * Math.min(1, Math.abs(b)));
const sameWord = (a: string | null | undefined, b: string | null | undefined): boolean => (a ?? null) === (b ?? null);

const sameBounds = (a: Quantity, b: Quantity): boolean => sameNumber(a.low, b.low) && sameNumber(a.high, b.high);

/** Null: nothing to agree with. */
export type FieldCheck = (pair: Pair) => boolean | null;

/** Ranges and vague words have no value of their own: their bounds stand for it. */
export const hasRightValue = ({ expected, quantity }: Pair): boolean =>
  sameNumber(quantity.value, expected.value) && (expected.value !== null || sameBounds(quantity, expected));

export const FIELDS: Readonly<Record<string, FieldCheck>> = {
  value: hasRightValue,
  bounds: ({ expected, quantity }) => sameBounds(quantity, expected),
  modifier: ({ expected, quantity }) => quantity.modifier === expected.modifier,
  dimension: ({ expected, quantity }) => quantity.dimension === expected.dimension,
  unit: ({ expected, quantity }) => sameWord(quantity.unit, expected.unit) && sameWord(quantity.per, expected.per),
  aspect: ({ expected, quantity }) => quantity.aspect === expected.aspect && sameWord(quantity.change, expected.change),
  surface: ({ expected, claim }) => claim.surface === expected.surface,
  head: ({ expected, claim }) => (expected.head === null ? null : claim.subject?.head === expected.head),
  subject: ({ expected, claim }) => (expected.subject === null ? null : claim.subject?.text === expected.subject),
  event: ({ expected, claim }) => (expected.event === null ? null : claim.subject?.event === expected.event),
};
