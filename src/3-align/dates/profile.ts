// A date with all that alignment looks at: its claim, its value, its surroundings.
import { groupBy } from '../../lib/group-by.ts';
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
  const bySentence = groupBy(claims, sentenceOf);
  const beginningOf = (claim: Claim): DateValue | null =>
    claim.date?.role === 'until'
      ? (bySentence.get(sentenceOf(claim))?.find(({ date }) => date?.role === 'since')?.date ?? null)
      : null;
  return claims.flatMap((claim) => {
    const context = contexts.get(claim.id);
    return claim.date === undefined || context === undefined
      ? []
      : [{ claim, date: claim.date, context, begins: beginningOf(claim) }];
  });
}

const sentenceOf = ({ articleId, sentence }: Claim): string => `${articleId} ${sentence.start}`;
