// Whether two quotations are of one speaker, or surely of two.
import { isOneName, type Name, nameOf } from '../../lib/names.ts';
import type { Attribution } from '../../model.ts';

export type Speaker = {
  /** The last word in small letters: of "Harl" and "Jon-Marek Harl" it is the same. */
  readonly last: string;
  /** Where a person, a body or an office is told by its name: "an official" may be whoever is named elsewhere. */
  readonly name: Name | null;
};

export function speakerOf(attribution: Attribution | undefined): Speaker | null {
  if (attribution === undefined) return null;
  const { source } = attribution;
  return {
    last: source.slice(source.lastIndexOf(' ') + 1).toLowerCase(),
    // "Crowd of 300 packed Harl Square" is nobody's name.
    name: /\p{Lu}/u.test(source) && !/\d/.test(source) ? nameOf(source) : null,
  };
}

export const isOneSpeaker = (a: Speaker | null, b: Speaker | null): boolean =>
  a !== null && b !== null && a.last === b.last;

/** Two names without a word in common. */
export const isOtherSpeaker = (a: Speaker | null, b: Speaker | null): boolean =>
  a !== null && b !== null && a.name !== null && b.name !== null && !isOneName(a.name, b.name);
