// How surely a reading is said: a figure that is denied, planned or only possible is told as such.
import type { Claim } from '../model.ts';
import type { Question } from './question.ts';

type Claims = { readonly claims: readonly Claim[] };

/** Nobody who gives the reading asserts it. */
export const isDenied = ({ claims }: Claims): boolean =>
  claims.length > 0 && claims.every((claim) => claim.modality === 'denied');

/** What is only feared or intended: "could reach 500", "plans to send 2,500". */
const PROSPECT =
  /\b(?:could|may|might|plans?|planned|planning|expect\p{L}*|intend\p{L}*|aims?|hopes?|scheduled|due)\b/iu;

/**
 * Every claim of the reading speaks of what may come. "Would be sent" and "reportedly" are no such words: they tell of
 * the same event as "was sent", and figures that differ on it are rivals.
 */
export const isProspect = ({ articleOf }: Question, { claims }: Claims): boolean =>
  claims.every(
    (claim) =>
      (claim.modality === 'planned' || claim.modality === 'uncertain') &&
      PROSPECT.test(articleOf(claim).text.slice(claim.sentence.start, claim.span.start)),
  );

/** The word for a reading that all who give it give alike unsurely: "planned"; null where one asserts it. */
export function hedgeOf({ claims }: Claims): Exclude<Claim['modality'], 'asserted'> | null {
  const [first, ...others] = new Set(claims.map((claim) => claim.modality));
  return first === undefined || first === 'asserted' || others.length > 0 ? null : first;
}
