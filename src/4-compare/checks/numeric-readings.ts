// Readings of a figure as a finding shows them: smallest first, each with its claims.
import type { Reading } from '../../model.ts';
import type { NumericReading, Question } from '../question.ts';
import { byValue } from '../say-readings.ts';

export const readingsOfFigure = (question: Question): readonly Reading[] => byValue(question.readings).map(toReading);

export const toReading = (reading: NumericReading): Reading => ({
  text: reading.text,
  claimIds: reading.claims.map((claim) => claim.id),
});
