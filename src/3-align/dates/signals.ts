// What speaks for or against two dates being of one event: each signal is a small number read off the pair.
// How much each one tells is in weights.ts.

import { kindOfEvent } from '../../lib/kindred-events.ts';
import { grainOf, hoursApart } from '../../lib/moment.ts';
import type { Claim } from '../../model.ts';
import { cosine } from '../figures/vector.ts';
import type { DateProfile } from './profile.ts';

/** Mostly 0 or 1, cosines between, distances in powers of ten. */
type Signal = (a: DateProfile, b: DateProfile) => number;

const when = (holds: boolean): number => (holds ? 1 : 0);
const event = ({ subject }: Claim): string | undefined =>
  subject?.event === undefined ? undefined : kindOfEvent(subject.event);

export const DATE_SIGNALS = {
  // The words around the dates.
  sentence: (a, b) => cosine(a.context.sentence, b.context.sentence),
  letters: (a, b) => cosine(a.context.grams, b.context.grams),
  apart: (a, b) => Math.abs(a.context.position - b.context.position),
  // What is dated, and how.
  eventSame: (a, b) => when(event(a.claim) !== undefined && event(a.claim) === event(b.claim)),
  roleUnlike: (a, b) => when(a.date.role !== b.date.role && !(event(a.claim) === 'end' && event(b.claim) === 'end')),
  grainSame: (a, b) => when(grainOf(a.date) === grainOf(b.date)),
  times: (a, b) => when(grainOf(a.date) === 'time' && grainOf(b.date) === 'time'),
  // Rivals about one event are seldom far apart.
  hoursApart: (a, b) => Math.log10(1 + (hoursApart(a.date, b.date) ?? 0)),
} as const satisfies Readonly<Record<string, Signal>>;

export type DateSignalName = keyof typeof DATE_SIGNALS;
