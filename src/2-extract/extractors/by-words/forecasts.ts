// "May have killed up to 1,000", "predicted between 500 and 1,000 deaths": feared, and no toll.
import type { Counting } from '../counting.ts';
import type { WordRule } from './rule.ts';

export const forecast: WordRule = ({ before, behind }, counting) => {
  if (DEATHS_ARE.test(before)) return feared(counting);
  if (counting.event !== 'die') return null;
  const told = MAY_BEFORE.exec(before)?.[0] ?? MAY_BEHIND.exec(behind)?.[0];
  const isOpen = told !== undefined && !(REPORTED.test(told) && !isBounded(counting));
  return isOpen || PREDICTED.test(before) ? feared(counting) : null;
};

const feared = (counting: Counting): Counting => ({ ...counting, event: 'feared', predicate: 'feared dead' });

/** "May have killed 20" is an unsure report of the dead, "may have killed as many as 1,000" says how bad it could be. */
const REPORTED = /\b(?:may|might)\s+(?:\p{L}+\s+)?have\b/u;
const isBounded = ({ figure }: Counting): boolean => /^(?:atMost|range)$/.test(figure.quantity.modifier);

/** "Could have killed as many as", "might cost at least" */
const MAY_BEFORE =
  /\b(?:may|might|could)\s+(?:(?:well|also|yet|eventually|already|ultimately)\s+)?(?:have\s+)?(?:kill|claim|cost|cause|le(?:ave|ft)|tak)\p{Ll}*\s+(?:\p{Ll}+\s+){0,4}$/u;
const PREDICTED = /\b(?:predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?|project(?:s|ed|ing))\s+(?:\p{Ll}+\s+){0,4}$/u;
const DEATHS_ARE =
  /\b(?:deaths|dead|fatalities|(?:death )?toll)\s+(?:is|are|was|were|has been|have been)\s+(?:predicted|forecast|projected|expected|feared)\s+(?:\p{Ll}+\s+){0,4}$/iu;
/** "500 people may have died", "30 miners are feared to have drowned" */
const MAY_BEHIND =
  /^(?:\s+\p{L}+){0,3}?\s+(?:(?:may|might|could)\s+(?:\p{Ll}+ly\s+)?(?:have\s+(?:died|perished|drowned|been\s+killed|lost\s+their\s+lives)|be\s+dead|die\b)|(?:is|are|was|were)\s+feared\s+(?:to\s+have\s+(?:died|perished|drowned|been\s+killed)|dead))/u;
