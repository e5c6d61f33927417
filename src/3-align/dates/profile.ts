// A date with all that alignment looks at: its claim, its value, its surroundings.
import { groupBy } from '../../lib/group-by.ts';
import { sentenceKey } from '../../lib/sentence-key.ts';
import type { Claim, DateValue } from '../../model.ts';
import type { Context } from '../figures/context.ts';

export type DateProfile = {
  readonly claim: Claim;
  readonly date: DateValue;
  readonly context: Context;
  /** Of the end of a period: its beginning, as the same sentence tells it. */
  readonly begins: DateValue | null;
};

export function dateProfilesOf(
  claims: readonly Claim[],
  contexts: ReadonlyMap<string, Context>,
): readonly DateProfile[] {
  const bySentence = groupBy(claims, sentenceKey);
  const beginningOf = (claim: Claim): DateValue | null =>
    claim.date?.role === 'until'
      ? (bySentence.get(sentenceKey(claim))?.find(({ date }) => date?.role === 'since')?.date ?? null)
      : null;
  return claims.flatMap((claim) => {
    const context = contexts.get(claim.id);
    return claim.date === undefined || context === undefined
      ? []
      : [{ claim, date: claim.date, context, begins: beginningOf(claim) }];
  });
}
