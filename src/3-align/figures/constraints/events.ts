// Figures of two events that never answer one question, whatever else is alike.

import { once } from '../../../lib/once.ts';
import { areOpposite } from '../../../lib/opposites.ts';
import type { Claim } from '../../../model.ts';
import type { Profile } from '../profile.ts';
import { type Constraint, type Constraints, ofClaims } from './constraint.ts';

type PairOfClaims = (a: Claim, b: Claim) => boolean;

/** How many were aboard is neither how many were saved nor how many a boat may carry. */
const ofAboard: PairOfClaims = ({ subject: a }, { subject: b }) => {
  const [one, other] = [aboardOf(a?.event), aboardOf(b?.event)];
  return one !== undefined && other !== undefined && one !== other;
};
const ABOARD: readonly (readonly string[])[] = [['commute', 'travel', 'transport'], ['survive', 'rescue'], ['store']];
const KIND_ABOARD = new Map(ABOARD.flatMap((events, kind) => events.map((event) => [event, kind] as const)));
const aboardOf = (event: string | undefined): number | undefined =>
  event === undefined ? undefined : KIND_ABOARD.get(event);

/** "40 arrested" and "45 released". */
const ofOpposites: PairOfClaims = ({ subject: a }, { subject: b }) =>
  a?.event !== undefined && b?.event !== undefined && areOpposite(a.event, b.event);

/** How strong the gusts were is no contradiction of the wind. */
const ofGusts: PairOfClaims = ({ quantity, subject: a }, { subject: b }) =>
  quantity?.dimension === 'speed' &&
  ((a?.head === 'gust' && b?.head === 'wind') || (a?.head === 'wind' && b?.head === 'gust'));

/** What is offered "a share" is no price on the stock exchange. */
const ofOffers: PairOfClaims = ({ quantity: one, subject: a }, { quantity: other, subject: b }) =>
  one?.per !== other?.per &&
  [one?.per, other?.per].includes('share') &&
  [a, b].some((of) => of?.event === 'share-price');

/** Of the bodies found some are identified. */
const ofIdentified: PairOfClaims = ({ subject: a }, { subject: b }) =>
  (a?.event === 'identify' && isDeath(b?.event)) || (b?.event === 'identify' && isDeath(a?.event));
const isDeath = (event: string | undefined): boolean => event === 'die' || event === 'find-body';

const EARLIER =
  /^[^.;:,]{0,50}\b(?:earlier\s+this\s+year|last\s+year|a\s+year\s+(?:ago|earlier|before)|in\s+a\s+previous)\b/;
const isEarlier = once(
  ({ claim, context }: Profile) => claim.scope.event === undefined && EARLIER.test(context.behind),
);
/** "Five cables that were cut earlier this year" are none of those cut now. */
const ofEarlier: Constraint = (a, b) =>
  a.claim.quantity?.dimension === 'count' &&
  a.size !== b.size &&
  isEarlier(a) !== isEarlier(b) &&
  a.claim.scope.event === b.claim.scope.event;

/** Words for shares that are traded on another exchange than those of home. */
const ABROAD = /\bdepositary\b|\bAD[RS]s?\b|\b(?:U\.?S\.?|New York|London|Hong Kong)-(?:listed|traded)\b/;
const isOfAbroad = once(({ context }: Profile) => ABROAD.test(context.before));
/** A firm's depositary shares fell in one city, its own in another: two prices. */
const ofListings: Constraint = (a, b) =>
  a.size !== b.size &&
  a.claim.subject?.event === 'share-price' &&
  b.claim.subject?.event === 'share-price' &&
  isOfAbroad(a) !== isOfAbroad(b);

export const events: Constraints = {
  always: [
    ofClaims(ofAboard),
    ofClaims(ofOpposites),
    ofClaims(ofGusts),
    ofClaims(ofOffers),
    ofClaims(ofIdentified),
    ofEarlier,
    ofListings,
  ],
};
