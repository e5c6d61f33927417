// Ages that years lie between: whoever was 43 when one article came out is 48 in one of five years later.
import type { Claim } from '../../model.ts';
import type { Question } from '../question.ts';
import { byValue, sayReadings } from '../say-readings.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

/** An update by class; apart from update.ts because ages follow the calendar and not the news. */
export const grownOlder: Check = {
  meta: { id: 'update', weight: 0.6 },
  find: (question) => {
    const isAge = question.claims.every(({ quantity }) => quantity?.dimension === 'age');
    if (!isAge || question.rivals.length === 0) return null;
    const haveGrown = question.rivals.every(([a, b]) =>
      a.claims.every((one) => b.claims.every((other) => areYearsApart(question, one, other))),
    );
    if (!haveGrown) return null;
    return {
      readings: readingsOfFigure(question),
      explanation: `${capitalise(sayReadings(question, byValue(question.readings)))}: years lie between the articles.`,
    };
  },
};

/** A birthday may lie in between. */
const BIRTHDAY = 1;

function areYearsApart({ articleOf }: Question, a: Claim, b: Claim): boolean {
  const [one, other] = [yearOf(articleOf(a).published?.value), yearOf(articleOf(b).published?.value)];
  const [young, old] = [a.quantity?.value ?? null, b.quantity?.value ?? null];
  if (one === null || other === null || young === null || old === null || one === other) return false;
  return Math.abs(old - young - (other - one)) <= BIRTHDAY;
}

const yearOf = (published: string | undefined): number | null =>
  published === undefined ? null : Number(published.slice(0, 4));
