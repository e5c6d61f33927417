// What happened to what is counted, where it can stand in a title.
import type { Claim } from '../../model.ts';
import type { TextOf } from '../labels.ts';
import { IDLE } from './idle.ts';
import { byFrequency } from './most-frequent.ts';
import { isParticiple } from './participle.ts';
import { sharesStem } from './stems.ts';
import { isUnit } from './units.ts';

/** `state`: stands behind what is counted ("injured", "in hospital"); `noun`: names a measure ("share price", "fall"). */
export type Happening = { readonly words: string; readonly form: 'state' | 'noun' };

/** Undefined where the claims do not agree about it, or it tells nothing. */
export function happening(claims: readonly Claim[], subject: string, textOf: TextOf): Happening | undefined {
  const isPeople = claims[0].quantity?.unit === 'people' || isGeneric(subject);
  const isDate = claims[0].kind === 'date';
  const agreed = ofOneEvent(claims);
  const words = byFrequency(agreed.flatMap((claim) => claim.subject?.predicate ?? []));
  const asked = words.filter(([candidate]) => !IDLE.test(candidate) || (isDate && AN_END.test(candidate)));
  if (asked.length === 0) return undefined;
  const told = (isDate ? asked : words).reduce((sum, [, count]) => sum + count, 0);
  const [first] = asked;
  const [phrase] = (isPeople && asked.find(([candidate, count]) => count > 1 && OF_PEOPLE.test(candidate))) || first;
  const isOneEvent = isDate && agreed !== claims;
  if (!isOneEvent && !isAgreed(claims[0], asked, told) && !(isPeople && OF_PEOPLE.test(phrase))) return undefined;
  const state: Happening = { words: phrase, form: 'state' };
  if (isTime(claims[0]) && isHyphened(claims)) return undefined;
  if (isTime(claims[0]) && (OF_PEOPLE.test(phrase) || isParticiple(phrase))) return state;
  if (claims.every((claim) => isAside(phrase, claim, textOf(claim)))) return undefined;
  if (OF_PEOPLE.test(phrase)) return isPeople ? state : undefined;
  if (USUAL.test(phrase)) return state;
  const isActive = phrase.endsWith('ing');
  if (!isActive && !isParticiple(phrase)) return { words: phrase, form: 'noun' };
  // "Containers holding" asks for what they hold; "people sleeping" does not, and "people" alone says too little.
  if (isActive && !isGeneric(subject) && !isTime(claims[0])) return undefined;
  return claims.some((claim) => isPrinted(phrase, claim, textOf)) ? state : undefined;
}

/** "After nine complaints", "in 140 shops", "three of the 24 cranes": what happens in the sentence happens to others. */
function isAside(words: string, { span, quantity }: Claim, text: string): boolean {
  if (quantity?.dimension !== 'count') return false;
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  // "with 40 injured"
  const [behind] = text.slice(span.end, span.end + 40).split(/[,.;:]/, 1);
  return OF_THEM.test(before) || (BY_THE_WAY.test(before) && !sharesStem(behind, words));
}

const HEDGES =
  '(?: (?:its|his|her|their|the|some|about|around|roughly|nearly|almost|at least|more than|fewer than|up to))*\\s+$';
const BY_THE_WAY = new RegExp(
  `(?:^|\\s)(?:after|in|at|into|through|on|with|despite|amid|over|across|against|among)${HEDGES}`,
  'i',
);
const OF_THEM = new RegExp(
  `(?:\\d|\\b(?:half|third|quarter|dozen|one|two|three|four|five|six|seven|eight|nine|ten|most|some|all)) of${HEDGES}`,
  'i',
);

/** Until something happened: "fire extinguished" in two hours. */
const isTime = ({ quantity }: Claim): boolean => quantity?.dimension === 'duration';

/** Dates have the words of each source: "died" and "was killed" are one event, of which either tells. */
function ofOneEvent(claims: readonly Claim[]): readonly Claim[] {
  if (claims[0].kind !== 'date') return claims;
  const events = byFrequency(claims.flatMap((claim) => claim.subject?.event ?? []));
  const [event, count] = events[0] ?? ['', 0];
  return count * 2 > claims.length ? claims.filter(({ subject }) => subject?.event === event) : claims;
}

/** By most of the claims; of money and shares, where sources differ in their verbs, by more than have any other. */
const isAgreed = ({ quantity }: Claim, [first, second]: Counts, told: number): boolean =>
  first[1] * 2 > told ||
  (/^(?:money|percent)$/.test(quantity?.dimension ?? '') && first[1] > Math.max(1, second?.[1] ?? 0));

type Counts = ReturnType<typeof byFrequency>;

/** "The three-day strike": the noun behind it is what lasted. */
const isHyphened = (claims: readonly Claim[]): boolean =>
  claims.filter(({ surface }) => /\d?\p{L}*-\p{L}/u.test(surface)).length * 2 > claims.length;

/** "People" and "others": words for anyone. */
export const isGeneric = (subject: string): boolean =>
  /^(?:(?:other )?(?:people|persons?|individuals?)|others?)$/i.test(subject);

/** A class of events is named by one word for many; one that no source has says more than is known. */
function isPrinted(words: string, claim: Claim, textOf: TextOf): boolean {
  const [first, ...others] = textOf(claim)
    .slice(claim.sentence.start, claim.sentence.end)
    .split(/[^\p{L}’']+/u);
  // A name has the letters of a verb, and tells of none: "Eastgate".
  const printed = [first.toLowerCase(), ...others.filter((word) => !/^\p{Lu}/u.test(word))];
  const { event = words } = claim.subject ?? {};
  return words.length < SHORT
    ? printed.some((word) => word.slice(0, 3) === words.slice(0, 3) || word.startsWith(event))
    : sharesStem(printed.join(' '), words) && !isUnit(event);
}

/** Irregular participles have few letters of their verb. */
const SHORT = 5;

/** A day has them: "start of match". */
const AN_END = /^(?:start|end)$/;
/** What befalls only people, and is so often counted that it needs no proof. */
const OF_PEOPLE =
  /^(?:killed|injured|missing|arrested|detained|in hospital|treated|rescued|displaced|found dead|feared dead|in critical condition|living there|infected|homeless|married|surviving|out of work|laid off|on strike)$/;
/** The same of people and things. */
const USUAL = /^(?:evacuated|destroyed|damaged|deployed|trapped|closed|stranded|in favour|against|in support)$/;
