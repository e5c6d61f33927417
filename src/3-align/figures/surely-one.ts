// Pairs that surely answer one question, though their figures differ.
import { isConversion } from '../../lib/conversion.ts';
import { isHarm } from '../../lib/harm.ts';
import { wasBefore } from '../../lib/movement.ts';
import { type Name, nameOf, sameName } from '../../lib/names.ts';
import type { Claim } from '../../model.ts';

/**
 * A conversion in brackets, "10 km (6 miles)", what a figure was before, "rose to 93 from 80", or what another says of the
 * same. `text`: of the first's article.
 */
export const isSurelyOne = (a: Claim, b: Claim, text: string): boolean =>
  a.articleId === b.articleId
    ? isConversion(a, b, text) ||
      wasBefore(a, b, text) ||
      wasBefore(b, a, text) ||
      isContrast(a, b, text) ||
      isDenial(a, b) ||
      isSaidOfIt(a, b, text)
    : areAgesOfOne(a, b);

/** A person has one age, whatever the reports have. */
function areAgesOfOne(a: Claim, b: Claim): boolean {
  if (a.quantity?.dimension !== 'age' || b.quantity?.dimension !== 'age') return false;
  const [one, other] = [a.scope.owner, b.scope.owner];
  const isOfNow = a.scope.event === undefined && b.scope.event === undefined;
  return isOfNow && one !== undefined && other !== undefined && isWithin(nameOf(one), nameOf(other));
}

/** "Zas" and "Stanislav Zas"; not "Anna Zas" and "Stanislav Zas". */
const isWithin = ({ words: a }: Name, { words: b }: Name): boolean =>
  a.at(-1) === b.at(-1) && (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)));

/** "He waited 90 minutes to be admitted. His daughter says it was two hours": said of the first, in its paragraph. */
function isSaidOfIt(a: Claim, b: Claim, text: string): boolean {
  if (a.subject?.event === undefined) return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const between = text.slice(first.sentence.end, second.sentence.start);
  const isBefore = first.sentence.end <= second.sentence.start && !between.includes('\n');
  const isAnothers = second.attribution !== undefined && second.attribution.source !== first.attribution?.source;
  const isOneThing = a.subject.event === b.subject?.event && a.subject.head === b.subject.head;
  return isBefore && isAnothers && isOneThing && SAID_OF_IT.test(text.slice(second.sentence.start, second.span.start));
}
const SAID_OF_IT = /\bit (?:was|is|had been)\s+(?:(?!not\b)\p{Ll}+\s+){0,3}$/u;

/** "Witnesses spoke of a dozen dead, but the agency said that there were no casualties": whoever says none, says it of them. */
const isDenial = (a: Claim, b: Claim): boolean =>
  a.sentence.start === b.sentence.start &&
  (a.quantity?.value === 0) !== (b.quantity?.value === 0) &&
  isHarm(a.subject?.event) &&
  a.subject?.event === b.subject?.event &&
  a.attribution?.source !== b.attribution?.source;

/** "13,800 according to the ministry, more than 20,000 according to the union": the second says only the figure. */
function isContrast(a: Claim, b: Claim, text: string): boolean {
  if (a.sentence.start !== b.sentence.start) return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const [one, other] = [first.attribution?.source, second.attribution?.source];
  const hasTwo = one !== undefined && other !== undefined && !sameName(one, other);
  const areWhole = first.quantity?.aspect === 'total' && second.quantity?.aspect === 'total';
  const isOther = /\bnot\s+$/i.test(text.slice(0, second.span.start));
  const isBare = BARE.test(text.slice(second.span.end));
  return hasTwo && areWhole && first.subject?.head === second.subject?.head && isBare && !isOther;
}
const BARE = /^["”’]?\s*(?:[.,;:)]|$|according to\b)/;
