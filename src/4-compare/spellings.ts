// How the sources spell one name: the word in which the spellings differ, and who prints it so.
import { groupBy } from '../lib/group-by.ts';
import { folded, plainName, withoutMarks } from '../lib/spelling.ts';
import type { Claim } from '../model.ts';

export type SpellingReading = { readonly text: string; readonly claims: readonly Claim[] };

/** One a spelling, in the order of the articles. */
export function readingsOfName(claims: readonly Claim[]): readonly SpellingReading[] {
  const wordOf = differingPart(claims);
  const isTranscribed = claims.some(({ surface }) => UMLAUT.test(surface));
  const spellings = groupBy(claims, (claim) => {
    const key = keyOf(wordOf(claim));
    return isTranscribed ? key.replace(/([aou])e|(a)a/g, '$1$2') : key;
  });
  return [...spellings.values()].map((alike) => ({ text: wordOf(alike[0]), claims: alike }));
}

/** Where one prints these, "Muehlbach" is "Mühlbach" without them, and "Aarstad" is "Årstad". */
const UMLAUT = /[äöüøå]/iu;

/** The last word where that is what differs, as in "Duncan Rait" and "Raite"; else the whole name. */
function differingPart(claims: readonly Claim[]): (claim: Claim) => string {
  const last = (claim: Claim): string => printed(claim).split(' ').at(-1) ?? '';
  const isOfLast =
    new Set(claims.map((claim) => folded(claim.surface))).size > 1 &&
    new Set(claims.map((claim) => keyOf(last(claim)))).size > 1;
  return isOfLast ? last : printed;
}

/** Many newsrooms print no accents. */
const keyOf = (text: string): string => withoutMarks(plainName(text));
const printed = ({ surface }: Claim): string => surface.replace(/\s+/g, ' ');
