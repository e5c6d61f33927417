// Dates of one event that are not the same day, year or hour.
import type { Claim } from '../../model.ts';
import { originsOf, pairsOf } from '../question.ts';
import { sayReadings } from '../say-readings.ts';
import { capitalise, dayInWords } from '../words.ts';
import type { Check } from './check.ts';

/** A conflict by class; apart from conflict.ts because days are no intervals of quantities. */
export const dates: Check = {
  meta: { id: 'conflict', weight: 2 },
  find: (question) => {
    if (question.group.kind !== 'date' || originsOf(question, question.claims).size < 2) return null;
    const readings = readingsOfDates(question.claims);
    if (readings.length < 2 || !hasEqualBases(readings)) return null;
    return {
      readings: readings.map((reading) => ({ text: reading.text, claimIds: reading.claims.map((claim) => claim.id) })),
      explanation: `${capitalise(sayReadings(question, readings))}.`,
    };
  },
};

/** An implied day never contradicts a stated one: two readings must be known in the same way. */
function hasEqualBases(readings: readonly { readonly claims: readonly Claim[] }[]): boolean {
  return pairsOf(readings).some(([a, b]) =>
    a.claims.some((one) => b.claims.some((other) => one.date?.basis === other.date?.basis)),
  );
}

function readingsOfDates(
  claims: readonly Claim[],
): readonly { readonly text: string; readonly claims: readonly Claim[] }[] {
  const readings = new Map<string, Claim[]>();
  for (const claim of claims) {
    const value = claim.date?.value ?? '';
    readings.set(value, [...(readings.get(value) ?? []), claim]);
  }
  return [...readings].map(([value, members]) => ({
    text: value.includes('T') ? members[0].surface : dayInWords(value),
    claims: members,
  }));
}
