// A claim that matters and that only one of several independent origins has.
import type { Claim } from '../../model.ts';
import { originsOf } from '../question.ts';
import { figureWithNoun, outletsOf } from '../words.ts';
import type { Check } from './check.ts';

export const gap: Check = {
  meta: { id: 'gap', weight: 0.3 },
  find: (question, topic) => {
    const origins = new Set(topic.flatMap((other) => [...originsOf(other, other.claims)]));
    if (question.group.kind !== 'quantity' || origins.size < 3 || originsOf(question, question.claims).size > 1)
      return null;
    const [claim] = question.claims;
    if (claim === undefined || !matters(claim)) return null;
    const text = question.readings[0].text;
    return {
      readings: [{ text, claimIds: question.claims.map((one) => one.id) }],
      explanation: `Only ${outletsOf(question.claims.map(question.articleOf))} has it: ${figureWithNoun(claim, question.articleOf(claim).text)}.`,
    };
  },
};

/** In a headline or lead, or a bounded or larger count on somebody's authority. */
function matters(claim: Claim): boolean {
  const { quantity } = claim;
  if (quantity === undefined || quantity.dimension !== 'count' || claim.subject === undefined) return false;
  if (claim.zone === 'headline' || claim.zone === 'lead') return true;
  return (quantity.value ?? quantity.low ?? 0) >= 10 || claim.attribution !== undefined;
}
