// The unit of a count: "people" for persons, else the counted noun.
import type { Claim } from '../../model.ts';
import { isPerson } from '../lexicon/lexicon.ts';
import type { Figure } from './settle.ts';

/** Groups and remains are counted as themselves: ten families are more than ten people. */
const COUNTED_AS_THEMSELVES =
  /^(?:family|household|couple|group|crowd|team|force|army|gang|congregation|militia|jury|delegation|audience|body|corpse)$/;

const ALWAYS_ITSELF = /^(?:family|household|couple|body|corpse)$/;
/** So many crowds or armies are rare. */
const A_FEW = 12;

/** `subject`: what is counted; undefined where nothing is. */
export function countUnit(text: string, figure: Figure, subject: Claim['subject']): string | null {
  const compound = figure.isHyphenated ? /^-(\p{Ll}+)/u.exec(text.slice(figure.end, figure.end + 30))?.[1] : undefined;
  // "a three-storey house" counts storeys; a "1,000-strong crowd" and a "40-odd" are no nouns.
  if (compound !== undefined && !/^(?:strong|plus|odd|fold|something)$/.test(compound)) return unitOfHead(compound);
  if (subject === undefined) return null;
  return isOneGroup(figure, subject) ? 'people' : unitOfHead(subject.head);
}

/** "people" for a noun for persons, else the noun. */
export function unitOfHead(head: string): string {
  if (COUNTED_AS_THEMSELVES.test(head)) return head;
  return isPersonal(head) ? 'people' : head;
}

/** "The crowd was put at 28,000": the people in it. */
const isOneGroup = ({ quantity }: Figure, { head, text }: NonNullable<Claim['subject']>): boolean =>
  (quantity.value ?? 0) > A_FEW &&
  COUNTED_AS_THEMSELVES.test(head) &&
  !ALWAYS_ITSELF.test(head) &&
  text.toLowerCase().endsWith(head);

/** "machinist", "typist": the ending makes persons, but for lists and the like. */
const isPersonal = (head: string): boolean =>
  head === 'people' ||
  isPerson(head) ||
  isPerson(head.replace(/s$/, '')) ||
  (/\p{Ll}{3}ists?$/u.test(head) && !/(?:list|heist|twist|wrist|assist|waist|moist|resist)s?$/.test(head));
