// The same day or hour, told more or less exactly.
import { type Grain, grainOf, hoursApart } from '../../lib/moment.ts';
import type { Claim } from '../../model.ts';
import { type DateReading, readingsOfDates, rivalDates, withDays } from '../date-readings.ts';
import { originsOf, pairsOf } from '../question.ts';
import { sayReadings } from '../say-readings.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';

/** "Tuesday" or "31 July" of an undated article is no day of a year that another gives. */
const isDayOfNoYear = (readings: readonly DateReading[], grains: ReadonlySet<Grain>): boolean =>
  (grains.has('year') || grains.has('month')) &&
  readings.some(({ claims }) => claims.every(({ date }) => date?.value.startsWith('-') === true));

/** "Around 8:30pm" and "at 8:35pm": one time by another clock face. */
function areRounded(claims: readonly Claim[]): boolean {
  const clocks = claims.flatMap(({ date }) => (date !== undefined && grainOf(date) === 'time' ? [date] : []));
  const apart = pairsOf(clocks).map(([a, b]) => hoursApart(a, b) ?? Number.POSITIVE_INFINITY);
  const farthest = Math.max(0, ...apart);
  return farthest > 0 && farthest < AN_HOUR && clocks.some(({ isApproximate }) => isApproximate === true);
}
/** "Shortly after 11am" holds 3pm, and says nothing of it. */
const AN_HOUR = 1;

/** "12:00 BST", "11:00 GMT" and "1pm" where it is an hour later: one moment by several clocks, and the day of it tells no less. */
function areClocksOfOneMoment(claims: readonly Claim[]): boolean {
  const dates = claims.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const times = dates.filter((date) => grainOf(date) === 'time');
  return (
    new Set(times.map(({ value }) => value.replace(/^.*T/, ''))).size > 1 &&
    dates.every((date) => /^(?:day|time)$/.test(grainOf(date))) &&
    pairsOf(times).every(([a, b]) => hoursApart(a, b) === 0)
  );
}

/** "Last year" tells of no year more loosely than "March 2010" does: it is told from today. */
const isReckoned = ({ surface }: Claim): boolean => /^(?:last|this|next) year$/i.test(surface);

/** Precision by class; apart from precision.ts because days are no intervals of quantities. */
export const datePrecision: Check = {
  meta: { id: 'precision', weight: 0.4 },
  // A month for a day, and a year for a month, are told last.
  weigh: ({ claims }) => (claims.every(({ date }) => date === undefined || grainOf(date) !== 'time') ? -0.6 : 0),
  find: (question) => {
    if (question.group.kind !== 'date' || originsOf(question, question.claims).size < 2) return null;
    const readings = withDays(readingsOfDates(question.claims.filter((claim) => !isReckoned(claim))));
    const claims = readings.flatMap((reading) => reading.claims);
    const grains = new Set(claims.flatMap(({ date }) => (date === undefined ? [] : [grainOf(date)])));
    const isTold = (grains.size > 1 && !areClocksOfOneMoment(claims)) || areRounded(claims);
    if (!isTold || rivalDates(readings).length > 0 || isDayOfNoYear(readings, grains)) return null;
    return {
      readings: readings.map((reading) => ({ text: reading.text, claimIds: reading.claims.map((claim) => claim.id) })),
      explanation: `${capitalise(sayReadings(question, readings))}: compatible, not equally precise.`,
    };
  },
};
