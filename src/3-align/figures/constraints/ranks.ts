// Ordinals that rank nothing, and what is ranked.

import type { Claim } from '../../../model.ts';
import type { Profile } from '../profile.ts';
import type { Constraint, Constraints } from './constraint.ts';

type Sign = (profile: Profile) => boolean;

/** "Injuring a third before she was held": one more of those who are counted, and the third of nothing else. */
const isOneMore: Sign = ({ claim, context: { before, behind, counted } }) =>
  /\ban?\s+$/i.test(before) && !/^-/.test(behind) && (counted === null || claim.subject?.role !== undefined);
const ofOneMore: Constraint = (a, b) => isOneMore(a) || isOneMore(b);

/** "Their sixth title defence", "defended the title for the fifth time": what is counted is the event itself. */
const rankOneThing = (a: Claim, b: Claim): boolean =>
  a.subject?.event === b.subject?.event && (a.subject?.head === b.subject?.head || isOfEvent(a) || isOfEvent(b));
const isOfEvent = ({ subject }: Claim): boolean => subject?.head === 'time';

/** The fifth of one thing is not the fifth of another. */
const ofOtherRanks: Constraint = ({ claim: a }, { claim: b }) => !rankOneThing(a, b);

export const ranks: Constraints = {
  of: ['rank'],
  always: [ofOneMore],
  ofRivals: [ofOtherRanks],
};
