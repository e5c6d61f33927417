// One source has a period, another only the day on which it begins.
import type { Claim } from '../../model.ts';
import { originsOf, type Question } from '../question.ts';
import { capitalise, dayInWords, outletsDo } from '../words.ts';
import type { Check } from './check.ts';

/** Precision by class: who has the first day alone leaves the rest out. */
export const datePeriod: Check = {
  meta: { id: 'precision', weight: 0.4 },
  find: (question) => {
    const [day, ...others] = new Set(question.claims.map(({ date }) => date?.value));
    if (question.group.kind !== 'date' || day?.length !== DAY || others.length > 0) return null;
    const begins = question.claims.filter((claim) => isBeginning(question, claim));
    const alone = question.claims.filter(({ date }) => date?.role === 'on');
    const known = originsOf(question, begins);
    if (begins.length === 0 || ![...originsOf(question, alone)].some((origin) => !known.has(origin))) return null;
    const toReading = (text: string, claims: readonly Claim[]) => ({ text, claimIds: claims.map(({ id }) => id) });
    return {
      readings: [toReading(`from ${dayInWords(day)} on`, begins), toReading(dayInWords(day), alone)],
      explanation: `${capitalise(outletsDo(begins.map(question.articleOf), 'has', 'have'))} a period that begins on ${dayInWords(day)}; ${outletsDo(alone.map(question.articleOf), 'has', 'have')} that day alone.`,
    };
  },
};

/** Letters of 2031-05-01. */
const DAY = 10;

/** "between May 1 and …", "from May 1 to …": the end is told as well. */
function isBeginning(question: Question, claim: Claim): boolean {
  const { text } = question.articleOf(claim);
  const [before, behind] = [
    text.slice(claim.sentence.start, claim.span.start),
    text.slice(claim.span.end, claim.sentence.end),
  ];
  return (
    claim.date?.role === 'since' &&
    /\b(?:between|from)\s+$/i.test(before) &&
    /^,?\s+(?:and|to|until|till|through)\b/.test(behind)
  );
}
