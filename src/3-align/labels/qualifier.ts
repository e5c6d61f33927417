// What tells a question from others of its name: the year of an earlier event, or the one place of all its claims.

import { MONTHS } from '../../lib/months.ts';
import type { Claim } from '../../model.ts';
import { byFrequency } from './most-frequent.ts';

/** " in 2011", " in Brenn", or nothing. */
export function qualifierOf(claims: readonly Claim[]): string {
  const events = claims.flatMap(({ scope }) => (scope.event === undefined ? [] : [scope.event.slice(0, 7)]));
  if (events.length * 2 > claims.length && events.every((event) => MONTH.test(event)))
    return ` in ${monthWords(byFrequency(events)[0][0])}`;
  const places = new Set(claims.map(({ scope }) => scope.place ?? ''));
  const [place = ''] = places;
  return claims.length > 1 && places.size === 1 && A_NAME.test(place) ? ` in ${place}` : '';
}

const MONTH = /^\d{4}(?:-\d\d)?$/;

function monthWords(event: string): string {
  const [year, month] = event.split('-');
  return month === undefined ? year : `${MONTHS[Number(month) - 1]} ${year}`;
}

/** "Brenn" and "Central Talvia"; not "his district" or "the same port". */
const A_NAME = /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+){0,2}$/u;
