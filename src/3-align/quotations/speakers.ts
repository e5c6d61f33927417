// Whether two quotations are of one speaker, or surely of two.
import { isOneName, nameOf } from '../../lib/names.ts';
import type { Claim } from '../../model.ts';

/** By the last word: "Tokayev" and "Kassym-Jomart Tokayev". */
export function isOneSpeaker(a: Claim, b: Claim): boolean {
  const last = lastWord(a);
  return last !== undefined && last === lastWord(b);
}

const lastWord = ({ attribution }: Claim): string | undefined => attribution?.source.split(' ').at(-1)?.toLowerCase();

/** Two full names without a word in common. A role or a body may be whoever is named elsewhere. */
export function isOtherPerson(a: Claim, b: Claim): boolean {
  const [one, other] = [fullName(a), fullName(b)];
  return one !== null && other !== null && !isOneName(nameOf(one), nameOf(other));
}

const fullName = ({ attribution }: Claim): string | null =>
  attribution !== undefined &&
  /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2} \p{Lu}[\p{L}'’-]+$/u.test(attribution.source)
    ? attribution.source
    : null;
