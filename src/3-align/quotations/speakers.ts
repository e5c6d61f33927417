// Whether two quotations are of one speaker, or surely of two.
import { isOneName, type Name, nameOf } from '../../lib/names.ts';
import type { Attribution } from '../../model.ts';

export type Speaker = {
  /** The last word in small letters: of "Tokayev" and "Kassym-Jomart Tokayev" it is the same. */
  readonly last: string;
  /** Where it is printed as the full name of one person may be: a role or a body may be whoever is named elsewhere. */
  readonly fullName: Name | null;
};

export function speakerOf(attribution: Attribution | undefined): Speaker | null {
  if (attribution === undefined) return null;
  const { source } = attribution;
  const isFull = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2} \p{Lu}[\p{L}'’-]+$/u.test(source);
  return { last: source.slice(source.lastIndexOf(' ') + 1).toLowerCase(), fullName: isFull ? nameOf(source) : null };
}

export const isOneSpeaker = (a: Speaker | null, b: Speaker | null): boolean =>
  a !== null && b !== null && a.last === b.last;

/** Two full names without a word in common. */
export const isOtherPerson = (a: Speaker | null, b: Speaker | null): boolean =>
  a !== null && b !== null && a.fullName !== null && b.fullName !== null && !isOneName(a.fullName, b.fullName);
