// One sentence of a finding: who gives which reading.
import type { Claim } from '../model.ts';
import type { NumericReading, Question } from './question.ts';
import { hedgeOf } from './sureness.ts';
import { isTold } from './told.ts';
import { outletsDo, sharedSource } from './words.ts';

/** `note`: what else tells it from the others, as its place. */
export type SaidReading = { readonly text: string; readonly claims: readonly Claim[]; readonly note?: string };

/** "The Echo and The Courier have 22 (port authority); The Ledger has 38 (Ropewick, mayor, planned)". */
export function sayReadings(question: Question, readings: readonly SaidReading[]): string {
  const said = readings.map((reading) => sayReading(question, reading));
  if (said.length <= MOST_SAID) return said.join('; ');
  // The table has them all.
  const left = `${said.length - MOST_SAID + 1} more readings`;
  return [...said.slice(0, FIRST_SAID), left, ...said.slice(FIRST_SAID - MOST_SAID + 1)].join('; ');
}

/** Readings that one sentence holds, and how many of them stand before those that are only counted. */
const MOST_SAID = 6;
const FIRST_SAID = 3;

function sayReading(question: Question, reading: SaidReading): string {
  const articles = reading.claims.map(question.articleOf);
  const isSaid = reading.claims.every((claim) => isTold(claim, question.articleOf(claim).text));
  const source = isSaid ? sharedSource(reading.claims) : null;
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
