// Another population, place, period or part: the figures differ because they count different things.
import type { Claim } from '../../model.ts';
import { type Question, rivalPairs } from '../question.ts';
import { byValue, sayReadings } from '../say-readings.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

export const scope: Check = {
  meta: { id: 'scope', weight: 1.2 },
  find: (question) => {
    const rivals = rivalPairs(question);
    if (rivals.length === 0 || !rivals.every(([a, b]) => differInScope(a.claims, b.claims))) return null;
    return {
      readings: readingsOfFigure(question),
      explanation: `${capitalise(sayReadings(question, byValue(question.readings).map(withScope)))}: not the same scope.`,
    };
  },
};

/** Every claim of the one against every claim of the other: a place named on both sides, and not the same; or a part against a total. */
function differInScope(a: readonly Claim[], b: readonly Claim[]): boolean {
  return a.every((one) =>
    b.every((other) => placesDiffer(one, other) || one.quantity?.aspect !== other.quantity?.aspect),
  );
}

function placesDiffer(a: Claim, b: Claim): boolean {
  const [one, other] = [a.scope.place?.toLowerCase(), b.scope.place?.toLowerCase()];
  return one !== undefined && other !== undefined && !one.includes(other) && !other.includes(one);
}

function withScope(reading: Question['readings'][number]): {
  readonly text: string;
  readonly claims: readonly Claim[];
} {
  const [claim] = reading.claims;
  const aspect = claim.quantity?.aspect === 'total' ? '' : ` (${claim.quantity?.aspect})`;
  const place = claim.scope.place === undefined ? aspect : ` (${claim.scope.place})`;
  return { text: `${reading.text}${place}`, claims: reading.claims };
}
