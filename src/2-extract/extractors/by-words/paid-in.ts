// "Awarded her $1.2 million in compensatory damages", "$39 billion in annual sales": what the money is, whoever gave it.
import { eventWords } from '../../lexicon/event-words.ts';
import { eventClass } from '../../lexicon/lexicon.ts';
import { singularOf } from './kind.ts';
import type { WordRule } from './rule.ts';

export const paidIn: WordRule = ({ behind }, counting) => {
  if (counting.figure.quantity.dimension !== 'money') return null;
  const [, sort, noun] = PAID_IN.exec(behind) ?? [];
  if (noun === undefined) return null;
  const head = singularOf(noun);
  const own = /\b(?:punitive|compensatory)\b/.test(sort) ? 'settle' : eventClass(head, 'NOUN', 'money');
  const isTold = counting.event !== undefined && counting.event !== 'damage-cost';
  const told = isTold || own === undefined ? {} : { event: own, predicate: eventWords(own) };
  return { ...counting, counted: { head, text: `${sort}${noun}` }, ...told };
};

const PAID_IN =
  /^\s+in\s+((?:[\p{Ll}-]+\s+){0,2}?)(damages|compensation|restitution|reparations|penalties|fines|taxes|duties|royalties|fees|wages|bonuses|dividends|aid|loans|grants|debts?|savings|revenues?|sales|profits?|losses|earnings|exports|imports|orders|assets|deposits|funding|donations|bail|costs|ransom)\b/u;
