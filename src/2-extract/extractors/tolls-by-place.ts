// Counts of the dead, hurt and missing that a place has: "Orle accounted for 57 of the deaths, Brenn for nine", "Brenn had
// the most dead, 18", "Harl followed with 15 and Tove with 13".
import type { Span } from '../../model.ts';
import { KIND_OF_PLACE, PLACE_NAME } from '../lexicon/place-words.ts';
import { isPlaceIn } from '../scope/known-places.ts';
import { PEOPLE } from './by-words/rule.ts';
import type { Counting } from './counting.ts';

type Fate = Pick<Counting, 'event' | 'predicate'>;

/** The countings of a sentence: those that a place has are of that place, and of what befell people there. */
export function withTollsByPlace(text: string, sentence: Span, countings: readonly Counting[]): readonly Counting[] {
  const done: Counting[] = [];
  // The place that had the count before, for "and Tove with 13" goes on with it.
  let isList = false;
  for (const one of countings) {
    const read: Counting | null = isCount(one)
      ? tollOf(text, sentence, one, isList ? done.at(-1) : undefined, done)
      : null;
    isList = read !== null;
    done.push(read ?? one);
  }
  return done;
}

const isCount = ({ figure: { quantity, form } }: Counting): boolean =>
  quantity.dimension === 'count' && form !== 'ordinal';

function tollOf(
  text: string,
  sentence: Span,
  one: Counting,
  listed: Counting | undefined,
  done: readonly Counting[],
): Counting | null {
  const { figure } = one;
  const start = Math.min(figure.start, figure.modifierSpan?.start ?? figure.start);
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const behind = text.slice(figure.end, sentence.end);
  const most = MOST.exec(before)?.groups;
  const held =
    (HOLDS.exec(before) ?? HARDEST_HIT.exec(before) ?? OWN_TOLL.exec(before))?.groups ??
    (listed === undefined ? undefined : GOES_ON.exec(before)?.groups);
  const place = nameOf(most?.place ?? held?.place);
  if (place === undefined) return null;
  const fate =
    fateIn(most?.fate ?? held?.fate ?? '') ??
    fateIn(COUNTED.exec(behind)?.[1] ?? '') ??
    (BARE.test(behind) ? (listed ?? done.findLast(isToll) ?? fateAbove(text, sentence)) : undefined);
  if (fate?.event === undefined) return null;
  const { event, predicate } = fate;
  const told = { ...one, counted: PEOPLE, event, predicate, isPart: false };
  if (isPlaceIn(text, place) || FOLLOWS.test(before)) return { ...told, owner: undefined, place };
  // Whoever counts the dead need not have them.
  return TELLS.test(before) ? null : { ...told, owner: place };
}

/** Behind the place with the most. */
const FOLLOWS = /\bfollowed with\s[^.;]*$|\bwas the \p{Ll}+(?: \p{Ll}+)? (?:with|that had)\s[^.;]*$/u;
const TELLS = /\b(?:reported|recorded|registered|counted|confirmed|logged|tallied)\b[^,.;]*$/;

/** Characters looked back over for the place. */
const REACH = 110;

const isToll = (one: Counting): boolean => isCount(one) && /^(?:die|injure|missing)$/.test(one.event ?? '');

const nameOf = (place: string | undefined): string | undefined =>
  place?.replace(/^(?:(?:Nearby|Neighbou?ring|The|And|But|While|Meanwhile)\s)+/, '').replace(/\s+/g, ' ');

const PLACE = String.raw`(?:(?:the\s)?(?:\p{Ll}+\s)?(?:${KIND_OF_PLACE})\sof\s|(?:nearby|neighbou?ring)\s)?(?<place>${PLACE_NAME}(?:\s(?:${KIND_OF_PLACE}))?)`;
const OPENS = String.raw`(?:^|[,;:(–—]\s|\b(?:and|while|but|by|with|that|said)\s)["“]?(?:(?:[Nn]earby|[Nn]eighbou?ring|[Tt]he)\s)*`;
const SOFT = String.raw`(?:(?:at\sleast|about|some|around|nearly|almost|more\sthan|over|only|just|another|a\sfurther|up\sto|as\smany\sas)\s)*`;
const HELD = String.raw`(?:had|has|saw|suffered|recorded|reported|registered|counted|(?:has\s|have\s)?confirmed|mourned|lost|followed\swith|(?:accounts?|accounted)\sfor|sustained|logged|tallied)`;
/** "Harl province had at least" */
const HOLDS = new RegExp(String.raw`${OPENS}${PLACE}(?:\salone)?(?:,\s[^,.;]{1,40},)?\s${HELD}\s${SOFT}$`, 'u');
/** "Orle has been hit hardest, with" */
const HARDEST_HIT = new RegExp(
  String.raw`${OPENS}${PLACE}\s(?:was|were|is|has\sbeen|suffered)\s[^,.;]{0,30}\b(?:hit|affected|struck|hardest|worst)\b[^,.;]{0,20},\swith\s${SOFT}$`,
  'u',
);
/** "Harl's death toll had been put at", "put Harl province's toll at" */
const OWN_TOLL = new RegExp(
  String.raw`(?:^|\s)(?<place>${PLACE_NAME}(?:\s(?:${KIND_OF_PLACE}))?)['’]s\s(?:(?:own|official|confirmed|provisional|overall)\s)?(?<fate>(?:death\s)?toll|number\sof\s(?:dead|deaths|injured|missing))\b[^,.;:\d]{0,50}\b(?:at|to|is|was|of|reached|past|passed)\s${SOFT}$`,
  'u',
);
/** ", Tove for", "and Harl" */
const GOES_ON = new RegExp(
  String.raw`(?:,|\band|\bby|\))\s(?:and\s)?${PLACE}(?:\s(?:for|with|${HELD}))?\s${SOFT}$`,
  'u',
);
/** "Brenn had the most dead,", "Brenn was the town with the highest number," */
const MOST = new RegExp(
  String.raw`${OPENS}${PLACE}(?:,\s[^,.;]{1,50},)?\s(?:${HELD}\s(?:by\sfar\s)?the|was\sthe\s(?:\p{Ll}+\s)?(?:${KIND_OF_PLACE})\s(?:with|that\shad)\s(?:by\sfar\s)?the)\s(?:most|highest|largest|heaviest|greatest)\s(?:(?:number|count|share)(?:\sof\s)?)?(?<fate>dead|deaths|fatalities|toll|casualties|injured|wounded|injuries|victims)?(?:,|:|\sat|\swith|\sof)?\s${SOFT}$`,
  'u',
);
/** "15 dead", "57 of the deaths" */
const COUNTED =
  /^\s+(?:of\s+(?:the|those|all|its|their)\s+(?:[\p{L}\d,'’]+\s+){0,2})?(?:(?:more|other|others|confirmed|people|persons)\s+){0,2}(dead|deaths?|fatality|fatalities|killed|lives|victims|injured|injuries|wounded|hurt|missing)\b/u;
/** Nothing is counted behind the number. */
const BARE = /^\s*(?:[,.;:)(–—]|$)|^\s+(?:and|others?|more|while|but)\b|^\s+\(/;

const DEAD = /dead|death|fatalit|killed|lives|toll|victims|died/i;
const HURT = /injur|wounded|hurt/i;
const LOST = /missing|unaccounted/i;
const FATES: readonly (readonly [RegExp, Fate])[] = [
  [DEAD, { event: 'die', predicate: 'killed' }],
  [HURT, { event: 'injure', predicate: 'injured' }],
  [LOST, { event: 'missing', predicate: 'missing' }],
];
/** What befell people, where the words tell of one thing alone. */
function fateIn(words: string): Fate | undefined {
  const found = FATES.filter(([of]) => of.test(words));
  return found.length === 1 ? found[0][1] : undefined;
}

/** The sentence above in the same paragraph counts only the dead. */
function fateAbove(text: string, { start }: Span): Fate | undefined {
  const above = text.slice(Math.max(0, start - ABOVE), start);
  const paragraph = above.slice(above.lastIndexOf('\n') + 1);
  return /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\b/i.test(paragraph)
    ? fateIn(paragraph)
    : undefined;
}
const ABOVE = 180;
