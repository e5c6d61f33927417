// Dates of one event that are not the same day, year or hour.
import { readingsOfDates, rivalDates, withDays } from '../date-readings.ts';
import { originsOf } from '../question.ts';
import { sayReadings } from '../say-readings.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';

/** A conflict by class; apart from conflict.ts because days are no intervals of quantities. */
export const dates: Check = {
  meta: { id: 'conflict', weight: 2 },
  find: (question) => {
    if (question.group.kind !== 'date' || originsOf(question, question.claims).size < 2) return null;
    // "14 October" contradicts neither "21:50 on Tuesday" nor "22:40 on Tuesday".
    const rivals = new Set(rivalDates(readingsOfDates(question.claims)).flat());
    const readings = withDays([...rivals]);
    if (readings.length === 0) return null;
    return {
      readings: readings.map((reading) => ({ text: reading.text, claimIds: reading.claims.map((claim) => claim.id) })),
      explanation: `${capitalise(sayReadings(question, readings))}.`,
    };
  },
};
