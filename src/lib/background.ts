// Of which other event a figure is, where it is not of the reported one.
import type { Scope } from '../model.ts';

/** The year of an event that has a date; "another crash" has none. */
export const yearOfEvent = ({ event }: Scope): string | undefined =>
  event !== undefined && /^\d{4}/.test(event) ? event.slice(0, 4) : undefined;

/** An event of no date, told apart from the reported one: "another crash". */
export const isUndatedEvent = ({ event }: Scope): boolean => event !== undefined && !/^[\d-]/.test(event);
