// How many were aboard, and how many there may be: "more than 800 people aboard although it was licensed for 600".
import { isPersonClass } from '../../lexicon/lexicon.ts';
import { PEOPLE, type WordRule } from './rule.ts';

export const capacity: WordRule = ({ before, behind }, counting) =>
  HOLDS.test(before) || (OVER_LIMIT.test(before) && ABOARD.test(before)) || /^\s+capacity\b/.test(behind)
    ? { ...counting, event: 'store', predicate: 'capacity' }
    : null;

export const aboard: WordRule = ({ before, behind }, counting) =>
  IS_ABOARD.test(before) || (ON_BOARD.test(behind) && (OF_WHOLE.test(before) || !isPersonClass(counting.event ?? '')))
    ? { ...counting, ...(AT_ONCE.test(behind) ? { counted: PEOPLE } : {}), event: 'commute', predicate: 'on board' }
    : null;

/** "A capacity of about 600", "licensed for 600": how many may be aboard, and not how many were. */
const HOLDS =
  /\b(?:capacity (?:of|is|was)|(?:can|could|may) (?:carry|hold|seat|accommodate)|capacity to (?:carry|hold)|(?:licen[cs]ed?|certified|certificated?|registered|designed|built|rated|authori[sz]ed|permitted|allowed|permit) (?:for|to (?:carry|hold|accommodate|seat|transport))|(?:let|lets|letting) (?:her|it|him|them|the \p{Ll}+) (?:carry|hold|seat)|(?:ship|boat|ferry|vessel|bus|plane|hall|club|stadium) (?:is |was )?allowed)\s+(?:(?:only|just|about|around|some|up to|at most|a maximum of|no more than|as many as)\s+)?$/iu;

/** "With 90 aboard": no noun is between. */
const AT_ONCE = /^\s+(?:aboard|on board)\b/;
/** "On board were 144 people" */
const IS_ABOARD =
  /^["“]?(?:On board|Aboard)(?:\s+the\s+[\p{L}\s-]{1,30})?\s+(?:were|was)\s+(?:(?:about|some|around|nearly|at least|more than)\s+)?$/iu;
/** "Carrying 212 people, well over its limit of 80" */
const OVER_LIMIT =
  /\b(?:its|the|her|their|a)\s+(?:\p{Ll}+\s+)?(?:limit|maximum)\s+(?:of|is|was)\s+(?:(?:about|only|just)\s+)?$/u;
const ABOARD = /\b(?:carrying|carried|aboard|on board|crammed|packed|passengers|holding|held)\b/;
const ON_BOARD = /^\s+(?:\p{Ll}+\s+){0,2}(?:aboard|on board)\b/u;
/** "Of the more than 800 people aboard, 619 were rescued": what befell the part did not befall the whole. */
const OF_WHOLE = /\bof\s+(?:the\s+)?(?:(?:more than|at least|about|around|some|nearly|almost|over)\s+)?$/i;
