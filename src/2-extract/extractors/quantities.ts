// Figures with what they count, what happened to it, who says so and where.
import type { Claim, Quantity, Scope, Span } from '../../model.ts';
import { claimId } from '../claim-id.ts';
import { type Frame, isPerson } from '../lexicon/lexicon.ts';
import { type Figure, readFigures } from '../quantity/read-figures.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { modalityOf } from '../scope/modality.ts';
import { placeNear } from '../scope/places.ts';
import { type Counted, countedBehind } from '../syntax/counted-noun.ts';
import { type Predicate, predicateNear } from '../syntax/predicate.ts';
import { datesIn } from './dates.ts';

type Counting = { readonly figure: Figure; readonly counted: Counted | null; readonly predicate: Predicate | null };

export function extractQuantities(reading: Reading): readonly Claim[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = readFigures(reading.article.text, sentence, datesIn(reading, sentence));
    return countEach(reading.article.text, sentence, figures).map((counting, i, all) =>
      toClaim(reading, sentence, counting, all.slice(0, i)),
    );
  });
}

function countEach(text: string, sentence: ReadSentence, figures: readonly Figure[]): readonly Counting[] {
  const tokensOf = (span: Span): readonly number[] =>
    sentence.tokens.flatMap((token, i) => (token.end > span.start && token.start < span.end ? [i] : []));
  return figures.map((figure) => {
    const counted = countsNoun(figure) ? countedBehind(text, sentence, figure) : null;
    const own = tokensOf(figure);
    const first = own[0] ?? 0;
    const next = counted?.next ?? (own.at(-1) ?? 0) + 1;
    const others = new Set(figures.filter((other) => other !== figure).flatMap(tokensOf));
    return { figure, counted, predicate: predicateNear(sentence, first, next, frameOf(figure, counted), others) };
  });
}

/** A length or a price counts nothing behind it, but for "a $13 billion acquisition" and "5 % of the market". */
const countsNoun = (figure: Figure): boolean =>
  /^(?:count|percent|rate|rank|money|age)$/.test(figure.quantity.dimension) ||
  figure.isHyphenated ||
  figure.form === 'score';

function frameOf(figure: Figure, counted: Counted | null): Frame {
  if (figure.quantity.dimension === 'money') return 'money';
  if (figure.quantity.dimension !== 'count') return 'any';
  return counted === null || isPerson(counted.head) ? 'person' : 'object';
}

function toClaim(reading: Reading, sentence: ReadSentence, counting: Counting, earlier: readonly Counting[]): Claim {
  const { article } = reading;
  const { figure } = counting;
  const attribution = sentence.attribution.of(figure);
  const subject = subjectOf(counting, earlier);
  const scope = scopeOf(article.text, sentence, figure);
  return {
    id: claimId(article.sha256, article.id, figure, 'quantity'),
    articleId: article.id,
    kind: 'quantity',
    span: { start: figure.start, end: figure.end },
    surface: article.text.slice(figure.start, figure.end),
    ...printedSpan(figure),
    sentence: { start: sentence.start, end: sentence.end },
    zone: sentence.zone,
    by: 'tag-rules',
    quantity: quantityOf(article.text, sentence, counting, subject),
    ...(subject === undefined ? {} : { subject }),
    scope,
    ...(attribution === undefined ? {} : { attribution }),
    modality: modalityOf(sentence, figure),
  };
}

function printedSpan(figure: Figure): Pick<Claim, 'printed'> {
  const words = figure.modifierSpan;
  if (words === null) return {};
  return { printed: { start: Math.min(words.start, figure.start), end: Math.max(words.end, figure.end) } };
}

/** Ellipsis: "18 soldiers were killed and 26 wounded" counts soldiers twice; "24 dead" counts people. */
function subjectOf(counting: Counting, earlier: readonly Counting[]): Claim['subject'] {
  const event = counting.predicate?.event;
  const withEvent = event === undefined ? {} : { event };
  if (counting.counted !== null) return { head: counting.counted.head, text: counting.counted.text, ...withEvent };
  if (counting.figure.quantity.dimension !== 'count')
    return event === undefined ? undefined : { head: event, text: event, ...withEvent };
  const before = earlier.findLast(
    (other) => other.counted !== null && other.figure.quantity.dimension === 'count',
  )?.counted;
  if (before != null) return { head: before.head, text: before.text, ...withEvent };
  return { head: 'people', text: 'people', ...withEvent };
}

function scopeOf(text: string, sentence: ReadSentence, figure: Figure): Scope {
  const place = placeNear(text, sentence, figure);
  return place === undefined ? {} : { place };
}

function quantityOf(text: string, sentence: ReadSentence, counting: Counting, subject: Claim['subject']): Quantity {
  const { figure } = counting;
  const { quantity } = figure;
  const unit = quantity.dimension === 'count' ? countUnit(subject) : quantity.unit;
  const change = changeOf(counting);
  return { ...quantity, unit, ...(change === undefined ? {} : { change }), aspect: aspectOf(text, sentence, figure) };
}

const countUnit = (subject: Claim['subject']): string | null =>
  subject === undefined ? null : isPerson(subject.head) || subject.head === 'people' ? 'people' : subject.head;

function changeOf(counting: Counting): Quantity['change'] {
  const event = counting.predicate?.event;
  if (event === 'rise') return 'up';
  return event === 'fall' ? 'down' : undefined;
}

/** "seven more", "another four": an increment. "of them, seven", "including 40 officers": a part. */
function aspectOf(text: string, sentence: ReadSentence, figure: Figure): Quantity['aspect'] {
  const behind = text.slice(figure.behind, Math.min(sentence.end, figure.behind + 16));
  const before = text.slice(Math.max(sentence.start, figure.start - 24), figure.start);
  if (
    /^\s+(?:more|other|others|additional|further)\b/.test(behind) ||
    /\b(?:another|a further|an additional)\s+$/i.test(before)
  )
    return 'increment';
  if (/\b(?:including|among them|of them,?|of whom,?|of which,?)\s+(?:\p{L}+\s+){0,2}$/iu.test(before)) return 'part';
  return 'total';
}
