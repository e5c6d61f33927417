// Depth, length, width and distance, told by the words right beside the figures.

import type { Profile } from '../profile.ts';
import type { Constraint, Constraints } from './constraint.ts';

const MEASURES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['depth', /\bdepth of (?:\p{L}+ ){0,3}$/iu, /^-?(?:deep|below|underground|beneath)\b/],
  ['length', /\blength (?:of|is|was)\b[^.;:]{0,40}$/iu, /^-?long\b/],
  ['width', /\b(?:width|diameter) of (?:\p{L}+ ){0,3}$/iu, /^-?(?:wide|across)\b/],
  ['height', /\bheight of (?:\p{L}+ ){0,3}$/iu, /^-?(?:high|tall)\b/],
  ['thickness', /\bthickness of (?:\p{L}+ ){0,3}$/iu, /^-?thick\b/],
  ['distance', /(?!)/, /^(?:away|from|off|(?:due )?(?:north|south|east|west)\p{L}*(?:-\p{L}+)? of)\b/u],
];

function measureOf({ context: { before, behind } }: Profile): string | undefined {
  const words = behind.replace(/^\)?\s*(?:\([^)]*\)\s*)?/, '');
  return MEASURES.find(([, of, is]) => is.test(words) || of.test(before))?.[0];
}

/** How deep it lies is not how long it is, nor how far from anywhere. */
const ofOtherMeasures: Constraint = (a, b) => {
  const [one, other] = [measureOf(a), measureOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};

export const measures: Constraints = {
  of: ['length'],
  always: [ofOtherMeasures],
};
