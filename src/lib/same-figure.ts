// Whether two claims give one figure of one kind of thing, whatever the alignment made of them. To call a figure "only in
// one source" is a strong word: likeness that is too weak to join two claims is enough to take it back.
import type { Claim } from '../model.ts';
import { comparable } from './comparable.ts';

/** What two claims that give one figure share: to look for such pairs among many. Null: it gives no figure. */
export function figureKey({ quantity }: Claim): string | null {
  if (quantity === undefined) return null;
  const { gate, value } = comparable(quantity);
  return value === null ? null : `${gate} ${value}`;
}

/** A count must count the same thing, or tell of the same event; a measure must only be as large. */
export function isSameFigure(a: Claim, b: Claim): boolean {
  if (a.quantity === undefined || b.quantity === undefined) return false;
  const key = figureKey(a);
  if (key === null || key !== figureKey(b)) return false;
  return a.quantity.dimension !== 'count' || sharesSubject(a, b);
}

function sharesSubject({ subject: a }: Claim, { subject: b }: Claim): boolean {
  if (a === undefined || b === undefined) return false;
  return (a.event !== undefined && a.event === b.event) || a.head === b.head;
}
