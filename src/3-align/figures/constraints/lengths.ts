// Lengths of unlike things: where a place lies, how far something was carried, how long it is. A distance has two ends.

import { sameName } from '../../../lib/names.ts';
import { once } from '../../../lib/once.ts';
import { HEDGES } from '../hedges.ts';
import type { Profile } from '../profile.ts';
import type { Constraint, Constraints } from './constraint.ts';

type Kind = 'position' | 'way' | 'extent';

const DIRECTION = String.raw`(?:to\s+the\s+|due\s+)?(?:north|south|east|west)(?:-?(?:north|south))?(?:-?(?:east|west))?(?:ern)?`;
const BEARING = new RegExp(String.raw`^\)?(?:\s*\([^)]*\))?\s+(?:${DIRECTION}\b|(?:away|from)\b)`, 'u');
const LIES = new RegExp(String.raw`\b(?:lies|lying|lay|located|situated|based)\s+${HEDGES}$`, 'u');
/** "Orle, the capital of Talvia, some", "the village of Brenn about", "Harl, which is" */
const PLACED = new RegExp(
  String.raw`(?<name>\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*)(?:,\s+(?:the|an?|its|his|their)\s+[^,.;:]{1,40})?,?\s+(?:(?:which|that)\s+)?(?:(?:is|was|lies|located|situated)\s+)?${HEDGES}$`,
  'u',
);
const NO_PLACE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Camp|The|He|She|It|They)$/;
const MOVED =
  /\b(?:fl[iu]ng|carry|carri(?:ed|es)|carrying|hurl(?:ed|ing)?|threw|throw(?:n|ing)?|blown|blew|swept|sweep(?:ing)?|dragg(?:ed|ing)|drift(?:ed|ing)?|walk(?:ed|ing)?|trek(?:ked|king)?|march(?:ed|ing)?|swam|swim(?:ming)?|travell?(?:ed|ing)|fell|fall(?:en|ing)?|plung(?:ed|ing)|slid|flew|flown|drove|driven|row(?:ed|ing)|sail(?:ed|ing)|towed)\b[^.;:,]{0,40}$/u;
const REACHES = new RegExp(
  String.raw`\b(?:runs?|running|stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?)\s+(?:for\s+)?${HEDGES}$`,
  'u',
);
/** "a 53-mile waterway", and no "7,000-metre level" */
const OF_THING =
  /^(?:-long\b|\s+long\b|-?\s*(?:\([^)]*\)\s*)?(?:stretch|waterway|channel|canal|road|route|pipeline|tunnel|border|wall|fence|coastline|track|walk)\b)/u;

const kindOf = once(({ context: { before, behind } }: Profile): Kind | undefined => {
  if (REACHES.test(before) || OF_THING.test(behind)) return 'extent';
  if (LIES.test(before) || (BEARING.test(behind) && placedIn(before) !== undefined)) return 'position';
  return MOVED.test(before) ? 'way' : undefined;
});

function placedIn(before: string): string | undefined {
  const name = PLACED.exec(before)?.groups?.name;
  return name === undefined || NO_PLACE.test(name) ? undefined : name;
}

/** Where a place lies is neither how far its debris flew nor how long its canal is. */
const ofOtherLengths: Constraint = (a, b) => {
  const [one, other] = [kindOf(a), kindOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};

/** "Orle, 60 miles to the south" and "Brenn, 100 miles from Harl": of two places, unless the one is measured from the other. */
const ofOtherPlaces: Constraint = (a, b) => {
  if (a.size === b.size || kindOf(a) !== 'position' || kindOf(b) !== 'position') return false;
  const [one, other] = [placedIn(a.context.before), placedIn(b.context.before)];
  if (one === undefined || other === undefined || sameName(one, other)) return false;
  return !isFrom(a, other) && !isFrom(b, one) && !isFrom(a, b.claim.scope.from);
};
const isFrom = ({ claim: { scope } }: Profile, place: string | undefined): boolean =>
  scope.from !== undefined && place !== undefined && sameName(scope.from, place);

/** "50 miles from Orle" and "200 miles from Brenn", or "200 miles away": another end makes another distance. */
const ofOtherEnds: Constraint = (a, b) => {
  const [one, other] = [a.claim.scope.from, b.claim.scope.from];
  if (a.size === null || b.size === null || a.size === b.size || one === other) return false;
  // "The prison" may be any that is named elsewhere.
  if (![one, other].every((from) => from === undefined || /^\p{Lu}/u.test(from))) return false;
  if (one !== undefined && other !== undefined) return !sameName(one, other);
  const [{ claim }, bare] = one === undefined ? [b, a] : [a, b];
  const isFar = Math.max(a.size, b.size) > Math.min(a.size, b.size) * FAR;
  return isFar && !`${bare.context.before} ${bare.context.behind}`.includes(claim.scope.from ?? '');
};
/** Times: nobody rounds that far. */
const FAR = 1.5;

export const lengths: Constraints = {
  of: ['length'],
  always: [ofOtherLengths, ofOtherPlaces, ofOtherEnds],
};
