// A date with all that alignment looks at: its claim, its value, its surroundings.
import type { Claim, DateValue } from '../../model.ts';
import type { Context } from '../figures/context.ts';

export type DateProfile = { readonly claim: Claim; readonly date: DateValue; readonly context: Context };

export const dateProfilesOf = (
  claims: readonly Claim[],
  contexts: ReadonlyMap<string, Context>,
): readonly DateProfile[] =>
  claims.flatMap((claim) => {
    const context = contexts.get(claim.id);
    return claim.date === undefined || context === undefined ? [] : [{ claim, date: claim.date, context }];
  });
