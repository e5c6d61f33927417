// A figure with all that alignment looks at: its claim, its value in the base unit, its surroundings.
import { type Comparable, comparable } from '../../lib/comparable.ts';
import { isLoss } from '../../lib/counts-people.ts';
import { groupBy } from '../../lib/group-by.ts';
import { isHarm } from '../../lib/harm.ts';
import { type Interval, intervalOf } from '../../lib/interval.ts';
import { type Name, nameOf } from '../../lib/names.ts';
import { sameNoun } from '../../lib/same-noun.ts';
import { sentenceKey } from '../../lib/sentence-key.ts';
import type { Claim } from '../../model.ts';
import type { Witness } from '../witness.ts';
import { isOfCompared } from './compared-thing.ts';
import type { Context } from './context.ts';
import { dayCountsOf } from './day-counts.ts';
import { isNorm } from './norms.ts';
import { inOneShape } from './one-shape.ts';
import { withoutKind } from './place-names.ts';
import { summandsOf } from './summands.ts';
import { isWished } from './wishes.ts';

type Aged = { readonly name: string; readonly age: number | null };

export type Profile = {
  readonly claim: Claim;
  readonly comparable: Comparable;
  /** Without the words around it: "nearly" is not told from "less than". */
  readonly interval: Interval | null;
  /** The value, or the middle of vague bounds by powers of ten; null where nothing is known. */
  readonly size: number | null;
  readonly context: Context;
  /** log10 of figures per figure of this value: what a shared value tells. */
  readonly rarity: number;
  /** log10 of all figures per figure that counts the same thing. */
  readonly headRarity: number;
  /** What is counted, where it is people or things of some kind. */
  readonly special: string | null;
  /** What befell people of no kind, where the figure is their number. */
  readonly toll: string | null;
  readonly owner: Name | null;
  readonly source: Name | null;
  /** It counts a part: by its own words, or as one place of what the article counts elsewhere. */
  readonly isPart: boolean;
  /** It counts those of one place of several, of what the article counts elsewhere in all; headlines and leads count all. */
  readonly isLocal: boolean;
  /** It counts those of one day, of what the article counts over several. */
  readonly isOfDay: boolean;
  /** It is one of two counts that add up to what the article has in all. */
  readonly isSummand: boolean;
  /** Of an age: the people whose ages the article gives by name. */
  readonly agedByName: readonly Aged[];
  /** It is needed, hoped for or foretold, and not claimed to be so. */
  readonly isWished: boolean;
  /** It tells what is usual or allowed. */
  readonly isNorm: boolean;
  /** It is of what the topic's own thing is compared with. */
  readonly isOfCompared: boolean;
  /** Its sentence prints the amount in another currency right before it. */
  readonly isConversion: boolean;
};

export function profilesOf(
  claims: readonly Claim[],
  contexts: ReadonlyMap<string, Context>,
  witness: Witness,
): readonly Profile[] {
  const found = claims.flatMap((claim) => {
    const context = contexts.get(claim.id);
    const { quantity } = claim;
    return quantity === undefined || context === undefined
      ? []
      : [{ claim, quantity, comparable: comparable(quantity), context }];
  });
  const shared = (keyOf: (one: (typeof found)[number]) => string): ((one: (typeof found)[number]) => number) => {
    const counts = countBy(found, keyOf, ({ claim }) => witness(claim.articleId));
    return (one) => counts.get(keyOf(one)) ?? 1;
  };
  const all = found.reduce((sum, { claim }) => sum + witness(claim.articleId), 0);
  const ofGate = shared(({ comparable: { gate } }) => gate);
  const ofValue = shared(({ comparable: value }) => valueKey(value));
  const ofHead = shared(({ claim }) => claim.subject?.head ?? '');
  const aged = agedByName(claims);
  const wholes = largestOf(claims);
  const money = groupBy(
    claims.filter(({ quantity }) => quantity?.dimension === 'money'),
    sentenceKey,
  );
  const places = placesOf(claims);
  const harmed = harmedOf(claims);
  const days = dayCountsOf(claims);
  const summands = summandsOf(
    found
      .filter(({ claim, quantity }) => quantity.dimension === 'count' && claim.subject?.event !== undefined)
      .map(({ claim, context: { behind } }) => ({ claim, behind })),
  );
  const isLocal = ({ claim, context }: (typeof found)[number]): boolean =>
    claim.zone === 'body' &&
    !IN_HOSPITAL.test(context.behind) &&
    isOfPlace(claim, wholes) &&
    (places.get(kindOf(claim))?.size ?? 0) > 1;
  return found.map((one) => ({
    claim: inOneShape(one.claim),
    comparable: one.comparable,
    context: one.context,
    interval: intervalOf(one.quantity, ''),
    size: sizeOf(one.comparable),
    rarity: Math.log10(ofGate(one) / ofValue(one)) + (isOdd(one.comparable.value) ? 0.5 : 0),
    headRarity: Math.log10(all / ofHead(one)),
    special: specialOf(one.claim),
    toll: tollOf(one.claim),
    // The dead of a place are its own.
    owner: namedOrNull(isLocal(one) ? withoutKind(one.claim.scope.place ?? '') : one.claim.scope.owner),
    source: namedOrNull(one.claim.attribution?.source),
    isPart: one.quantity.aspect === 'part' || isOfPlace(one.claim, wholes),
    isLocal: isLocal(one) || isNoneOfSome(one.claim, harmed),
    isOfDay: days.has(one.claim.id),
    isSummand: summands.has(one.claim.id),
    agedByName: one.quantity.dimension === 'age' ? (aged.get(one.claim.articleId) ?? []) : [],
    isWished: isWished(one.context),
    isNorm: isNorm(one.context),
    isOfCompared: isOfCompared(one.context),
    isConversion: (money.get(sentenceKey(one.claim)) ?? []).some((other) => isRightBefore(other, one.claim)),
  }));
}

/** " (" and " (about " */
const BRACKET = 8;
const isRightBefore = (a: Claim, b: Claim): boolean =>
  a.quantity?.unit !== b.quantity?.unit && a.span.end < b.span.start && b.span.start - a.span.end <= BRACKET;

const GENERIC = /^(?:people|person|other|individual|victim|number|total|man|woman)$/;
const isGeneric = (head: string): boolean => GENERIC.test(head) || isLoss(head);

function specialOf({ subject }: Claim): string | null {
  const head = subject?.head;
  return head === undefined || isGeneric(head) ? null : sameNoun(head);
}

function tollOf({ quantity, subject }: Claim): string | null {
  const isWhole = quantity?.dimension === 'count' && quantity.aspect === 'total';
  return isWhole && isGeneric(subject?.head ?? '') ? (subject?.event ?? null) : null;
}

/** "Twelve died in the district of Orle", where the article has 24 dead in all. */
function isOfPlace(claim: Claim, wholes: ReadonlyMap<string, number>): boolean {
  const place = claim.scope.placeBasis === undefined ? claim.scope.place : undefined;
  const value = claim.quantity?.value;
  // A hospital is not where they were hurt.
  const isNamed = place !== undefined && /\p{Lu}/u.test(place) && !/\b(?:hospital|clinic|morgue)\b/i.test(place);
  const isToll = claim.scope.event === undefined && /^(?:die|injure|missing)$/.test(claim.subject?.event ?? '');
  return isNamed && isToll && typeof value === 'number' && (wholes.get(kindOf(claim)) ?? 0) > value;
}

/** "Four others died in hospitals in the district": of their wounds, and elsewhere. */
const IN_HOSPITAL = /^[^.;:,]{0,40}\b(?:in|at)\s(?:\p{L}+\s){0,3}?(?:hospitals?|clinics?)\b/u;

/** "Nobody was hurt" of an article that counts the hurt elsewhere is of one place or incident. */
const isNoneOfSome = ({ articleId, quantity, subject, sentence }: Claim, harmed: Harmed): boolean => {
  const some = harmed.get(`${articleId} ${subject?.event}`) ?? [];
  return quantity?.value === 0 && some.length > 0 && some.every((other) => other.sentence.start !== sentence.start);
};

type Harmed = ReadonlyMap<string, readonly Claim[]>;

/** The counts above none of those who died, were hurt or are missing, by article and event. */
const harmedOf = (claims: readonly Claim[]): Harmed =>
  groupBy(
    claims.filter(({ quantity, subject }) => isHarm(subject?.event) && quantity?.value !== 0),
    ({ articleId, subject }) => `${articleId} ${subject?.event}`,
  );

/** Of each kind of people that an article counts, the largest number that it gives without a place. */
function largestOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const claim of claims) {
    const { quantity, scope } = claim;
    const isOfAll = quantity?.dimension === 'count' && quantity.unit === 'people' && quantity.aspect === 'total';
    if (!isOfAll || scope.place !== undefined || scope.event !== undefined || claim.subject?.event === undefined)
      continue;
    largest.set(kindOf(claim), Math.max(largest.get(kindOf(claim)) ?? 0, quantity.value ?? 0));
  }
  return largest;
}

/** The places in which an article counts people of a kind. */
function placesOf(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const counted = claims.filter(({ quantity, scope }) => quantity?.unit === 'people' && scope.place !== undefined);
  return new Map(
    [...groupBy(counted, kindOf)].map(([kind, own]) => [kind, new Set(own.map(({ scope }) => scope.place ?? ''))]),
  );
}

const kindOf = ({ articleId, subject }: Claim): string => `${articleId} ${subject?.event} ${subject?.role ?? ''}`;

const namedOrNull = (text: string | undefined): Name | null => (text === undefined ? null : nameOf(text));

/** Whose ages an article gives, by article. */
function agedByName(claims: readonly Claim[]): ReadonlyMap<string, readonly Aged[]> {
  const names = new Map<string, Aged[]>();
  for (const { articleId, quantity, scope } of claims)
    if (quantity?.dimension === 'age' && scope.owner !== undefined)
      names.set(articleId, [...(names.get(articleId) ?? []), { name: scope.owner, age: quantity.value }]);
  return names;
}

/** Weighed counts by key. */
function countBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  weightOf: (item: T) => number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + weightOf(item));
  return counts;
}

const valueKey = (value: Comparable): string => `${value.gate} ${value.value ?? `${value.low}-${value.high}`}`;
/** A large figure that is no round one is seldom shared by chance. */
const isOdd = (value: number | null): boolean => value !== null && value >= 100 && value % 100 !== 0;

function sizeOf({ value, low, high }: Comparable): number | null {
  if (value !== null) return value;
  if (low === null || high === null) return low ?? high;
  return low > 0 && high > 0 ? Math.sqrt(low * high) : (low + high) / 2;
}
