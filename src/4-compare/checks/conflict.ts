// What remains: the statements cannot both be right as they stand.
import { originsOf } from '../question.ts';
import { byValue, sayReadings } from '../say-readings.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

export const conflict: Check = {
  meta: { id: 'conflict', weight: 2.4 },
  find: (question) => {
    const rivals = question.rivals;
    if (rivals.length === 0 || originsOf(question, question.claims).size < 2) return null;
    return {
      readings: readingsOfFigure(question),
      explanation: `${capitalise(sayReadings(question, byValue(question.readings)))}.`,
    };
  },
};
