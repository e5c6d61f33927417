// Events that no source takes for each other, by what is counted. Unlike figures of two such are two questions.

import type { Constraint, Constraints } from './constraint.ts';

const UNLIKE = (
  [
    // Who lives or works there, or got away, and who came to harm.
    ['count', 'flee inhabit employ', 'die injure missing critical hospitalise'],
    // Who was aboard may all be dead, and is not in search of.
    ['count', 'commute travel transport', 'missing hospitalise'],
    ['count', 'feared', 'injure rescue survive'],
    // What somebody owes, and what he is worth.
    ['money', 'borrow repay', 'value earn sell lose-money'],
  ] as const
).map(([dimension, ...sides]) => ({ dimension, sides: sides.map((side) => new Set(side.split(' '))) }));

const ofUnlikeEvents: Constraint = (a, b) => {
  const [one, other] = [a.claim.subject?.event, b.claim.subject?.event];
  if (one === undefined || other === undefined || one === other || a.size === b.size) return false;
  return UNLIKE.some(
    ({ dimension, sides: [left, right] }) =>
      a.claim.quantity?.dimension === dimension &&
      ((left.has(one) && right.has(other)) || (left.has(other) && right.has(one))),
  );
};

export const unlikeEvents: Constraints = {
  always: [ofUnlikeEvents],
};
