// The helpers a template can use. A new one is a function and a line here.
import { cite, sources } from './cite.ts';
import { diff, marked } from './marked.ts';
import { amount, date, dateTime, quantity } from './quantity.ts';
import { equals, list, plural } from './words.ts';

export const HELPERS = {
  cite,
  sources,
  quantity,
  amount,
  date,
  'date-time': dateTime,
  marked,
  diff,
  plural,
  list,
  equals,
} as const;
