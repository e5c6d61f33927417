// How likely two dates are of one event: the weighted sum of the signals, as log odds.
import { areOneClock, canBeOne } from '../../lib/moment.ts';
import { type Alone, type Leads, rivalryOf } from '../rivals.ts';
import { areUnlikeActs } from './acts.ts';
import type { DateProfile } from './profile.ts';
import { DATE_SIGNALS, type DateSignalName } from './signals.ts';
import { ALONE, AMONG_RIVALS } from './weights.ts';

const WEIGHTED = Object.entries(DATE_SIGNALS).map(([key, signal]) => {
  const name = key as DateSignalName;
  return [signal, ALONE.weights[name], AMONG_RIVALS.weights[name]] as const;
});

/** What it tells that two dates can be one moment. Higher joins days that many things happened on. */
const ONE_MOMENT = 1.5;

/** Beyond this two dates are as alike as can be. */
const MOST = 3;
export const heldDate = (score: number): number => Math.min(MOST, score);

export const momentOf = (a: DateProfile, b: DateProfile): number => (canBeOne(a.date, b.date) ? ONE_MOMENT : 0);
/** What an odd minute in common tells, in whatever zones, also beside rivals. */
const ONE_CLOCK = 4;
/** What it tells of two days that they are of acts that nobody takes for each other, however alike the words around them. */
const UNLIKE_ACTS = -8;

/**
 * Symmetrical; the values themselves count by how far they are apart. A moment in common tells who could be whose partner;
 * beside its rivals a pair needs more than that.
 */
export function dateOdds(a: DateProfile, b: DateProfile): Alone {
  const areRivals = !canBeOne(a.date, b.date);
  const bonus =
    (areOneClock(a.date, b.date) ? ONE_CLOCK : 0) + (areRivals && areUnlikeActs(a.claim, b.claim) ? UNLIKE_ACTS : 0);
  let [alone, beside] = [ALONE.bias + momentOf(a, b) + bonus, AMONG_RIVALS.bias + bonus];
  for (const [signal, byItself, besideRivals] of WEIGHTED) {
    const value = signal(a, b);
    alone += byItself * value;
    beside += besideRivals * value;
  }
  return { score: heldDate(alone), amongRivals: beside };
}

/** The score of a pair among its rivals. */
export const dateSimilarity = (beside: number, leads: Leads): number => beside + rivalryOf(leads, AMONG_RIVALS);
