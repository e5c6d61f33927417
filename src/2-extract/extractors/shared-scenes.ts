// "Killed 12 people and wounded 30 in Brenn on Monday": the dead as well died there and then.
import { isHarm } from '../../lib/harm.ts';
import type { Counting } from './counting.ts';

/** The countings of a sentence: what befell people beside others has place and time of these, where it has none of its own. */
export function withSharedScenes(text: string, countings: readonly Counting[]): readonly Counting[] {
  const done = [...countings];
  // From the last, for a list hands it on from one to the next.
  for (let i = done.length - 2; i >= 0; i -= 1)
    if (isBeside(text, done[i], done[i + 1])) done[i] = at(done[i], done[i + 1]);
  return done;
}

const at = (one: Counting, { place, dates }: Counting): Counting => ({
  ...one,
  // Whoever lies in hospital was not killed there.
  place:
    one.place ?? (place === undefined || /\b(?:hospitals?|custody|prison|jail)\b/i.test(place) ? undefined : place),
  dates: one.dates.length > 0 ? one.dates : dates,
});

const isBeside = (text: string, one: Counting, next: Counting): boolean =>
  isSuffered(one) &&
  isSuffered(next) &&
  next.isPart !== true &&
  !OF_THEM.test(text.slice(next.figure.end)) &&
  JOINED.test(text.slice(one.figure.end, next.figure.start));

/** "45 people were killed, 30 of them in Brenn" */
const OF_THEM = /^\s+of\s+(?:them|whom)\b/;

const isSuffered = ({ figure, event }: Counting): boolean => figure.quantity.dimension === 'count' && isHarm(event);

/** Nothing stands between but what is counted, what befell it and a softener: " people were killed and at least". */
const JOINED =
  /^(?:\s+(?!in\b|at\b(?!\s+least\b)|near\b|on\b|by\b|from\b|when\b|after\b|while\b|including\b|of\b|who\b|that\b)\p{Ll}[\p{L}-]*){0,5}(?:,|,?\s+and)(?:\s+(?!in\b|at\b(?!\s+least\b)|near\b|on\b|by\b|from\b|when\b|after\b|while\b|including\b|of\b)\p{Ll}[\p{L}-]*){0,4}\s+$/u;
