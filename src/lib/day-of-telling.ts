// Dates on which somebody spoke or counted: no rivals of those on which the thing happened.
import type { Claim } from '../model.ts';

/** "Said on Sunday that": what the date hangs on is known, and is nothing that happened. */
export const isDayOfTelling = ({ subject }: Pick<Claim, 'subject'>): boolean =>
  subject !== undefined && subject.event === undefined;
