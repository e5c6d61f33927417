// What became of the hurt: "18 suffered serious injuries", "30 more were brought in with wounds", "29 in hospital".
import { isPersonClass } from '../../lexicon/lexicon.ts';
import { PEOPLE, type WordRule } from './rule.ts';

/** "Of whom 18 suffered serious injuries": no injuries are counted. */
export const suffered: WordRule = ({ behind }, counting) => {
  const found = SUFFERED.exec(behind);
  if (found === null) return null;
  const event = /\b(?:serious|critical|severe|grave|life-threatening)\b/.test(found[0]) ? 'critical' : 'injure';
  const isOfInjuries = INJURY.test(counting.counted?.head ?? '');
  return { ...counting, counted: isOfInjuries ? PEOPLE : counting.counted, event, predicate: 'injured' };
};

/** "30 more were brought in with gunshot wounds": hurt, where the verb tells of no harm. */
export const withWounds: WordRule = ({ behind }, counting) =>
  !isPersonClass(counting.event ?? '') && WITH_WOUNDS.test(behind)
    ? { ...counting, event: 'injure', predicate: 'injured' }
    : null;

/** "Leaving eight dead and 29 in hospital", "six of them in a critical condition", but "killed 29 in hospital" */
export const inHospital: WordRule = ({ before, behind }, counting) => {
  if (OF_THEM_CRITICAL.test(behind))
    return { ...counting, event: 'critical', predicate: 'in critical condition', isPart: true };
  return IN_HOSPITAL.test(behind) && !DONE_TO_THEM.test(before)
    ? { ...counting, event: 'hospitalise', predicate: 'in hospital' }
    : null;
};

const INJURY = /^(?:injury|wound|burn|fracture|bruise|cut)$/;
const SUFFERED =
  /^(?:\s+(?:people|others|more|of them))?\s+(?:had\s+)?(?:suffered|sustained|received)\s+(?:\p{L}[\p{L}-]*\s+){0,3}?(?:injuries|wounds|burns|fractures)\b/u;
const WITH_WOUNDS =
  /^(?:\s+\p{Ll}+){0,6}\s+(?:with|suffering(?: from)?)\s+(?:\p{Ll}+\s+){0,3}?(?:wounds|injuries|burns|fractures|bruises)\b/u;
const OF_THEM_CRITICAL = /^\s+of\s+(?:them|whom)\s+(?:were\s+|are\s+)?in\s+(?:an?\s+)?(?:critical|serious|grave)\b/;
const IN_HOSPITAL =
  /^(?:\s+(?:people|others|more))?\s+in\s+hospitals?(?=\s*(?:[.,;)–—]|$)|\s+(?:and|with|on|after|as)\b)/;
const DONE_TO_THEM =
  /\b(?:kill|injur|wound|treat|visit|shot|shoot)\p{Ll}*\s+(?:(?:at least|more than|about|some)\s+)?$/iu;
