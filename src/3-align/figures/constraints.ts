// Pairs that never answer one question, whatever else is alike.

import { yearOfEvent } from '../../lib/background.ts';
import { countsPeople } from '../../lib/counts-people.ts';
import { areDisjoint } from '../../lib/interval.ts';
import { isFormer } from '../../lib/movement.ts';
import { sameName } from '../../lib/names.ts';
import type { Claim } from '../../model.ts';
import { areOtherPeople } from './age-constraints.ts';
import { ofNotice, ofSentences, ofWindows } from './duration-constraints.ts';
import { ofAboard, ofEarlier, ofGusts, ofIdentified, ofOffers, ofOpposites } from './event-constraints.ts';
import { ofOtherHandling } from './handling-constraints.ts';
import { areDeadByChance, areOfTwoDisasters, noneOfOthers, ofAllHarm, ofOtherHarm } from './harm-constraints.ts';
import { ofOtherLengths, ofOtherPlaces } from './length-constraints.ts';
import { ofSaleAndIllness } from './market-constraints.ts';
import { ofAccounts, ofOtherDeals } from './money-constraints.ts';
import { ofOtherKinds, ofVagueOthers, ofVagueRoles, ofVagueThings } from './noun-constraints.ts';
import { ofIdentifiedOnes, ofRests, ofStillTreated } from './part-constraints.ts';
import { ofChildren, ofSexOrAge, ofTwoNations, ofTwoSides } from './people-constraints.ts';
import { areOfTwoPlaces, fromTwoPlaces } from './place-constraints.ts';
import type { Profile } from './profile.ts';
import { ofOtherWholes } from './share-constraints.ts';
import { isSurelyOne } from './surely-one.ts';
import { ofSavings, ofUnlikeEvents } from './unlike-events.ts';
import { ofAverages, ofFees, ofOneMore, ofOtherMeasures, ofPremiums } from './word-constraints.ts';

type Constraint = (a: Claim, b: Claim, text: string) => boolean;
type OfProfiles = (a: Profile, b: Profile) => boolean;

/** `text`: the article of the first claim. */
export function cannotLink(a: Profile, b: Profile, text: string): boolean {
  const holds = (constraint: Constraint): boolean => constraint(a.claim, b.claim, text);
  return (
    ALWAYS.some(holds) ||
    OF_PROFILES.some((constraint) => constraint(a, b)) ||
    areOneByChance(a, b) ||
    areDeadByChance(a, b) ||
    areDeadByChance(b, a) ||
    (a.size !== b.size && areOfTwoDisasters(a.claim, b.claim)) ||
    (areRivals(a, b) &&
      (OF_RIVALS.some(holds) || areOtherPeople(a, b) || areWholeAndPart(a, b) || areInTwoCurrencies(a, b)))
  );
}

/** Fifteen players here and fifteen games there: a small number is shared by chance. */
const areOneByChance = (a: Profile, b: Profile): boolean =>
  a.special !== null &&
  b.special !== null &&
  a.special !== b.special &&
  isSmall(a.comparable.value) &&
  arePeopleAndThings(a.claim, b.claim);

/** Two of a thing is often as much as two people who have it; a number above is seldom shared by chance. */
const isSmall = (value: number | null): boolean => value !== null && value > 2 && value < 100;

/** 24 dead, and of them twelve in one district: whoever says either. */
const areWholeAndPart = (a: Profile, b: Profile): boolean =>
  a.isLocal !== b.isLocal ||
  (a.isLocal && areOfTwoPlaces(a.claim, b.claim)) ||
  isPartOf(a, b) ||
  isPartOf(b, a) ||
  (a.claim.articleId === b.claim.articleId && a.isPart !== b.isPart);

/** What adds up to the whole with another is no rival of the whole; a smaller number of such things may be the same part. */
const isPartOf = (part: Profile, whole: Profile): boolean =>
  part.isSummand && !whole.isSummand && (part.special === null || (whole.size ?? 0) > (part.size ?? 0));

/** What costs €459 in one country costs $499 in another: two prices, though either may be brought to the other's money. */
export const areInTwoCurrencies = (a: Profile, b: Profile): boolean =>
  a.claim.quantity?.dimension === 'money' &&
  a.claim.quantity.unit !== b.claim.quantity?.unit &&
  !a.isConversion &&
  !b.isConversion &&
  Math.abs((a.size ?? 0) - (b.size ?? 0)) > CONVERTED_GAP * Math.max(a.size ?? 0, b.size ?? 0);
/** Conversions are rounded. Higher takes prices of two countries for one. */
const CONVERTED_GAP = 0.06;

/** Two figures of one sentence are two questions, unless it says that they are one. */
const inOneSentence: Constraint = (a, b, text) =>
  a.articleId === b.articleId && a.sentence.start === b.sentence.start && !isSurelyOne(a, b, text);

const inOtherUnits: Constraint = (a, b) => a.quantity?.dimension === 'percent' && a.quantity.unit !== b.quantity?.unit;

/**
 * Two rival counts in one article are mostly a whole and a part; only its headline may differ from its text on one question,
 * and what it has another say of the same thing.
 */
const rivalsInOneArticle: Constraint = (a, b, text) =>
  a.articleId === b.articleId &&
  (a.zone === 'headline') === (b.zone === 'headline') &&
  !isFormer(a, text) &&
  !isFormer(b, text) &&
  !isSaidOtherwise(a, b, text);

/** What one event has one of, whatever the noun beside it: "fell 600 metres", "a fall of some 700". */
const isWay = ({ quantity }: Claim): boolean =>
  /^(?:length|speed|mass|magnitude|temperature)$/.test(quantity?.dimension ?? '');

const areWhole = (...claims: readonly Claim[]): boolean => claims.every(({ quantity }) => quantity?.aspect === 'total');

/** "He fell 600 metres"; "police say that he fell 700". "He is accused of owning two boats"; "neighbours say that he has three". "The union has 31 schools shut; the ministry 26." */
function isSaidOtherwise(a: Claim, b: Claim, text: string): boolean {
  const [source, rival] = [a.attribution?.source, b.attribution?.source];
  if (source === rival) return false;
  const isOfTwo = source !== undefined && rival !== undefined && !sameName(source, rival);
  const isOneThing = a.subject?.head !== undefined && a.subject.head === b.subject?.head;
  const [one, other] = [a.scope.owner, b.scope.owner];
  const isOfOneOwner = one !== undefined && other !== undefined && sameName(one, other);
  const isOneEvent = a.subject?.event !== undefined && a.subject.event === b.subject?.event;
  const isOfOne = (source === undefined) !== (rival === undefined);
  if (isOfOne && isOneEvent && (isOneThing || isWay(a)) && areWhole(a, b)) return true;
  const isOfOneAspect = a.quantity?.aspect === b.quantity?.aspect;
  const isAnswer = isOneThing && isOfOneAspect && (isOneEvent || areInOneParagraph(a, b, text));
  return (isOfTwo && isAnswer) || (isOfOneOwner && isOneEvent);
}

/** What two companies have together is nothing that one of them has. */
const isCombined = ({ scope }: Claim): boolean => scope.population === 'combined';
const ofOtherCompany: Constraint = (a, b) => isCombined(a) !== isCombined(b);

/** Each of an event of another year. */
const areOfTwoYears = ({ scope: a }: Claim, { scope: b }: Claim): boolean => {
  const [one, other] = [yearOfEvent(a), yearOfEvent(b)];
  return one !== undefined && other !== undefined && one !== other;
};

const areInOneParagraph = (a: Claim, b: Claim, text: string): boolean =>
  !text.slice(Math.min(a.span.start, b.span.start), Math.max(a.span.end, b.span.end)).includes('\n');

/** "Rose by 7" is no rival of "rose to 9", nor of "fell by 7"; of one value only one text may say that it moved. */
const ofOtherChange: Constraint = (a, b) => {
  const [one, other] = [a.quantity?.change, b.quantity?.change];
  const isOfOne = one === undefined || other === undefined;
  return one !== other && !(isOfOne && a.quantity?.value === b.quantity?.value);
};

/** Unlike figures of unlike events, people or owners are two questions; the same figure may only be framed unlike. */
const ofOtherFrames: Constraint = (a, b) =>
  arePeopleAndThings(a, b) || areOfTwoRoles(a, b) || (a.quantity?.dimension === 'rank' && !rankOneThing(a, b));

/** Twelve sailors are no rivals of nine rescuers; but what 13 Filipinos are is not told. */
const areOfTwoRoles = ({ subject: a }: Claim, { subject: b }: Claim): boolean =>
  isRole(a?.role) && isRole(b?.role) && a?.role !== b?.role;
const isRole = (role: string | undefined): boolean => role !== undefined && role !== 'peoples';

/** "Their sixth title defence", "defended the title for the fifth time": what is counted is the event itself. */
const rankOneThing = (a: Claim, b: Claim): boolean =>
  a.subject?.event === b.subject?.event && (a.subject?.head === b.subject?.head || isOfEvent(a) || isOfEvent(b));
const isOfEvent = ({ subject }: Claim): boolean => subject?.head === 'time';

/** "Another four" here and "another two" there come on top of what each has told before. */
const ofTwoCounts: Constraint = (a, b) =>
  a.quantity?.dimension === 'count' && [a, b].every(({ quantity }) => quantity?.aspect === 'increment');

/** Four protesters held are no rival of six shops looted; 71 arrests are one of 63 people arrested. */
const arePeopleAndThings = (a: Claim, b: Claim): boolean =>
  a.quantity?.dimension === 'count' &&
  countsPeople(a) !== countsPeople(b) &&
  (a.subject?.event === undefined || a.subject.event !== b.subject?.event);

/** One article's 22 dockers are not its 22 crates; another's may be misread. */
const ofOtherNouns: Constraint = (a, b) => a.articleId === b.articleId && arePeopleAndThings(a, b);

/** By how much a share rose is no share of a market. */
const ofOtherMarkets: Constraint = (a, b) =>
  a.quantity?.dimension === 'percent' &&
  a.subject?.event !== b.subject?.event &&
  [a, b].every(({ subject }) =>
    /^(?:share-price|market-share|vote-for|turn-out|economy-size)$/.test(subject?.event ?? ''),
  );

/** "Four more arrests" come on top of what is told elsewhere, and are no rival of a total; of one place they may be all. */
const ofMore: Constraint = (a, b) =>
  a.quantity?.dimension === 'count' &&
  isMore(a) !== isMore(b) &&
  a.quantity.value !== b.quantity?.value &&
  [a, b].every(({ quantity }) => quantity?.modifier !== 'vague' && quantity?.change === undefined) &&
  (a.scope.place === undefined || b.scope.place === undefined || !sameName(a.scope.place, b.scope.place));
const isMore = ({ quantity }: Claim): boolean => quantity?.aspect === 'increment';

/** Sales that fell by 29 % are no rival of a forecast cut by 40 %; what rose and fell on the stock exchange goes by many names. */
const ofOtherMoves: Constraint = (a, b) =>
  a.quantity?.dimension === 'percent' &&
  [a, b].every(
    ({ quantity, subject }) =>
      quantity?.change !== undefined &&
      subject?.event !== undefined &&
      !/^(?:share-price|trade|rise|fall)$/.test(subject.event),
  ) &&
  a.subject?.event !== b.subject?.event &&
  a.subject?.head !== b.subject?.head;

/** A father of two has two children, and nothing else is counted so. */
const ofParent: Constraint = (a, b) => isOfParent(a) !== isOfParent(b);
const isOfParent = ({ subject }: Claim): boolean => subject?.event === 'have' && subject.head === 'child';

const ALWAYS: readonly Constraint[] = [
  noneOfOthers,
  ofAboard,
  ofOpposites,
  ofGusts,
  ofOffers,
  ofMore,
  ofIdentified,
  ofParent,
  ofOtherMarkets,
  ofOtherCompany,
  inOneSentence,
  inOtherUnits,
  areOfTwoYears,
  ofOtherHarm,
  ofAllHarm,
  ofSexOrAge,
  ofTwoNations,
  ofTwoSides,
  ofOtherChange,
  ofOtherNouns,
];

/** What was hoped for is not what came, also where it could be as many: "had hoped for more than 500". */
const ofWished: OfProfiles = (a, b) => a.isWished !== b.isWished && (a.size !== b.size || areBoundUnlike(a, b));
const areBoundUnlike = ({ claim: { quantity: a } }: Profile, { claim: { quantity: b } }: Profile): boolean =>
  a?.modifier !== b?.modifier && [a, b].some((one) => BOUND.test(one?.modifier ?? ''));
const BOUND = /^(?:moreThan|atLeast|lessThan|atMost)$/;

const ofNorms: OfProfiles = (a, b) => a.isNorm !== b.isNorm && a.size !== b.size;
const ofComparedThings: OfProfiles = (a, b) => a.isOfCompared !== b.isOfCompared && a.size !== b.size;

const OF_PROFILES: readonly OfProfiles[] = [
  ofOtherKinds,
  ofVagueOthers,
  ofVagueThings,
  ofFees,
  ofPremiums,
  ofAverages,
  ofOtherMeasures,
  ofOneMore,
  ofWished,
  ofNorms,
  ofComparedThings,
  ofWindows,
  ofSentences,
  ofNotice,
  ofOtherLengths,
  ofOtherPlaces,
  ofAccounts,
  ofOtherDeals,
  ofOtherWholes,
  ofOtherHandling,
  ofSaleAndIllness,
  ofRests,
  ofIdentifiedOnes,
  ofStillTreated,
  ofEarlier,
  ofVagueRoles,
  ofUnlikeEvents,
  ofSavings,
];

/** First readings of one quake's magnitude lie closer than this; a whole step is 32 times the energy. */
const ONE_QUAKE = 1;
const ofTwoQuakes: Constraint = (a, b) =>
  a.quantity?.dimension === 'magnitude' && Math.abs((a.quantity.value ?? 0) - (b.quantity?.value ?? 0)) >= ONE_QUAKE;

/** Only of figures that cannot both be right of one thing. */
const OF_RIVALS: readonly Constraint[] = [
  rivalsInOneArticle,
  ofOtherFrames,
  ofTwoCounts,
  ofTwoQuakes,
  fromTwoPlaces,
  ofOtherMoves,
  ofChildren,
];

const areRivals = ({ interval: a }: Profile, { interval: b }: Profile): boolean =>
  a !== null && b !== null && areDisjoint(a, b);
