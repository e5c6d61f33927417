// What a ship, tank or store holds, what ran out of it and what was pumped from it are three amounts.

import { once } from '../../../lib/once.ts';
import { HEDGES } from '../hedges.ts';
import type { Profile } from '../profile.ts';
import type { Constraints } from './constraint.ts';

const HANDLED = (
  [
    ['held', 'carr(?:y|ies|ied|ying)|contain(?:s|ed|ing)?|holds?|holding|held|(?:laden|loaded) with|cargo of'],
    [
      'removed',
      '(?:pump(?:s|ed|ing)?|remov(?:e|es|ed|ing)|recover(?:s|ed|ing)?|drain(?:ed|ing)?|offload(?:ed|ing)?|siphon(?:ed|ing)?)(?: out| off)?',
    ],
    [
      'lost',
      'spill(?:s|ed|ing)?|spilt|leak(?:s|ed|ing)?|dump(?:s|ed|ing)?|pour(?:s|ed|ing)?|discharg(?:e|es|ed|ing)|releas(?:e|es|ed|ing)',
    ],
  ] as const
).map(([kind, verbs]) => [kind, new RegExp(String.raw`\b(?:${verbs})\s+${HEDGES}$`, 'iu')] as const);

const handledOf = once(
  ({ context: { before } }: Profile): string | undefined => HANDLED.find(([, words]) => words.test(before))?.[0],
);

/** "Carrying 900 tonnes of oil" and "pumped 700 tonnes of oil from the wreck" */
const ofOtherHandling = (a: Profile, b: Profile): boolean => {
  const [one, other] = [handledOf(a), handledOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};

export const handling: Constraints = {
  of: ['mass', 'other'],
  always: [ofOtherHandling],
};
