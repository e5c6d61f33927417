// A claim that matters and that only one of several independent origins has.
import { isHarm } from '../../lib/harm.ts';
import { isSameFigure } from '../../lib/same-figure.ts';
import type { Claim } from '../../model.ts';
import { countOf } from '../parts.ts';
import { originsOf, type Question } from '../question.ts';
import type { Topic } from '../topic.ts';
import { figureWithNoun, outletsDo } from '../words.ts';
import type { Check } from './check.ts';

export const gap: Check = {
  // The others stand under "only in one source".
  meta: { id: 'gap', weight: 0.3, most: 15 },
  weigh: weightOf,
  find: (question, topic) => {
    if (question.group.kind !== 'quantity' || topic.origins < 3 || originsOf(question, question.claims).size > 1)
      return null;
    const claim = question.claims.find((one) => matters(one) && !isBeside(one, question.articleOf(one).text));
    if (claim === undefined || isSaidElsewhere(question, topic)) return null;
    const text = question.readings[0].text;
    const articles = question.claims.map(question.articleOf);
    return {
      readings: [{ text, claimIds: question.claims.map((one) => one.id) }],
      explanation: `Only ${outletsDo(articles, 'has', 'have')} it: ${figureWithNoun(claim, question.articleOf(claim).text) ?? `${text} (${inBrackets(question.group.label)})`}.`,
    };
  },
};

/** "amount (strike)" has brackets of its own. */
const inBrackets = (label: string): string => label.replace(/ \((.+)\)$/, ', $1');

/** Another article gives the figure too, be it a copy, in words that were too unlike to be put together. */
function isSaidElsewhere({ claims, articleOf }: Question, topic: Topic): boolean {
  const own = new Set(claims.map(({ articleId }) => articleId));
  const isElsewhere = (claim: Claim): boolean =>
    !own.has(claim.articleId) && articleOf(claim).supersededBy === undefined;

  if (topic.arePrintedBeside(claims) || topic.areCountedBeside(claims)) return true;
  return claims
    .flatMap((claim) => [claim, ...asCounts(claim, topic)])
    .some((one) =>
      topic.ofValue(one).some((claim) => isElsewhere(claim) && (isSameFigure(one, claim) || isPrecise(one))),
    );
}

/** "212,000 families" of 212,000 cookers: so exact a number is hardly met twice by chance, whatever it counts. */
const isPrecise = ({ quantity }: Claim): boolean =>
  quantity?.dimension === 'count' && String(quantity.value ?? '').replace(/0+$/, '').length >= EXACT;

/** Digits before the zeros. Fewer would take gaps for one another, more would miss "212,000". */
const EXACT = 3;

/** "Half of the 24 cranes" is twelve of them: a share of the counts that its sentence gives. */
function asCounts(share: Claim, topic: Topic): readonly Claim[] {
  const { quantity } = share;
  if (quantity?.dimension !== 'percent' || quantity.value === null) return [];
  const part = quantity.value / 100;
  return topic.amountsBeside(share).flatMap((whole) => {
    const value = countOf(whole) * part;
    if (whole.quantity === undefined || !Number.isInteger(value)) return [];
    return [{ ...whole, quantity: { ...whole.quantity, value, low: value, high: value } }];
  });
}

/** "A 300-seat hall", "a mother-of-two", "the size of 900 pitches", "Ida Lund, 41, died": what something is like, and nothing that happened. */
function isBeside({ quantity, span, subject }: Claim, text: string): boolean {
  if (quantity?.dimension !== 'count') return false;
  const before = text.slice(Math.max(0, span.start - 25), span.start);
  const behind = text.slice(span.end, span.end + 30);
  const isAge = subject?.head === 'people' && /\p{L},\s$/u.test(before) && /^[,:]\s/.test(behind);
  const isHyphened = /^-\p{L}/u.test(behind) || /\p{L}-$/u.test(before);
  // "22 nurses, two more than usual": a difference.
  const isDifference = /^\s(?:more|fewer|less) than\b/.test(behind);
  // "Eleven were injured, two of them seriously": what the two are is not said by the words for the eleven.
  const isOfThem = /^\sof (?:them|whom) \p{Ll}+ly\b/u.test(behind);
  // "Two of the three pumps": the two say it.
  const isSmallWhole = (quantity.value ?? SMALL) < SMALL && /\p{L} of (?:the|its|their)\s$/u.test(before);
  return isAge || isHyphened || isDifference || isOfThem || isSmallWhole || /\bsize of(?: \p{L}+)?\s$/u.test(before);
}

/**
 * What a reader would miss, from -0.35 to 0.7: of those harmed, of money, on somebody's authority, of size; less what is
 * long past and single prices.
 */
function weightOf({ claims }: Question): number {
  return Math.max(...claims.map(weightOfClaim));
}

function weightOfClaim({ quantity, subject, attribution, scope }: Claim): number {
  const size = quantity?.value ?? quantity?.low ?? 0;
  return (
    (isHarm(subject?.event) ? 0.2 : 0) +
    (quantity?.dimension === 'money' ? 0.2 : 0) +
    (attribution === undefined ? 0 : 0.15) +
    (size >= 1000 ? 0.15 : 0) -
    (scope.event === undefined ? 0 : 0.2) -
    (quantity?.dimension === 'money' && size < 1000 ? 0.15 : 0) -
    (quantity?.modifier === 'vague' || size < SMALL ? 0.15 : 0)
  );
}

/** Smaller counts are mostly details of a scene. */
const SMALL = 10;

/** In a headline or lead, or a sum, a share, a larger or attributed count, or a few who are harmed. */
function matters(claim: Claim): boolean {
  const { quantity } = claim;
  if (quantity === undefined || claim.subject === undefined || isIdle(claim)) return false;
  if (quantity.dimension === 'money') return true;
  if (quantity.dimension !== 'count' && quantity.dimension !== 'percent') return false;
  if (claim.zone === 'headline' || claim.zone === 'lead') return true;
  if (quantity.dimension === 'percent') return claim.attribution !== undefined;
  const size = quantity.value ?? quantity.low ?? 0;
  return size >= SMALL || (size !== 1 && (claim.attribution !== undefined || isHarm(claim.subject.event)));
}

/** "No one", "three other civilians", "several people" */
const isIdle = ({ quantity }: Claim): boolean =>
  quantity?.value === 0 ||
  (quantity?.aspect === 'increment' && quantity.change === undefined && (quantity.value ?? 0) < TEN) ||
  (quantity?.modifier === 'vague' && (quantity.low ?? 0) < TEN);
const TEN = 10;
