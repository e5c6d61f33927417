// Readings of a figure as a finding shows them: smallest first, each with its claims.
import type { Reading } from '../../model.ts';
import type { NumericReading, Question } from '../question.ts';
import { byValue } from '../say-readings.ts';
import { isDenied } from '../sureness.ts';

export const readingsOfFigure = (question: Question): readonly Reading[] => byValue(question.readings).map(toReading);

export const toReading = (reading: NumericReading): Reading => ({
  text: isDenied(reading) ? `${reading.text} (denied)` : reading.text,
  claimIds: reading.claims.map((claim) => claim.id),
});
