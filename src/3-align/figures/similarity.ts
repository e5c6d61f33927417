// How likely two figures answer one question. A weighted sum; the weights were set by hand on nine topics, where a
// learned linear model was not better.

import { type Comparable, comparable } from '../../lib/comparable.ts';
import type { Claim } from '../../model.ts';
import { sameName } from '../names.ts';
import { type Context, cosine } from './context.ts';

export type Profile = {
  readonly claim: Claim;
  readonly comparable: Comparable;
  readonly context: Context;
  /** log10 of figures per figure of this value: what a shared value tells. */
  readonly rarity: number;
};

export function profilesOf(claims: readonly Claim[], contexts: ReadonlyMap<string, Context>): readonly Profile[] {
  const found = claims.flatMap((claim) => {
    const context = contexts.get(claim.id);
    return claim.quantity === undefined || context === undefined
      ? []
      : [{ claim, comparable: comparable(claim.quantity), context }];
  });
  const perGate = new Map<string, number>();
  const perValue = new Map<string, number>();
  for (const { comparable: value } of found) {
    perGate.set(value.gate, (perGate.get(value.gate) ?? 0) + 1);
    perValue.set(keyOf(value), (perValue.get(keyOf(value)) ?? 0) + 1);
  }
  return found.map((one) => ({
    ...one,
    rarity:
      Math.log10((perGate.get(one.comparable.gate) ?? 1) / (perValue.get(keyOf(one.comparable)) ?? 1)) +
      (isOdd(one.comparable.value) ? 0.5 : 0),
  }));
}

const keyOf = (value: Comparable): string => `${value.gate} ${value.value ?? `${value.low}-${value.high}`}`;
/** A large figure that is no round one is seldom shared by chance. */
const isOdd = (value: number | null): boolean => value !== null && value >= 100 && value % 100 !== 0;

export type Similarity = {
  /** All signals, values included: whether the two belong into one group. */
  readonly total: number;
  /** Without the values: whether two *different* values answer one question. */
  readonly withoutValues: number;
};

const CLIP = 8;

export function similarity(a: Profile, b: Profile): Similarity {
  const withoutValues =
    contextScore(a, b) +
    subjectScore(a.claim, b.claim) +
    nameScore(a.context, b.context) +
    frameScore(a.claim, b.claim) +
    tollScore(a.claim, b.claim);
  return { total: clip(withoutValues + valueScore(a, b)), withoutValues: clip(withoutValues) };
}

const clip = (score: number): number => Math.max(-CLIP, Math.min(CLIP, score));

function contextScore(a: Profile, b: Profile): number {
  return (
    3 * cosine(a.context.near, b.context.near) +
    1.5 * cosine(a.context.wide, b.context.wide) +
    2 * cosine(a.context.grams, b.context.grams)
  );
}

function subjectScore(a: Claim, b: Claim): number {
  const [one, other] = [a.subject, b.subject];
  if (one === undefined || other === undefined) return 0;
  const isPeople = a.quantity?.unit === 'people' && b.quantity?.unit === 'people';
  let score = isPeople ? 0.5 : 0;
  if (one.head === other.head) score += 1;
  else if (a.quantity?.dimension === 'count' && !isGeneric(one.head) && !isGeneric(other.head)) score -= 0.8;
  if (a.quantity?.unit === b.quantity?.unit && !isPeople) score += 0.5;
  if (one.event === undefined || other.event === undefined) return score;
  return score + (one.event === other.event ? 1.7 : -1.5);
}

const isGeneric = (head: string): boolean =>
  /^(?:people|person|other|individual|victim|number|total|man|woman)$/.test(head);

function nameScore(a: Context, b: Context): number {
  if (a.names.size === 0 || b.names.size === 0) return 0;
  return [...a.names].some((name) => b.names.has(name)) ? 0.6 : -0.5;
}

/**
 * The toll: people of no special kind, in no special place, whom one event befell. What headlines and leads count is the
 * topic's own toll, however far the numbers are apart as it grows.
 */
function tollScore(a: Claim, b: Claim): number {
  if (!isToll(a) || !isToll(b) || a.subject?.event !== b.subject?.event) return 0;
  return isProminent(a) && isProminent(b) ? 2 : 1;
}

const isToll = (claim: Claim): boolean =>
  claim.quantity?.dimension === 'count' &&
  claim.quantity.aspect === 'total' &&
  claim.subject !== undefined &&
  isGeneric(claim.subject.head) &&
  claim.scope.event === undefined &&
  (isProminent(claim) || statedPlace(claim) === undefined);
const isProminent = (claim: Claim): boolean => claim.zone === 'headline' || claim.zone === 'lead';

/** Figures of different events never answer one question; nor, mostly, do figures of different owners. */
function frameScore(a: Claim, b: Claim): number {
  return eventScore(a.scope.event, b.scope.event) + ownerScore(a, b) + placeScore(statedPlace(a), statedPlace(b));
}

function eventScore(a: string | undefined, b: string | undefined): number {
  if (a === undefined && b === undefined) return 0;
  if (a === undefined || b === undefined) return -4;
  return a.slice(0, 4) === b.slice(0, 4) ? 1 : -8;
}

/** What another sentence says of the place may not be meant of this figure. */
const statedPlace = ({ scope }: Claim): string | undefined =>
  scope.placeBasis === undefined ? scope.place : undefined;

/** Two places named, and neither part of the other. */
function placeScore(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one) ? 0.5 : -1.6;
}

function ownerScore(a: Claim, b: Claim): number {
  const [one, other] = [a.scope.owner, b.scope.owner];
  if (one === undefined || other === undefined) return 0;
  const isSame = sameName(one, other);
  const isCount = a.quantity?.dimension === 'count';
  // A result or an age is somebody's and nobody else's: the name is the question.
  if (isSame && (a.quantity?.unit === 'score' || a.quantity?.dimension === 'age')) return 4;
  if (isSame) return isCount ? 0.3 : 1;
  return isCount ? -1.2 : -2.5;
}

function valueScore(a: Profile, b: Profile): number {
  const [one, other] = [a.comparable.value, b.comparable.value];
  if (one === null || other === null) return boundsAgree(a.comparable, b.comparable) ? 0 : -0.5;
  if (one === other) return Math.min(a.rarity, b.rarity);
  if (one <= 0 || other <= 0) return -1;
  return -Math.min(3, Math.abs(Math.log10(one / other)));
}

const boundsAgree = (a: Comparable, b: Comparable): boolean =>
  (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity);
