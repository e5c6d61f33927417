// "A deficit of 4.5 percent of GDP" tells of the deficit, "with turnout just over 40 percent" of the turnout.
import { eventWords } from '../../lexicon/event-words.ts';
import { eventClass } from '../../lexicon/lexicon.ts';
import type { Counting } from '../counting.ts';
import type { WordRule } from './rule.ts';

export const sharesOf: WordRule = ({ before, behind }, counting) => {
  if (counting.figure.quantity.dimension !== 'percent') return null;
  const near = before.slice(-REACH);
  const turnout = TURNOUT.exec(near)?.[1];
  if (turnout !== undefined && counting.event !== 'attend') return of(counting, turnout);
  const candidate = CANDIDATE.exec(near)?.[1];
  if (candidate !== undefined && ENDS.test(behind)) return ofCandidate(counting, candidate);
  const account = OF_GDP.test(behind) ? ACCOUNT.exec(near)?.[1] : undefined;
  return account === undefined ? null : of(counting, account);
};

/** Characters before the figure that may tell what it is of. */
const REACH = 100;

/** Another candidate's name is not what hers is a share of. */
const ofCandidate = (counting: Counting, owner: string): Counting =>
  /^\p{Lu}/u.test(counting.counted?.text ?? '') && !counting.counted?.text.includes(owner)
    ? { ...counting, owner, counted: null }
    : { ...counting, owner };

function of(counting: Counting, noun: string): Counting {
  const event = eventClass(noun.toLowerCase(), 'NOUN', 'percent');
  const told = event === undefined ? {} : { event, predicate: eventWords(event) };
  return { ...counting, counted: { head: noun.toLowerCase(), text: noun }, ...told };
}

const TURNOUT =
  /\b(turnout)\s+(?:(?:was|of|at|hit|reached|stood|put|is|only|just|about|around|over|under|above|below|a|nearly|almost|more|than|less|to|fell|rose|had|been)\s+){0,4}$/i;
/** "Ahead of Marek with 31 percent": hers; "in Brenn with 31 percent" tells of the place. */
const CANDIDATE =
  /(?<!\b(?:in|at|from|near|on|since|by|until)\s)(?<![\p{L}'’-])(?!\p{Lu}\p{Ll}+day\b)(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})\s+(?:was\s+)?(?:on|with)\s+(?:just\s+|only\s+|about\s+)?$/u;
const ENDS = /^\s*(?:[.,;)]|$|and\b|in\b|of\s+the\s+vote)/;
const OF_GDP = /^\s+of\s+(?:the\s+)?(?:its\s+)?(?:GDP|GNP|gross\s+(?:domestic|national)\s+product)\b/;
const ACCOUNT =
  /\b(deficit|gap|surplus|shortfall|debt|spending|borrowing|investment|reserves)\s+(?:[\p{L}-]+\s+){0,4}?(?:of|at|to|is|was|be|worth|reached|hit|exceeding)\s+(?:(?:about|around|nearly|almost|over|more|than|less|under|just|only|a|some|up|to|at|least)\s+){0,3}$/iu;
