// A unit is never what is measured: "38 percent against 41 percent", "8.4 million francs ($9.3 million)".
import { currencyOfName } from '../quantity/currencies.ts';
import type { Figure } from '../quantity/read-figures.ts';
import { unitOf } from '../quantity/units.ts';
import type { Counting } from './counting.ts';

type Quantity = Figure['quantity'];

/** The countings of a sentence; one that a broken tree hangs on the unit of another measures what that one does. */
export function withoutUnitHeads(text: string, countings: readonly Counting[]): readonly Counting[] {
  const done: Counting[] = [];
  for (const one of countings) done.push(resolved(text, one, done));
  return done;
}

function resolved(text: string, one: Counting, earlier: readonly Counting[]): Counting {
  const before = earlier.at(-1);
  // A tree that hangs the first on another's unit has mostly read the second right.
  if (before !== undefined && isConversion(text, before, one) && !isOfOtherUnit(before))
    return convertedFrom(before, one);
  if (!isUnitHead(one)) return one;
  if (one.event === 'away') return { ...one, counted: null };
  const measured = /\bof\s+(?:the\s+)?(\p{Ll}+)$/u.exec(one.counted?.text ?? '')?.[1];
  // "A ton of copper costs $6,820"
  if (measured !== undefined && one.figure.quantity.dimension === 'money')
    return { ...one, counted: { head: measured, text: measured } };
  const { dimension } = one.figure.quantity;
  const isMeant = (other: Counting): boolean => other.counted !== null && !isUnitHead(other);
  const meant = earlier.findLast((other) => other.figure.quantity.dimension === dimension && isMeant(other));
  return { ...one, counted: meant?.counted ?? null };
}

const isUnitHead = ({ counted, figure: { quantity } }: Counting): boolean =>
  counted !== null && quantity.dimension !== 'count' && isUnitOf(counted.head, quantity);

/** A currency is a unit of its own sums: "the pound fell to $1.24" tells of the pound. */
const isUnitOf = (head: string, { dimension, unit }: Quantity): boolean =>
  /^(?:percent|per|cent|pct|%|percentage|point|degree|apiece)$/.test(head) ||
  (dimension === 'money' && unit !== null && currencyOfName(head) === unit) ||
  // "Take 18 months and swallow $340 million", "4.1 percent this year"
  (dimension !== 'duration' && /^(?:day|week|month|year)$/.test(head)) ||
  (head !== 'pound' && /^(?:length|mass|speed)$/.test(unitOf(head)?.dimension ?? ''));

/** "a 24-centimetre (9.4-inch) screen will cost 459 euros": no length is of euros. */
const isOfOtherUnit = ({ counted, figure: { quantity } }: Counting): boolean =>
  counted !== null && quantity.dimension !== 'money' && currencyOfName(counted.head) !== undefined;

/** The same said in another unit: what befell the first befell it. */
const convertedFrom = ({ counted, event, predicate, owner, place, dates }: Counting, one: Counting): Counting => ({
  ...one,
  counted,
  event,
  predicate,
  owner,
  place,
  dates,
});

/** "£3.4bn ($4.5bn)", "43 degrees Celsius (109 Fahrenheit)": alone in the brackets right behind another of its kind. */
const isConversion = (text: string, before: Counting, { figure }: Counting): boolean =>
  before.figure.quantity.dimension === figure.quantity.dimension &&
  /^(?:money|length|mass|temperature|speed|other)$/.test(figure.quantity.dimension) &&
  before.figure.quantity.unit !== figure.quantity.unit &&
  /^\s\((?:(?:about|around|some|roughly|nearly|almost|over|more than|up to) )?$/.test(
    text.slice(before.figure.end, figure.start),
  ) &&
  text[figure.end] === ')';
