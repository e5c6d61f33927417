// What speaks for or against two figures answering one question: each signal is a small number read off the pair.
// How much each one tells is in weights.ts.
import { yearOfEvent } from '../../lib/background.ts';
import { countsPeople } from '../../lib/counts-people.ts';
import { isHarm } from '../../lib/harm.ts';
import { isOneName, type Name } from '../../lib/names.ts';
import { sameNoun } from '../../lib/same-noun.ts';
import type { Claim } from '../../model.ts';
import type { Profile } from './profile.ts';
import { cosine, heaviestShared } from './vector.ts';

/** Mostly 0 or 1, cosines between, distances in powers of ten. */
type Signal = (a: Profile, b: Profile) => number;

const when = (holds: boolean): number => (holds ? 1 : 0);
/** A signal of both claims alone. */
const ofClaims =
  (holds: (a: Claim, b: Claim) => boolean): Signal =>
  (a, b) =>
    when(holds(a.claim, b.claim));

/** Both have the part, and it is the same. */
const same = (of: (claim: Claim) => string | undefined): Signal =>
  ofClaims((a, b) => of(a) !== undefined && of(a) === of(b));
/** Both have the name, and it can be one, or it cannot. */
const oneName =
  (of: (profile: Profile) => Name | null, isOne = true): Signal =>
  (a, b) => {
    const one = of(a);
    const other = of(b);
    return when(one !== null && other !== null && isOneName(one, other) === isOne);
  };
/** Only one of the two has the part. */
const oneHas = (of: (claim: Claim) => unknown): Signal =>
  ofClaims((a, b) => (of(a) === undefined) !== (of(b) === undefined));
const both = (holds: (claim: Claim) => boolean): Signal => ofClaims((a, b) => holds(a) && holds(b));

const head = ({ subject }: Claim): string | undefined => subject && sameNoun(subject.head);
const event = ({ subject }: Claim): string | undefined => subject?.event;
const predicate = ({ subject }: Claim): string | undefined => subject?.predicate?.toLowerCase();
const role = ({ subject }: Claim): string | undefined => subject?.role;
const owner = (profile: Profile): Name | null => profile.owner;
const source = (profile: Profile): Name | null => profile.source;
const year = ({ scope }: Claim): string | undefined => yearOfEvent(scope);
const isCount = ({ quantity }: Claim): boolean => quantity?.dimension === 'count';
const isProminent = ({ zone }: Claim): boolean => zone === 'headline' || zone === 'lead';
const isOf = (dimension: string) => (claim: Claim) => claim.quantity?.dimension === dimension;

const areOneToll = (a: Profile, b: Profile): boolean => a.toll !== null && a.toll === b.toll;

/** Powers of ten between two sizes of which one is not known. */
const UNKNOWN = 1;

/** Powers of ten. */
const [CLOSE, NEAR] = [0.05, 0.3];

/** How many powers of ten lie between the two; from none at all it is no distance. */
const valueApart: Signal = (a, b) =>
  a.size === null || b.size === null
    ? UNKNOWN
    : a.size > 0 && b.size > 0
      ? Math.min(3, Math.abs(Math.log10(a.size / b.size)))
      : 0;

/** Nobody tells by chance that there were none. */
const isSmall = (a: Profile, b: Profile): boolean => {
  const least = Math.min(a.size ?? 0, b.size ?? 0);
  return least < 10 && (least > 0 || a.size === null || b.size === null);
};

export const SIGNALS = {
  // The words around the figures.
  wide: (a, b) => cosine(a.context.wide, b.context.wide),
  letters: (a, b) => cosine(a.context.grams, b.context.grams),
  sentence: (a, b) => cosine(a.context.sentence, b.context.sentence),
  rareWord: (a, b) => heaviestShared(a.context.sentence, b.context.sentence),
  namesShared: (a, b) => when(heaviestShared(a.context.names, b.context.names) > 0),
  apart: (a, b) => Math.abs(a.context.position - b.context.position),
  // What is counted, and what happened to it.
  subject: (a, b) => cosine(a.context.subject, b.context.subject),
  headSame: (a, b) => when(a.special !== null && a.special === b.special),
  eventSame: same(event),
  eventOne: oneHas(event),
  headRare: (a, b) =>
    when(head(a.claim) !== undefined && head(a.claim) === head(b.claim)) * Math.min(a.headRarity, b.headRarity),
  predicateSame: same(predicate),
  roleSame: same(role),
  unitSame: same(({ quantity }) => quantity?.unit ?? undefined),
  unitNone: both(({ quantity }) => quantity?.unit === null),
  people: both(countsPeople),
  peopleAndThings: ofClaims((a, b) => isCount(a) && countsPeople(a) !== countsPeople(b) && head(a) !== head(b)),
  toll: (a, b) => when(areOneToll(a, b)),
  tollHarm: (a, b) => when(areOneToll(a, b) && isHarm(a.toll ?? undefined)),
  // Of which event, where, when, whose.
  backgroundOne: oneHas(({ scope }) => scope.event),
  backgroundSame: same(year),
  ownerSame: oneName(owner),
  ownerUnlike: oneName(owner, false),
  ownerUnlikeCount: (a, b) => when(isCount(a.claim)) * oneName(owner, false)(a, b),
  // How it is told.
  prominentBoth: both(isProminent),
  sourceSame: oneName(source),
  sourceOne: oneHas(({ attribution }) => attribution),
  partOne: (a, b) => when(a.isPart !== b.isPart),
  partBoth: (a, b) => when(a.isPart && b.isPart),
  // What kind of figure: some kinds are shared by chance more often than others.
  count: both(isCount),
  duration: both(isOf('duration')),
  age: both(isOf('age')),
  // The values.
  // Small counts are everywhere.
  small: (a, b) => when(isSmall(a, b)),
  smallUnlike: (a, b) => when(isSmall(a, b) && a.size !== b.size),
  valueSame: (a, b) => when(a.comparable.value !== null && a.comparable.value === b.comparable.value),
  valueRarity: (a, b) =>
    a.comparable.value !== null && a.comparable.value === b.comparable.value ? Math.min(a.rarity, b.rarity) : 0,
  valueApart,
  // What is nearly the same, and what is a little off, tell far more than the distance says beyond.
  valueClose: (a, b) => Math.exp(-valueApart(a, b) / CLOSE),
  valueNear: (a, b) => Math.exp(-valueApart(a, b) / NEAR),
} as const satisfies Readonly<Record<string, Signal>>;

export type SignalName = keyof typeof SIGNALS;
