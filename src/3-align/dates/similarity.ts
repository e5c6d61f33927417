// How likely two dates are of one event: the weighted sum of the signals, as log odds.
import { canBeOne } from '../../lib/moment.ts';
import type { DateProfile } from './profile.ts';
import { DATE_SIGNALS, type DateSignalName } from './signals.ts';
import { BIAS, WEIGHTS } from './weights.ts';

const WEIGHTED = Object.entries(DATE_SIGNALS).map(
  ([name, signal]) => [signal, WEIGHTS[name as DateSignalName]] as const,
);

/** What it tells that two dates can be one moment. Higher joins days that many things happened on. */
const ONE_MOMENT = 1.5;

/** Symmetrical; the values themselves count only by how far they are apart. */
export const dateSimilarity = (a: DateProfile, b: DateProfile): number =>
  WEIGHTED.reduce((sum, [signal, weight]) => sum + weight * signal(a, b), BIAS);

/** For grouping: a shared moment speaks for one event. */
export const dateLikeness = (a: DateProfile, b: DateProfile): number =>
  dateSimilarity(a, b) + (canBeOne(a.date, b.date) ? ONE_MOMENT : 0);
