// "Confirmed 66 new cases of cholera, raising the total to 540": whoever is a case fell ill, whatever rose.
import type { WordRule } from './rule.ts';

export const cases: WordRule = ({ before, behind }, counting) => {
  if (/^\s+(?:\p{Ll}+\s+)?arrests\b/u.test(behind)) return { ...counting, event: 'arrest', predicate: 'arrested' };
  const noun = NOUN.exec(behind)?.[1].toLowerCase();
  if (noun === undefined || !IDLE.test(counting.event ?? 'number')) return null;
  if (/^(?:deaths|fatalities)$/.test(noun)) return { ...counting, event: 'die', predicate: 'killed' };
  const isIllness = noun === 'infections' || OF_ILLNESS.test(before) || OF_ILLNESS.test(behind);
  return isIllness ? { ...counting, event: 'infect', predicate: 'infected' } : null;
};

const NOUN =
  /^\s+(?:(?:new|confirmed|suspected|probable|active|more|further|additional|reported)\s+){0,2}(cases|infections|deaths|fatalities)\b/i;
/** Events that only say how a figure moved, or another figure's. */
const IDLE = /^(?:occur|rise|fall|reach|number|expect|last|infect|die)$/;
const OF_ILLNESS =
  /\b(?:infect\p{L}*|outbreak|epidemic|virus|disease|illness|fever|flu|cholera|measles|health|patients?)\b/iu;
