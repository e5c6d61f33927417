// A figure with all that alignment looks at: its claim, its value in the base unit, its surroundings.
import { type Comparable, comparable } from '../../lib/comparable.ts';
import { type Interval, intervalOf } from '../../lib/interval.ts';
import type { Claim } from '../../model.ts';
import type { Witness } from '../witness.ts';
import type { Context } from './context.ts';

export type Profile = {
  readonly claim: Claim;
  readonly comparable: Comparable;
  /** Without the words around it: "nearly" is not told from "less than". */
  readonly interval: Interval | null;
  /** The value, or the middle of vague bounds by powers of ten; null where nothing is known. */
  readonly size: number | null;
  readonly context: Context;
  /** log10 of figures per figure of this value: what a shared value tells. */
  readonly rarity: number;
};

export function profilesOf(
  claims: readonly Claim[],
  contexts: ReadonlyMap<string, Context>,
  witness: Witness,
): readonly Profile[] {
  const found = claims.flatMap((claim) => {
    const context = contexts.get(claim.id);
    const { quantity } = claim;
    return quantity === undefined || context === undefined
      ? []
      : [{ claim, quantity, comparable: comparable(quantity), context }];
  });
  const perGate = new Map<string, number>();
  const perValue = new Map<string, number>();
  for (const { claim, comparable: value } of found) {
    const share = witness(claim.articleId);
    perGate.set(value.gate, (perGate.get(value.gate) ?? 0) + share);
    perValue.set(keyOf(value), (perValue.get(keyOf(value)) ?? 0) + share);
  }
  return found.map(({ quantity, ...one }) => ({
    ...one,
    interval: intervalOf(quantity, ''),
    size: sizeOf(one.comparable),
    rarity:
      Math.log10((perGate.get(one.comparable.gate) ?? 1) / (perValue.get(keyOf(one.comparable)) ?? 1)) +
      (isOdd(one.comparable.value) ? 0.5 : 0),
  }));
}

const keyOf = (value: Comparable): string => `${value.gate} ${value.value ?? `${value.low}-${value.high}`}`;
/** A large figure that is no round one is seldom shared by chance. */
const isOdd = (value: number | null): boolean => value !== null && value >= 100 && value % 100 !== 0;

function sizeOf({ value, low, high }: Comparable): number | null {
  if (value !== null) return value;
  if (low === null || high === null) return low ?? high;
  return low > 0 && high > 0 ? Math.sqrt(low * high) : (low + high) / 2;
}
