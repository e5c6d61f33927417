// An article's own parts that do not add up to its total. Told beside whatever else its question is about.
import type { Claim } from '../../model.ts';
import { countOf, isExactAmount, LEAST_TOTAL, printed, roundingOf, sumOf } from '../parts.ts';
import type { Question } from '../question.ts';
import type { Topic } from '../topic.ts';
import { outletsOf } from '../words.ts';
import type { Check, Finding } from './check.ts';

/** Arithmetic by class; apart from arithmetic.ts because it is about one article and not about what others say. */
export const ownSum: Check = {
  meta: { id: 'arithmetic', weight: 1.6, standsAlone: true },
  find: (question, topic) => {
    for (const total of question.claims.filter(isExactAmount)) {
      const finding = ownParts(question, topic, total);
      if (finding !== null) return finding;
    }
    return null;
  },
};

/** Parts that miss the total by more than this share, either way, were never meant to be all of it. */
const MOST_MISSING = 0.1;

/**
 * "Of the 41 injured, 22 are dockers, eleven firefighters and six drivers": 39. "5,700 operations: 3,240 of hips, 1,460 of
 * eyes and 900 of knees": 5,600. "112 people – 74 dockers, 31 firefighters and four drivers": 109.
 */
function ownParts(question: Question, topic: Topic, total: Claim): Finding | null {
  if (total.quantity?.aspect === 'part') return null;
  const { text } = question.articleOf(total);
  const behind = topic
    .amountsBeside(total)
    .filter((part) => part.span.start > total.span.end && !isShareOfOther(part, text));
  const own = behind.filter(
    (part, i) =>
      (part.quantity?.aspect === 'part' || isListed(total, behind[0], text)) && !isOfPart(behind[i - 1], part, text),
  );
  const [sum, value] = [sumOf(own), countOf(total)];
  if (own.length < 2 || sum === value || value < LEAST_TOTAL) return null;
  const missing = Math.abs(value - sum);
  if (missing / value > MOST_MISSING || missing <= roundingOf([total, ...own])) return null;
  return {
    readings: [
      { text: total.surface, claimIds: [total.id] },
      { text: `${printed(own)} = ${printedSum(sum, total)}`, claimIds: own.map((part) => part.id) },
    ],
    explanation: `${outletsOf([question.articleOf(total)])} has ${total.surface} in all, but its parts, ${printed(own)}, add up to ${printedSum(sum, total)}.`,
  };
}

/** "115 have been accounted for, among them 17 injured": a part of the part before it. */
const isOfPart = (before: Claim | undefined, part: Claim, text: string): boolean =>
  before !== undefined &&
  /\b(?:among them|including|of (?:them|whom|which|those))\b/i.test(
    text.slice(before.span.end, part.span.start) + text.slice(part.span.end, part.span.end + 10),
  );

/** In the form of the total: "€322m" beside "€312m". */
function printedSum(sum: number, total: Claim): string {
  const [digits] = /\d[\d,.]*(?<=\d)/.exec(total.surface) ?? [];
  if (digits === undefined || total.quantity?.dimension !== 'money') return sum.toLocaleString('en');
  const unit = countOf(total) / Number(digits.replaceAll(',', ''));
  return total.surface.replace(digits, (sum / unit).toLocaleString('en', { maximumFractionDigits: 3 }));
}

/** "178 of 369": a part of what is given behind it. */
const isShareOfOther = (part: Claim, text: string): boolean =>
  /^\s+(?:\p{L}+\s+)?of\s+(?:\p{L}+\s+){0,2}\d/u.test(text.slice(part.span.end, part.sentence.end));

/** A colon or a dash between the total and the first figure behind it opens a list of parts, as does "of the" before it. */
const isListed = (total: Claim, first: Claim, text: string): boolean =>
  /:\s|\s[–—-]+\s|—/.test(text.slice(total.span.end, first.span.start)) ||
  /^Of (?:the|its|their|those|all)?\s*$/.test(text.slice(total.sentence.start, total.span.start));
