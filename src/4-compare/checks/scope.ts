// Another population, place, period or part: the figures differ because they count different things.
import type { Claim } from '../../model.ts';
import type { NumericReading, Question } from '../question.ts';
import { byValue, type SaidReading, sayReadings } from '../say-readings.ts';
import { isProspect } from '../sureness.ts';
import { holds, isWithMore, type More, moreOf } from '../with-more.ts';
import { capitalise, sharedSource } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

export const scope: Check = {
  meta: { id: 'scope', weight: 1.2 },
  find: (question, topic) => {
    const rivals = question.rivals;
    if (rivals.length === 0) return null;
    const more = moreOf(question, topic);
    const differ = ([a, b]: (typeof rivals)[number]): boolean =>
      differInScope(a.claims, b.claims) || isWithMore(more, a, b);
    if (!rivals.every(([a, b]) => differ([a, b]) || isOneProspect(question, a, b))) return null;
    const isUnsure = !rivals.some(differ);
    const why = isUnsure ? 'what is, and what may come' : 'not the same scope';
    return {
      readings: readingsOfFigure(question),
      explanation: `${capitalise(
        sayReadings(
          question,
          byValue(question.readings).map((one) => withScope(one, more)),
        ),
      )}: ${why}.`,
    };
  },
};

/** "Sent 2,000" and "plans to send 2,500". */
const isOneProspect = (question: Question, a: NumericReading, b: NumericReading): boolean =>
  isProspect(question, a) !== isProspect(question, b);

/** Each side names a place and no place is on both sides; or one counts a part and the other the whole. */
function differInScope(a: readonly Claim[], b: readonly Claim[]): boolean {
  const aspects = (claims: readonly Claim[]): ReadonlySet<string | undefined> =>
    new Set(claims.map((claim) => claim.quantity?.aspect));
  if ([...aspects(a)].every((aspect) => !aspects(b).has(aspect)) && ofOthers(a, b)) return true;
  const [one, other] = [placesOf(a), placesOf(b)];
  return (
    !a.some(isOfWhole) &&
    one.length > 0 &&
    other.length > 0 &&
    one.every((place) => other.every((rival) => !place.includes(rival) && !rival.includes(place)))
  );
}

/** A quake has one magnitude and a person one age, wherever they were felt and met. */
const isOfWhole = ({ quantity }: Claim): boolean => /^(?:magnitude|age)$/.test(quantity?.dimension ?? '');

/** Eleven firefighters are not all the 27 people; but two dozen "of them officers" are officers, as the 31 are. */
function ofOthers(a: readonly Claim[], b: readonly Claim[]): boolean {
  const kinds = (claims: readonly Claim[]): ReadonlySet<string> =>
    new Set(
      claims.map(
        ({ subject, quantity }) => subject?.role ?? (quantity?.unit === 'people' ? 'people' : (subject?.head ?? '')),
      ),
    );
  return [...kinds(a)].every((kind) => !kinds(b).has(kind));
}

/** Places by name, and the whole country or world; "at the hospital", "by 3pm" and "elsewhere in the park" tell no scope. */
const placesOf = (claims: readonly Claim[]): readonly string[] =>
  claims.flatMap(({ scope: { place } }) =>
    place !== undefined && PLACE.test(place) && !/^elsewhere\b/i.test(place) ? [place.toLowerCase()] : [],
  );
const PLACE =
  /\p{Lu}|\b(?:country|nation|nationwide|city|town|village|region|province|state|county|district|island|valley|worldwide|world)\b/u;

function withScope({ text, claims, interval }: NumericReading, more: readonly More[]): SaidReading {
  const place = claims.find((one) => one.scope.place !== undefined)?.scope.place;
  const note = more.find(({ sum }) => holds(interval, sum))?.note;
  const isSource = place === sharedSource(claims);
  // "Orle, Que." says no more than "Orle".
  return { text, claims, note: note ?? (isSource ? undefined : place?.split(', ')[0]) ?? aspectInWords(claims[0]) };
}

/** What is no total, for a reader: "11 (a part)", "51 percent (a change)". */
function aspectInWords({ quantity }: Claim): string | undefined {
  if (quantity?.aspect === 'part') return 'a part';
  if (quantity?.aspect !== 'increment') return undefined;
  return quantity.change === undefined ? 'in addition' : 'a change';
}
