// What a constraint is: a reason for which two figures never answer one question, whatever else is alike.
import type { Claim, Dimension } from '../../../model.ts';
import type { Profile } from '../profile.ts';

/** `text`: the article of the first figure. */
export type Constraint = (a: Profile, b: Profile, text: string) => boolean;

/** What a file of constraints has. */
export type Constraints = {
  /** The kinds of figures it is about; all where it is left out. */
  readonly of?: readonly Dimension[];
  /** Of any two figures of one kind. */
  readonly always?: readonly Constraint[];
  /** Only of figures that cannot both be right of one thing. */
  readonly ofRivals?: readonly Constraint[];
};

/** What the two claims alone tell. */
export const ofClaims =
  (holds: (a: Claim, b: Claim) => boolean): Constraint =>
  (a, b) =>
    holds(a.claim, b.claim);
