// "Taking the death toll from the two attacks to 31", "raised the number of injured to 43": whatever was counted before.
import { eventClass } from '../../lexicon/lexicon.ts';
import type { Counting } from '../counting.ts';
import { PEOPLE, type WordRule } from './rule.ts';

export const claimed: WordRule = ({ before, behind }, counting) =>
  CLAIMED.test(before) && ENDS.test(behind)
    ? { ...counting, counted: PEOPLE, event: 'die', predicate: 'killed' }
    : null;

export const hurts: WordRule = ({ before, behind }, counting) =>
  HURTS.test(before) && ENDS.test(behind)
    ? { ...counting, counted: PEOPLE, event: 'injure', predicate: 'injured' }
    : null;

/** "The toll has doubled since Friday, when it stood at 210": the pronoun is the toll. */
export const tollBefore: WordRule = ({ before, behind }, counting) =>
  TOLL_THEN.test(before) && TOLL_ENDS.test(behind)
    ? { ...counting, counted: PEOPLE, event: 'die', predicate: TOLL }
    : null;
const TOLL_THEN =
  /\b(?:death toll|toll|(?:death|dead|body) count)\b[^.;]{0,90},\s+(?:when|where|after)\s+it\s+(?:had\s+)?(?:stood\s+(?:at\s+)?|was\s+(?:put\s+at\s+|given\s+as\s+)?)(?:\p{Ll}+\s+){0,2}$/iu;

/** "The dead in Orle alone now number 87" */
export const numbered: WordRule = ({ before, behind }, counting) => {
  const state = TOLL_ENDS.test(behind) ? NUMBERED.exec(before)?.[1] : undefined;
  return state === undefined ? null : ofToll(state, counting);
};
const NUMBERED =
  /\bthe (dead|injured|wounded|missing)\b(?:\s(?:in|on|at|from|across|near)\s[^,.;:\d]{1,40})?\s(?:(?:now|already|alone)\s)*number(?:s|ed)?\s+(?:(?:at least|about|some|nearly|almost|around|more than|over)\s+)?$/i;

export const toll: WordRule = ({ before, behind }, counting) => {
  const found = TOLL_ENDS.test(behind) ? IS_TOLL.exec(plain(before)) : null;
  if (found === null) return null;
  const named = found[1] ?? found[2] ?? TOLL;
  const told = ofToll(/^(?:deaths|fatalities)$/i.test(named) ? TOLL : named, counting);
  return told.event === 'die' && FORECAST.test(found[0])
    ? { ...told, event: 'feared', predicate: 'feared dead' }
    : told;
};

/** The words of the toll alone: without asides, the level before, and how strong the quake was. */
const plain = (before: string): string =>
  before
    .replace(INSERTED, '')
    .replace(MOVED, 'from ')
    .replace(/\b\d[\d.]*[-–](?=\p{Ll})/gu, '');

function ofToll(state: string, counting: Counting): Counting {
  const event = eventClass(state.toLowerCase(), 'ADJ', 'person') ?? 'die';
  return event === counting.event && state !== TOLL
    ? counting
    : { ...counting, counted: PEOPLE, event, predicate: state.toLowerCase() };
}

/** "Car bomb kills 11, wounds 40" */
const HURTS =
  /(?:\d|dozens|scores),\s+(?:wounds|injures|hurts)\s+(?:(?:at least|more than|about|some|over|nearly)\s+)?$/;
/** "The bombing has now claimed 21": lives, where nothing else is counted. */
const CLAIMED =
  /\b(?:has|had|have)\s+(?:now\s+|so far\s+|already\s+)?claimed\s+(?:(?:at least|more than|about|some|over|nearly)\s+)?$/;
const ENDS = /^\s*(?:[.;)]|,\s|$)/;

/** What a toll is of, where it is only called one. */
const TOLL = 'killed';
/** "To 25 from 27" */
const MOVED = /\b(?:to\s+[\d,]+\s+from|from\s+[\d,]+\s+to)\s+$/;
/** "The toll in Orle, where homes have collapsed, rises to", "the toll from the slide that buried 12 homes climbs to" */
const INSERTED =
  /(?:,\s[^,.;:—–]{1,100},|\s[—–]\s[^—–.;]{1,100}\s[—–]|\s(?:that|which)\s[^,.;:]{1,80}?)(?=\s+(?:has|have|had|is|was|will|could|may|might|would|now|stands|stood|rises|rose|climbs|climbed|grows|grew|reach(?:es|ed)|pass(?:es|ed)|topp?(?:s|ed)|jump(?:s|ed)|soar(?:s|ed)|increase[sd])\s)/g;
const TOLL_ENDS = /^\s*(?:[.,;:)–—]|$)|^\s+(?:on|by|as|after|from|in|since|while|and)\b|^\s+to\s+\d/;
const IS_TOLL =
  /\b(?:toll|(?:death|dead|body) count|number of (?:the )?(?:(?:confirmed|known|reported|recorded|official) )?(dead|deaths|fatalities|killed|injured|wounded|hurt|missing)(?=\s+(?:in|from|after|at|on|near|among|across|by|since|to|is|was|has|had|there|reached|hit|passed|topped|crossed|recovered|found|so far|rises|rose|climbs|climbed|stands|stood|remains|remained|due)\b)|number (killed|injured|wounded|missing)(?=,? ranging\b))\b(?:,\s+(?:which|that))?(?:(?!\d|[.;:,]).){0,70}(?:, ranging from|\b(?:from|to|at|is|was|reached|hits?|passe[ds]|topped|tops|crosse[ds]|(?:climb|go|rise|grow)(?:s|es)? (?:past|above|beyond)))\s+(?:\p{Ll}+\s+){0,2}$/iu;
/** "The toll will likely rise to around 40": those are not dead yet. */
const FORECAST =
  /\b(?:will|could|may|might|would|likely|expected|feared)\b(?:\s+\p{L}+){0,3}\s+(?:rise|climb|reach|go|grow|exceed|increase|hit)\b/iu;
