// "May have killed up to 1,000", "predicted between 500 and 1,000 deaths": feared, and no toll.
import type { WordRule } from './rule.ts';

export const forecast: WordRule = ({ before, behind }, counting) => {
  const isOfDead = counting.event === 'die' || DEATHS_ARE.test(before);
  const isOpen =
    DEATHS_ARE.test(before) || MAY_BEFORE.test(before) || PREDICTED.test(before) || MAY_BEHIND.test(behind);
  return isOfDead && isOpen ? { ...counting, event: 'feared', predicate: 'feared dead' } : null;
};

/** "Could have killed as many as", "might cost at least" */
const MAY_BEFORE =
  /\b(?:may|might|could)\s+(?:(?:well|also|yet|eventually|already|ultimately)\s+)?(?:have\s+)?(?:kill|claim|cost|cause|le(?:ave|ft)|tak)\p{Ll}*\s+(?:\p{Ll}+\s+){0,4}$/u;
const PREDICTED = /\b(?:predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?|project(?:s|ed|ing))\s+(?:\p{Ll}+\s+){0,4}$/u;
const DEATHS_ARE =
  /\b(?:deaths|dead|fatalities|(?:death )?toll)\s+(?:is|are|was|were|has been|have been)\s+(?:predicted|forecast|projected|expected|feared)\s+(?:\p{Ll}+\s+){0,4}$/iu;
/** "500 people may have died", "30 miners are feared to have drowned" */
const MAY_BEHIND =
  /^(?:\s+\p{L}+){0,3}?\s+(?:(?:may|might|could)\s+(?:\p{Ll}+ly\s+)?(?:have\s+(?:died|perished|drowned|been\s+killed|lost\s+their\s+lives)|be\s+dead|die\b)|(?:is|are|was|were)\s+feared\s+(?:to\s+have\s+(?:died|perished|drowned|been\s+killed)|dead))/u;
