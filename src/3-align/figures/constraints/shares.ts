// Shares of unlike wholes: "75% of the town", "60% of the purse".

import { once } from '../../../lib/once.ts';
import { sameNoun } from '../../../lib/same-noun.ts';
import type { Profile } from '../profile.ts';
import type { Constraint, Constraints } from './constraint.ts';

/** What stands behind "of", up to a word that begins another phrase. */
const OF =
  /^\s+of\s+(?:(?:all|the|its|his|her|their|our|a|an|this|that|these)\s+)*(?<whole>\p{L}[\p{L}'’-]*(?:\s+(?!(?:in|at|on|of|to|by|for|from|with|and|or|who|that|which|is|are|was|were|has|have|had|will|would)\b)\p{L}[\p{L}'’-]*){0,3})/u;
const PRONOUN = /^(?:them|us|those|it|whom|which|you|people)$/i;

/** The words for the whole that are no names; null where only a name or a pronoun stands for it. */
const wholeOf = once(({ context: { behind } }: Profile): readonly string[] | null => {
  const words = OF.exec(behind)?.groups?.whole?.split(/\s+/) ?? [];
  const nouns = words.filter((word) => !PRONOUN.test(word) && /^\p{Ll}/u.test(word));
  return nouns.length === 0 ? null : nouns.map(sameNoun);
});

/** Wholes without a word in common, to which other things happened. */
const ofOtherWholes: Constraint = (a, b) => {
  if (a.claim.subject?.event === b.claim.subject?.event) return false;
  const [one, other] = [wholeOf(a), wholeOf(b)];
  return one !== null && other !== null && !areClose(a, b) && !one.some((word) => other.includes(word));
};

/** A like share may be of the same whole in other words: "a fifth of the perimeter". */
const areClose = ({ size: a }: Profile, { size: b }: Profile): boolean =>
  a === null || b === null || Math.abs(a - b) <= CLOSE * Math.max(a, b);
/** Lower tells shares of one whole apart that are told in other words. */
const CLOSE = 0.3;

export const shares: Constraints = {
  of: ['percent'],
  always: [ofOtherWholes],
};
