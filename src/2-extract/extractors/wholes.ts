// Figures of one sentence that tell of each other: the parts of a whole, and the total that a new count brings.
import { breakdownIn } from '../quantity/aspect.ts';
import type { ReadSentence } from '../reading.ts';
import { withPlaces } from './by-place.ts';
import type { Counting } from './counting.ts';
import { withFates } from './fates.ts';
import { withIncluded } from './included.ts';
import { withRestated } from './restated.ts';
import { withSharedScenes } from './shared-scenes.ts';
import { withTollsByPlace } from './tolls-by-place.ts';

/** The countings of a sentence, each with what another one says of it. */
export function withWholes(text: string, sentence: ReadSentence, countings: readonly Counting[]): readonly Counting[] {
  const restated = withRestated(text, sentence, withIncluded(text, countings));
  const placed = withPlaces(text, sentence, withSummands(text, withShares(text, restated)));
  const parted = withVerblessParts(text, withParts(text, sentence, placed));
  const whole = withFates(text, sentence, withTotals(text, sentence, withUntoldWholes(text, parted)));
  return withTollsByPlace(text, sentence, withSharedScenes(text, withIdleWhole(text, sentence, whole)));
}

/** "Convicted on 11 out of 12 counts": the eleven are counts, and what befell them did not befall the twelve. */
const withShares = (text: string, countings: readonly Counting[]): readonly Counting[] =>
  countings.map((one, i) => {
    const [part, whole] = [countings[i - 1], countings[i + 1]];
    if (whole !== undefined && isShare(text, one, whole))
      return { ...one, counted: whole.counted, event: whole.event, predicate: whole.predicate, isPart: true };
    return part !== undefined && isShare(text, part, one) ? { ...one, event: undefined, predicate: undefined } : one;
  });

const isShare = (text: string, part: Counting, whole: Counting): boolean =>
  isCount(part) &&
  isCount(whole) &&
  whole.counted !== null &&
  (part.counted === null || part.counted.head === 'people') &&
  OUT_OF.test(text.slice(part.figure.end, whole.figure.start));
const OUT_OF = /^\s+out\s+of\s+(?:(?:the|all|his|her|its|their|those|a total of)\s+)?$/;

const isCount = ({ figure }: Counting): boolean => figure.quantity.dimension === 'count';

/**
 * "2,300 of the 5,400 clerks have joined", "half of the 24 cranes are wrecked": what the part did, the whole did not; "of
 * the 21 who set out" tells of the whole.
 */
const withUntoldWholes = (text: string, countings: readonly Counting[]): readonly Counting[] =>
  countings.map((whole, i) => {
    const part = countings[i - 1];
    const isOfWhole =
      part !== undefined &&
      (isCount(part) || part.figure.quantity.dimension === 'percent') &&
      isCount(whole) &&
      part.event === whole.event &&
      OF.test(text.slice(part.figure.end, whole.figure.start)) &&
      whole.counted !== null &&
      OWN_VERB.test(text.slice(whole.figure.end).trimStart().slice(whole.counted.text.length));
    return isOfWhole ? { ...whole, event: undefined, predicate: undefined } : whole;
  });
const OF = /^\s+of\s+(?:(?!and\b|or\b)[\p{L}'’]+\s+){0,4}$/u;
/** The verb of the part's clause behind the noun that both count and where that is: "dockers at Orle are". */
const OWN_VERB =
  /^(?:\s+(?:at|in|on|from|aboard)(?:\s+the)?\s+[\p{L}'’-]+)?\s+(?:(?:have|has|had|is|are|was|were|will|would)\b|(?:died|survived|perished|escaped|drowned|fled|went|came|remained)\b|\p{L}+ed(?:[.,;]|\s+(?:positive|negative)\b|\s+(?:and \d|the|an?|his|her|its|their)\b))/u;

/** "Sent 83 to hospital: 40 to Mercy and 43 to St Anne": what befell the 83 befell those that they are made of. */
function withSummands(text: string, countings: readonly Counting[]): readonly Counting[] {
  const breakdown = breakdownIn(
    text,
    countings.map(({ figure }) => figure),
  );
  if (breakdown === null) return countings;
  const { whole, last } = breakdown;
  const { counted, event, predicate } = countings[whole];
  const isBare = (one: Counting): boolean => isCount(one) && PREPOSITION.test(text.slice(one.figure.end));
  return countings.map((one, i) =>
    i > whole && i <= last && isBare(one) ? { ...one, counted, event, predicate, owner: undefined } : one,
  );
}
/** No noun is counted behind the figure. */
const PREPOSITION = /^(?:\s+people)?\s+(?:to|in|at|from|on|by|near|for|with)\s/;

/** "47 destroyed buildings, 29 of them homes": what befell the whole befell the part that no verb speaks of. */
const withVerblessParts = (text: string, countings: readonly Counting[]): readonly Counting[] =>
  countings.map((part, i) => {
    const whole = countings.slice(0, i).findLast((other) => isCount(other) && other.event !== undefined);
    const isOfThem =
      OF_THEM.test(text.slice(part.figure.end, part.figure.end + 12)) ||
      OF_WHOM.test(text.slice(Math.max(0, part.figure.start - 30), part.figure.start));
    const isVerbless = part.event === undefined && isOfThem;
    return whole !== undefined && isCount(part) && isVerbless
      ? { ...part, event: whole.event, predicate: whole.predicate }
      : part;
  });
const OF_WHOM = /\bof\s+(?:them|whom|which)\s+(?:(?:about|some|at least|around|nearly)\s+)?$/;
const OF_THEM = /^\s+of\s+(?:them|whom|which)\b/;

/** "Of the 41 injured, 22 are dockers and six are drivers": parts, and what befell the 41 befell them. */
function withParts(text: string, sentence: ReadSentence, countings: readonly Counting[]): readonly Counting[] {
  const [whole, ...parts] = countings;
  const isOfWhole = /^["“]?Of (?:the|those|these|its|their)\s/.test(text.slice(sentence.start, sentence.end));
  if (!isOfWhole || whole === undefined || !isCount(whole)) return countings;
  return [whole, ...parts.map((part) => (isCount(part) ? asPart(part, whole) : part))];
}

/** "Of the 250 people on the island, 180 were evacuated": what befell the part did not befall the whole. */
const withIdleWhole = (text: string, sentence: ReadSentence, countings: readonly Counting[]): readonly Counting[] => {
  const [whole, part] = countings;
  if (part === undefined || !isCount(whole) || whole.event !== part.event || whole.event === 'commute')
    return countings;
  const opening = text.slice(sentence.start, whole.figure.start);
  const isIdle = OPENS_WHOLE.test(opening) && NO_EVENT.test(text.slice(whole.figure.end, part.figure.start));
  return isIdle ? [{ ...whole, event: undefined, predicate: undefined }, ...countings.slice(1)] : countings;
};
const OPENS_WHOLE = /^["“]?(?:Out )?[Oo]f\s+(?:(?:the|those|these|its|their|some|about)\s+){0,2}$/;
/** A noun and perhaps where that is, up to the comma. */
const NO_EVENT =
  /^,\s+(?:(?:only|just|at least|about|some)\s+)?$|^\s+(?:\p{Ll}+\s+)?(?!dead|killed|injured|wounded|hurt|missing|arrested)\p{Ll}+(?<!ed)(?:\s+(?:on|in|at|from)\s+[^,.;:]{1,40})?,\s+(?:(?:only|just|at least|about|some|nearly|more than)\s+)?$/u;

function asPart(part: Counting, whole: Counting): Counting {
  const isIdle = part.event === undefined || part.event === 'be';
  return { ...part, isPart: true, ...(isIdle ? { event: whole.event, predicate: whole.predicate } : {}) };
}

/** "Bringing the total to 48,310 cases and 1,022 deaths": the noun says what befell them. */
const tellsOwn = ({ counted, event }: Counting): boolean =>
  /^(?:case|infection|death|fatality)$/.test(counted?.head ?? '') && /^(?:infect|die)$/.test(event ?? '');

const BRINGS_TOTAL =
  /\b(?:bring|tak|rais|lift|push)\p{L}*\s+(?:the|its|their)\s+(?:\p{L}+\s+)?(?:total|number|count|tally|figure)(?:\s+(?:so far|since|in|for|over|this)\b[^,.;:]{0,40}?)?\s+to\s+(?:\p{L}+\s+){0,3}$/iu;

/** "Five more were arrested, bringing the total to 52": what befell the five befell the 52. */
const withTotals = (text: string, sentence: ReadSentence, countings: readonly Counting[]): readonly Counting[] =>
  countings.map((total, i) => {
    const before = countings.slice(0, i).findLast((other) => isCount(other) && other.event !== undefined);
    const isTotal = isCount(total) && BRINGS_TOTAL.test(text.slice(sentence.start, total.figure.start));
    return isTotal && before !== undefined && !tellsOwn(total)
      ? { ...total, event: before.event, predicate: before.predicate }
      : total;
  });
