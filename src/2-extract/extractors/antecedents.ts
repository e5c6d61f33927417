// What a figure counts where its own sentence leaves it out: "The union sticks to 21,000", "212 of them", "puts it at €5m".
import type { Span } from '../../model.ts';
import { isAnimal, isPerson, isPersonClass, isThingClass } from '../lexicon/lexicon.ts';
import { OF_FIGURES } from '../tree/tallied.ts';
import type { Counting } from './counting.ts';

/** How far two counts of one thing may lie apart. Larger takes the dead of one sentence for the houses of the next. */
const MOST_TIMES = 30;

/**
 * The counting with what it counts taken over from one before it. `before`: those of the paragraph's sentences above;
 * `earlier`: those of the same sentence.
 */
export function withAntecedent(
  text: string,
  counting: Counting,
  before: readonly Counting[],
  earlier: readonly Counting[],
): Counting {
  const { figure, counted } = counting;
  if (isVerbLeftOut(text, counting) || isSpokenOf(text, counting))
    return asToldBefore(counting, [...before, ...earlier]);
  if (isOtherThings(counting)) return asOthers(counting, before, earlier);
  if (figure.quantity.dimension === 'age') return asEldest(text, counting, earlier);
  if (figure.quantity.dimension !== 'count')
    return isSaidOfIt(text, counting)
      ? { ...counting, ...measuredBefore(counting, [...before, ...earlier]) }
      : counting;
  // "a city of 120,000": those who live there
  if (counted !== null || counting.event === 'inhabit') return counting;
  // "24 dead" in a sentence of its own are people, and "the toll stands at 24" names its own, whatever was counted above.
  const isToldHere = counting.event !== undefined && (isPersonClass(counting.event) || OF_FIGURES.test(counting.event));
  // "Leaving 145 hurt, 20 of them seriously": the bare number right before is of people.
  if (OF_THEM.test(text.slice(figure.end, figure.end + 12)) && isBareHarm(earlier.at(-1))) return counting;
  const meant = earlier.filter((other) => isCount(other) && mayBeMeant(text, counting, other));
  const found =
    meant.findLast((other) => !isNamedPart(text, other)) ??
    meant.at(-1) ??
    (isToldHere && !isMeantBefore(text, figure)
      ? undefined
      : before.findLast((other) => isCount(other) && isNear(counting, other)));
  return found === undefined ? counting : { ...counting, counted: found.counted };
}

/** "The youngest victim was three and the oldest 87": a victim as well. */
function asEldest(text: string, counting: Counting, earlier: readonly Counting[]): Counting {
  const { start } = counting.figure;
  const which = ELDEST.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const head = earlier.findLast(({ figure }) => figure.quantity.dimension === 'age')?.counted?.head;
  return which === undefined || head === undefined
    ? counting
    : { ...counting, counted: { head, text: `${which} ${head}` } };
}
const ELDEST = /\bthe (oldest|youngest|eldest)\s+(?:(?:was|is|just|only|aged|about)\s+){0,2}$/;

/** "The company says no more than 700 did", "fewer than 8,000 have": what they did was told before. */
const isVerbLeftOut = (text: string, { figure }: Counting): boolean =>
  figure.quantity.dimension === 'count' && VERB_LEFT_OUT.test(text.slice(figure.end, figure.end + 16));
const VERB_LEFT_OUT =
  /^\s+(?:had|have|has|did|do|were|was|are|would|will)\s*(?:[.,;:)”"]|$)|^\s+(?:have\s+|had\s+|has\s+)?(?:\p{Ll}+\s+)?(?:done|did)\s+so\b/u;
/** "Airport officials had earlier spoken of 166" */
const isSpokenOf = (text: string, { figure }: Counting): boolean =>
  figure.quantity.dimension === 'count' &&
  SPOKEN_OF.test(text.slice(Math.max(0, figure.start - 60), figure.start)) &&
  /^\s*(?:[.,;:)”"]|$)/.test(text.slice(figure.end, figure.end + 3));
const SPOKEN_OF =
  /\b(?:(?:speaks?|spoke|spoken|talks?|talked) of|g[ai]ven? (?:a|the) (?:figure|number|total|toll) (?:of|as))\s+(?:(?:about|some|at least|more than|up to)\s+)?$/;

function asToldBefore(counting: Counting, before: readonly Counting[]): Counting {
  const told = before.findLast(({ figure, event }) => figure.quantity.dimension === 'count' && event !== undefined);
  return told === undefined
    ? counting
    : { ...counting, counted: told.counted, event: told.event, predicate: told.predicate };
}

const isBareHarm = (before: Counting | undefined): boolean =>
  before?.figure.quantity.dimension === 'count' && before.counted === null && BEFALLS.test(before.event ?? '');

/** "31 migrants, including nine women, were saved and 20 drowned": what follows goes on with the whole. */
const isNamedPart = (text: string, { figure }: Counting): boolean =>
  NAMED_PART.test(text.slice(Math.max(0, figure.start - 60), figure.start)) ||
  OF_THEM.test(text.slice(figure.end, figure.end + 12));
const NAMED_PART = /\b(?:including|among them|among whom|of whom),?\s+(?:[\p{L}\d-]+\s+){0,5}$/u;

/** "650 homes were razed and 1,200 others damaged": no people. */
const isOtherThings = ({ counted, event }: Counting): boolean =>
  counted?.head === 'other' && event !== undefined && isThingClass(event);

function asOthers(counting: Counting, before: readonly Counting[], earlier: readonly Counting[]): Counting {
  const last = earlier.findLast(isCount) ?? before.findLast(isCount);
  return last === undefined || last.counted?.head === 'people' || isPerson(last.counted?.head ?? '')
    ? counting
    : { ...counting, counted: last.counted };
}

/** "A pile-up of 40 cars killed three": people, unless what was counted before suffered as people do. */
function mayBeMeant(text: string, { figure, event }: Counting, { counted, event: before }: Counting): boolean {
  const head = counted?.head ?? '';
  if (!BEFALLS.test(event ?? '') || head === 'people') return true;
  if (/^(?:body|corpse)$/.test(head)) return false;
  if (isPerson(head) || OF_THEM.test(text.slice(figure.end, figure.end + 12))) return true;
  // "760 Talvians": a people, and no thing.
  const isOfNation = /\p{Lu}\p{Ll}+$/u.test(counted?.text ?? '');
  return isOfNation || (isAnimal(head) && isPersonClass(before ?? ''));
}
/** What befalls those who live. */
const BEFALLS = /^(?:die|injure|critical|hospitalise)$/;
const OF_THEM = /^\s+of\s+(?:them|which|whom)\b/;

/** "All three are down", "the other two": of what was counted before. */
const isMeantBefore = (text: string, { start }: Span): boolean =>
  /\b(?:all|(?:the|both|all) (?:other|remaining)|these|those)\s+$/i.test(text.slice(Math.max(0, start - 20), start));

const isCount = ({ figure, counted }: Counting): boolean => figure.quantity.dimension === 'count' && counted !== null;

function isNear(one: Counting, other: Counting): boolean {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return a > 0 && b > 0 && Math.max(a / b, b / a) <= MOST_TIMES;
}

const sizeOf = ({ figure: { quantity } }: Counting): number => quantity.value ?? quantity.low ?? quantity.high ?? 0;

/** "make it 124 million", "puts it at around $5m", "it will be nearer $35m", "speaks of 40": what the text measured before. */
const isSaidOfIt = (text: string, { figure }: Counting): boolean =>
  SAID_OF_IT.test(text.slice(Math.max(0, figure.start - 60), figure.start));
const SAID_OF_IT =
  /\b(?:(?:makes?|made|puts?|estimates?|estimated|reckons?|reckoned|values?|valued|sets?)\s+it\s+(?:at\s+)?["“‘]?|it\s+(?:(?:will|would|could|may|might|should|has|had)\s+)?(?:be|been|was|is|comes?|came|costs?|amounts?|amounted)\s+|(?:speaks? of|spoke of|talks? of|talked of)\s+)(?:\p{Ll}+\s+){0,3}$/u;

function measuredBefore(
  { figure }: Counting,
  before: readonly Counting[],
): Partial<Pick<Counting, 'counted' | 'event' | 'predicate' | 'owner'>> {
  const { dimension, unit } = figure.quantity;
  const found = before.findLast(
    ({ figure: { quantity } }) => quantity.dimension === dimension && quantity.unit === unit,
  );
  return found === undefined
    ? {}
    : { counted: found.counted, event: found.event, predicate: found.predicate, owner: found.owner };
}
