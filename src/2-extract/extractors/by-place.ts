// Counts that a sentence breaks down by place: "17 people died, 12 in Brenn and five in Orle".

import { isPerson, isPersonClass } from '../lexicon/lexicon.ts';
import { SITES } from '../lexicon/place-words.ts';
import type { ReadSentence } from '../reading.ts';
import type { Counting } from './counting.ts';

type Local = { readonly at: number; readonly place: string; readonly isSite: boolean };

/** The countings of a sentence: a bare number with its place counts what the count before it does, and its place is no other's. */
export function withPlaces(text: string, sentence: ReadSentence, countings: readonly Counting[]): readonly Counting[] {
  const locals = countings.flatMap((one, at) => localAt(text, sentence, one, at) ?? []);
  const before = wholeBefore(countings, locals[0]?.at ?? 0);
  const isAnswer = !locals[0]?.isSite || isPersonClass(before?.event ?? '');
  if (before === undefined || !isTold(before) || !isAnswer || !leadsTo(text, before, countings[locals[0].at]))
    return besideEachOther(text, countings, locals);
  const beside = placeBeside(text, before, countings[locals[0].at]);
  const place = beside ?? (isOneOf(before.place, locals) ? undefined : before.place);
  const isWhole = isWholeOf(before, place, locals, countings);
  const places = new Map(locals.map(({ at, place }) => [countings[at], place]));
  return countings.map((one) => {
    const there = places.get(one);
    if (there !== undefined) return asLocal(one, before, there, isWhole);
    if (one === before && !isWhole) return { ...one, place };
    return isOneOf(one.place, locals) ? { ...one, place: undefined } : one;
  });
}

/** "Killed 118 people in three states, 71 of them in Orle": people, and no states. */
function wholeBefore(countings: readonly Counting[], at: number): Counting | undefined {
  const last = countings[at - 1];
  if (last === undefined || isOfPeople(last)) return last;
  const isOfThem = (one: Counting): boolean =>
    isTold(one) && isOfPeople(one) && isPersonClass(one.event ?? '') && (last.event ?? one.event) === one.event;
  return countings.slice(0, at).findLast(isOfThem) ?? last;
}
const isOfPeople = ({ counted }: Counting): boolean =>
  counted === null || counted.head === 'people' || isPerson(counted.head);

/** "Killed 23 in Orle, eight in Harl and one in Tove": no whole is told, and each is of its own place. */
function besideEachOther(text: string, countings: readonly Counting[], locals: readonly Local[]): readonly Counting[] {
  const places = new Map<Counting, string>();
  for (const [i, { at, place }] of locals.entries()) {
    const [one, last] = [countings[at], locals[i - 1]];
    const isNext = last !== undefined && last.at === at - 1 && leadsTo(text, countings[last.at], one);
    if (!isNext) continue;
    places.set(countings[last.at], last.place);
    places.set(one, place);
  }
  const [first] = places.keys();
  return countings.map((one) => {
    const place = places.get(one);
    if (place === undefined) return one;
    const { counted, event, predicate } = first;
    return { ...one, counted, event, predicate, owner: undefined, place };
  });
}

function asLocal(one: Counting, { counted, event, predicate }: Counting, place: string, isPart: boolean): Counting {
  return { ...one, counted, event, predicate, owner: undefined, place, ...(isPart ? { isPart } : {}) };
}

/** "Brenn and five in Orle" is what a broken tree makes of two of them. */
const isOneOf = (place: string | undefined, locals: readonly Local[]): boolean =>
  place !== undefined && locals.some((local) => place.includes(local.place));

const isCount = ({ figure: { quantity, form } }: Counting): boolean =>
  quantity.dimension === 'count' && quantity.value !== null && form !== 'ordinal';
const isTold = (one: Counting): boolean => isCount(one) && (one.counted !== null || one.event !== undefined);

const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]*)(?:\s+(?:de|of|del|al|and\s+the)?\s*\p{Lu}[\p{L}'’.-]*)*(?:\s+(?:province|district|county|city|state|region|island|town|village|area))?`;
/** No noun behind the number but a place, and behind that nothing that belongs to it. */
const IN_PLACE = new RegExp(
  String.raw`^(?:\s+(?:more|others?))?(?:\s+of\s+(?:them|whom))?(?:\s+(?:at|in|on)\s+(?:an?|the)\s+(?:\p{Ll}+\s+){0,1}\p{Ll}+)?\s+(?:in|at|near|outside|around|from)\s+(?:(?:the|nearby|neighbou?ring)\s+)*(?:(?:province|district|county|city|state|region|island|town|village|capital|port)(?:\s+of)?[\s,]+)?(?<place>${NAME})(?=\s*(?:[,.;:)–—]|and\b|according\b|$))`,
  'u',
);
/** "Four in the street outside", "two at a nearby filling station" */
const AT_SITE = new RegExp(
  String.raw`^(?:\s+of\s+(?:them|whom))?\s+(?:in|at|near|outside|on|inside)\s+(?:the|an?|another)\s+(?<place>(?:\p{Ll}+\s+){0,2}?(?:${SITES}))(?:\s+(?:outside|nearby|opposite|itself))?(?=\s*(?:[,.;:)–—]|and\b|$))`,
  'u',
);
const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

function localAt(text: string, sentence: ReadSentence, one: Counting, at: number): Local | undefined {
  if (!isCount(one)) return undefined;
  const behind = text.slice(one.figure.end, sentence.end);
  const found = IN_PLACE.exec(behind) ?? AT_SITE.exec(behind);
  const place = found?.groups?.place.replace(/[.,]$/, '');
  if (found === null || place === undefined || TIME.test(place)) return undefined;
  return { at, place, isSite: !IN_PLACE.test(behind) };
}

/** ", 12 in Brenn", "and five in Orle", "including three in Tove" */
const leadsTo = (text: string, whole: Counting, local: Counting): boolean =>
  /(?:[,:;(–—]|\band|\bincluding|\bwith)\s*(?:(?:about|some|at least|nearly|almost|another|around)\s+)?$/u.test(
    text.slice(whole.figure.end, local.figure.modifierSpan?.start ?? local.figure.start),
  );

/** The place right before the first of them: the Brenn of "30 people in Brenn, 15 in Orle". */
function placeBeside(text: string, whole: Counting, local: Counting): string | undefined {
  const between = text.slice(whole.figure.end, local.figure.modifierSpan?.start ?? local.figure.start);
  return BESIDE.exec(between)?.groups?.place;
}
const BESIDE = new RegExp(
  String.raw`\b(?:in|at|near)\s+(?:the\s+(?:(?:\p{Ll}+\s+)?(?:province|district|county|city|state|region|island|town|village|capital|port)\s+of\s+)?)?(?<place>${NAME}|capital|city|country|region|province|town|village|north|south|east|west)(?:,|,?\s+and)\s*$`,
  'u',
);

/** "45 killed, 30 in Brenn and 15 in Orle"; "30 people in Brenn, 15 in Orle" stand beside each other. */
function isWholeOf(
  whole: Counting,
  beside: string | undefined,
  locals: readonly Local[],
  countings: readonly Counting[],
): boolean {
  const sum = locals.reduce((total, { at }) => total + (countings[at].figure.quantity.value ?? 0), 0);
  const all = whole.figure.quantity.value ?? 0;
  return sum === all || (sum < all && beside === undefined);
}
