// Claims have the fields that their text tells, and so many shapes. What is read of millions of pairs is read several times
// as fast from objects that all have the same fields in the same order.
import type { Claim } from '../../model.ts';

/** The claim with all fields that a figure's claim can have: those that it lacks are undefined. */
export const inOneShape = (claim: Claim): Claim => ({
  ...CLAIM,
  ...claim,
  ...(claim.quantity && { quantity: { ...QUANTITY, ...claim.quantity } }),
  ...(claim.subject && { subject: { ...SUBJECT, ...claim.subject } }),
  scope: { ...SCOPE, ...claim.scope },
});

/** Whatever fields are all there. */
type Fields<T> = { readonly [Key in keyof Required<T>]: undefined };

const CLAIM: Fields<Omit<Claim, 'date' | 'quotation' | 'statement'>> = {
  id: undefined,
  articleId: undefined,
  kind: undefined,
  span: undefined,
  surface: undefined,
  printed: undefined,
  sentence: undefined,
  zone: undefined,
  by: undefined,
  quantity: undefined,
  subject: undefined,
  scope: undefined,
  attribution: undefined,
  modality: undefined,
  origin: undefined,
};

const QUANTITY: Fields<NonNullable<Claim['quantity']>> = {
  value: undefined,
  low: undefined,
  high: undefined,
  modifier: undefined,
  dimension: undefined,
  unit: undefined,
  per: undefined,
  converted: undefined,
  change: undefined,
  aspect: undefined,
};

const SUBJECT: Fields<NonNullable<Claim['subject']>> = {
  head: undefined,
  text: undefined,
  event: undefined,
  predicate: undefined,
  role: undefined,
};

const SCOPE: Fields<Claim['scope']> = {
  event: undefined,
  place: undefined,
  placeBasis: undefined,
  period: undefined,
  population: undefined,
  owner: undefined,
  from: undefined,
};
