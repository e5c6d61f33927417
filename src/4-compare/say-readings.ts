// One sentence of a finding: who gives which reading.
import type { Claim } from '../model.ts';
import type { NumericReading, Question } from './question.ts';
import { hedgeOf } from './sureness.ts';
import { outletsDo, sharedSource } from './words.ts';

/** `note`: what else tells it from the others, as its place. */
export type SaidReading = { readonly text: string; readonly claims: readonly Claim[]; readonly note?: string };

/** "The Echo and The Courier have 22 (port authority); The Ledger has 38 (Ropewick, mayor, planned)". */
export function sayReadings(question: Question, readings: readonly SaidReading[]): string {
  return readings.map((reading) => sayReading(question, reading)).join('; ');
}

function sayReading(question: Question, reading: SaidReading): string {
  const articles = reading.claims.map(question.articleOf);
  const source = sharedSource(reading.claims);
  const notes = [reading.note, source, hedgeOf(reading)].filter(Boolean).join(', ');
  return `${outletsDo(articles, 'has', 'have')} ${reading.text}${notes === '' ? '' : ` (${notes})`}`;
}

/** Smallest first; what has no bounds last. */
export function byValue(readings: readonly NumericReading[]): readonly NumericReading[] {
  const key = (reading: NumericReading): number => {
    if (reading.interval === null) return Number.POSITIVE_INFINITY;
    const { low, high } = reading.interval;
    return Number.isFinite(high) ? (low + high) / 2 : low;
  };
  return [...readings].sort((a, b) => key(a) - key(b));
}
