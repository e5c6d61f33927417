// "A deficit of 4.5 percent of GDP" tells of the deficit, "with turnout just over 40 percent" of the turnout.
import { eventWords } from '../../lexicon/event-words.ts';
import { eventClass } from '../../lexicon/lexicon.ts';
import type { Counting } from '../counting.ts';
import type { WordRule } from './rule.ts';

export const sharesOf: WordRule = ({ before, behind }, counting) => {
  if (counting.figure.quantity.dimension !== 'percent') return null;
  const turnout = TURNOUT.exec(before)?.[1];
  if (turnout !== undefined && counting.event !== 'attend') return of(counting, turnout);
  const account = OF_GDP.test(behind) ? ACCOUNT.exec(before)?.[1] : undefined;
  return account === undefined ? null : of(counting, account);
};

function of(counting: Counting, noun: string): Counting {
  const event = eventClass(noun.toLowerCase(), 'NOUN', 'percent');
  const told = event === undefined ? {} : { event, predicate: eventWords(event) };
  return { ...counting, counted: { head: noun.toLowerCase(), text: noun }, ...told };
}

const TURNOUT =
  /\b(turnout)\s+(?:(?:was|of|at|hit|reached|stood|put|is|only|just|about|around|over|under|above|below|a|nearly|almost|more|than|less|to|fell|rose|had|been)\s+){0,4}$/i;
const OF_GDP = /^\s+of\s+(?:the\s+)?(?:its\s+)?(?:GDP|GNP|gross\s+(?:domestic|national)\s+product)\b/;
const ACCOUNT =
  /\b(deficit|gap|surplus|shortfall|debt|spending|borrowing|investment|reserves)\s+(?:[\p{L}-]+\s+){0,4}?(?:of|at|to|is|was|be|worth|reached|hit|exceeding)\s+(?:(?:about|around|nearly|almost|over|more|than|less|under|just|only|a|some|up|to|at|least)\s+){0,3}$/iu;
