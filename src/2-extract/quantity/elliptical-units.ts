// Units that a list or a contrast prints once: "849 and 999 euros", "11 hours instead of nine", "33C on Sunday and 31 on
// Monday". Only for a number behind which nothing is counted.
import type { Sentence } from '../../lib/tokens.ts';
import type { Quantity } from '../../model.ts';
import type { Figure } from './settle.ts';

type Unit = Pick<Quantity, 'dimension' | 'unit'>;

const MEASURES = /^(?:percent|money|mass|length|duration|temperature|speed|age|other)$/;
const isMeasured = ({ quantity: { dimension, unit } }: Figure): boolean => MEASURES.test(dimension) && unit !== null;

/** A list of at most this many numbers has its unit behind the last: "16, 32 and 64GB". */
const LIST = 4;

/** The unit printed behind the last number of a list that the figure begins or goes on with. `behind`: the figures that follow. */
export function listUnit(text: string, figure: Figure, behind: readonly Figure[]): Unit | null {
  let last = figure;
  for (const next of behind.slice(0, LIST)) {
    if (!/^(?:,\s|,?\s(?:and|or|to|vs\.?|versus|against)\s)$/.test(text.slice(last.end, next.start))) return null;
    if (isMeasured(next) && !next.isHyphenated) return isOfSize(figure, next) ? unitOf(next) : null;
    last = next;
  }
  return null;
}

/** The unit of a figure before it in the sentence that it is set against, or that stands where it stands. */
export function contrastUnit(text: string, sentence: Sentence, figure: Figure, done: readonly Figure[]): Unit | null {
  const measured = done.filter((one) => one.start >= sentence.start && isMeasured(one) && isOfSize(figure, one));
  const last = measured.at(-1);
  if (last === undefined || !isFree(text, sentence, figure)) return null;
  const like = measured.findLast((one) => standAlike(text, sentence, one, figure));
  if (like !== undefined) return unitOf(like);
  const before = text.slice(sentence.start, figure.start);
  const isNearest = last === done.at(-1);
  // "15 hours in all, including 12 on Saturday"
  if (isNearest && INCLUDING.test(before) && !isLarger(figure, last)) return unitOf(last);
  if (isOfCandidate(text, sentence, figure) || isLesserShare(text, sentence, last, figure)) return sharesOf(measured);
  // "Want 4.5 percent for the 160,000 dockers, while employers offer 2.1"
  if (isDecimal(text, figure) && last.quantity.dimension === 'percent' && isDecimal(text, last)) return unitOf(last);
  return isNearest && (AGAINST.test(before) || isDecimalOf(text, figure, last)) ? unitOf(last) : null;
}

const AGAINST =
  /\b(?:instead of|rather than|as against|speaks? of|talks? of|spoke of|talked of|made it|makes it|(?:gave|gives|giving|give) (?:it|him|her|them))\s+(?:(?:at|least|about|around|some|only|just|nearly|almost)\s+){0,2}$/i;

const INCLUDING = /\bincluding\s+(?:(?:at|least|about|around|some|only|just|nearly|almost)\s+){0,2}$/i;
const isLarger = ({ quantity: own }: Figure, { quantity: whole }: Figure): boolean =>
  (own.value ?? own.low ?? 0) > (whole.value ?? whole.high ?? whole.low ?? 0);

/** "Six points ahead of Ilves on 38": where percentages are told, what a name stands at is one. */
const isOfCandidate = (text: string, sentence: Sentence, { start, quantity }: Figure): boolean =>
  (quantity.value ?? 101) <= 100 && NAME_ON.test(text.slice(Math.max(sentence.start, start - 30), start));
const NAME_ON = /\p{Lu}[\p{L}'’-]+\s+(?:was\s+)?(?:on|with|at)\s+(?:(?:about|around|only|just)\s+)?$/u;
/** "Trails by 11 points, 51 percent to 40": the other's share. */
function isLesserShare(text: string, sentence: Sentence, last: Figure, figure: Figure): boolean {
  const sum = (last.quantity.value ?? 101) + (figure.quantity.value ?? 101);
  return (
    last.quantity.unit === 'percent' &&
    sum <= 100 &&
    /^\s+to\s+$/.test(text.slice(last.end, figure.start)) &&
    /(?:[,:]|\b(?:vote|was|with|ahead|led))\s+(?:by\s+)?$/.test(text.slice(sentence.start, last.start))
  );
}

const sharesOf = (measured: readonly Figure[]): Unit | null =>
  measured.some(({ quantity }) => quantity.dimension === 'percent') ? { dimension: 'percent', unit: 'percent' } : null;

/** "Its weakest in 11 years, before recovering to 33.60": whole years are followed by no decimals. */
const isDecimalOf = (text: string, figure: Figure, last: Figure): boolean =>
  isDecimal(text, figure) && (!/^(?:duration|age)$/.test(last.quantity.dimension) || isDecimal(text, last));

/** Nobody counts 31.4 people. */
const isDecimal = (text: string, { start, end }: Figure): boolean =>
  /^\d+\.\d+(?:\s?(?:%|per ?cent|pct))?$/.test(text.slice(start, end));

/** No noun, verb or state follows that says what is counted: "with 58 aboard", "12 died". */
const isFree = (text: string, { end: last }: Sentence, { end }: Figure): boolean =>
  /^(?:\s*$|\s*[.,;:!?)”"’]|\s+(?:on|in|at|for|by|last|this|from|against|and|but|when|while|with|as|after|before)\b)/.test(
    text.slice(end, Math.min(last, end + 12)),
  );

/** Behind the same preposition, or before the same one and behind "and": "with 16 gigabytes … with 64", "33C on … and 31 on". */
function standAlike(text: string, sentence: Sentence, one: Figure, other: Figure): boolean {
  const before = ({ start }: Figure): string => /(\p{L}+)\s+$/u.exec(text.slice(sentence.start, start))?.[1] ?? '';
  const behind = ({ end }: Figure): string => /^\s+(\p{L}+)/u.exec(text.slice(end, sentence.end))?.[1] ?? '';
  const isSameBefore = PREPOSITION.test(before(other)) && before(one) === before(other);
  const isSameBehind = before(other) === 'and' && PREPOSITION.test(behind(other)) && behind(one) === behind(other);
  return isSameBefore || isSameBehind;
}
const PREPOSITION = /^(?:with|to|at|on|by|for|from|in|under|over)$/;

const unitOf = ({ quantity: { dimension, unit } }: Figure): Unit => ({ dimension, unit });

/** A measure this many times larger or smaller is of something else. Larger lets counts pass. */
const MOST_TIMES = 10;
function isOfSize({ quantity: own }: Figure, { quantity: other }: Figure): boolean {
  const [a, b] = [own.value ?? own.low ?? own.high ?? 0, other.value ?? other.low ?? other.high ?? 0];
  if (other.dimension === 'percent' && a > 100) return false;
  return a > 0 && b > 0 && Math.max(a / b, b / a) <= MOST_TIMES;
}
