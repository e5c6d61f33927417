// Units that the text gave before and leaves out now: "a loss of €432m, 22 million more than admitted", "slipped to 52
// percent, from 58 a week ago". Only for a number behind which nothing is counted.
import type { Sentence } from '../../lib/tokens.ts';
import type { Quantity } from '../../model.ts';
import { eventClass, isMoneyClass } from '../lexicon/lexicon.ts';
import { countedBehind } from '../syntax/counted-noun.ts';
import { contrastUnit, listUnit } from './elliptical-units.ts';
import type { Figure } from './settle.ts';

type Unit = Pick<Quantity, 'dimension' | 'unit'>;

export type UnitsBefore = {
  /** The figures of the paragraph up to this sentence, with the units they took over. */
  readonly figures: readonly Figure[];
  /** The currency of the article, asked for only where money is meant and no money stands near. */
  readonly currency: () => string | null;
};

/** The figures of a sentence, each with the unit it takes over where it has none of its own. */
export function withInheritedUnits(
  text: string,
  sentence: Sentence,
  figures: readonly Figure[],
  before: UnitsBefore,
): readonly Figure[] {
  const done: Figure[] = [];
  for (const [i, figure] of figures.entries()) {
    const unit = isBare(text, sentence, figure) ? unitFor(text, sentence, figures, i, done, before) : null;
    done.push(
      unit === null ? figure : { ...figure, quantity: { ...inCoins(text, figure, unit, done.at(-1)), ...unit } },
    );
  }
  return done;
}

/** "Cut to 12 cents from 30": the 30 are cents, too. */
function inCoins(
  text: string,
  { quantity }: Figure,
  { dimension }: Unit,
  last: Figure | undefined,
): Figure['quantity'] {
  if (dimension !== 'money' || last === undefined || !isOfCoins(text, last)) return quantity;
  const inUnits = (value: number | null): number | null =>
    value === null ? null : Number((value / 100).toPrecision(12));
  return { ...quantity, value: inUnits(quantity.value), low: inUnits(quantity.low), high: inUnits(quantity.high) };
}
const isOfCoins = (text: string, { start, end, quantity }: Figure): boolean =>
  quantity.dimension === 'money' && /(?:\bcents?|\bpence|\dp)$/.test(text.slice(start, end));

function isBare(text: string, sentence: Sentence, figure: Figure): boolean {
  if (figure.quantity.dimension !== 'count' || figure.form !== 'cardinal' || figure.isHyphenated) return false;
  const behind = text.slice(figure.end, figure.end + 5);
  // "from 58 a week ago": an article behind the number opens another phrase.
  if (/^\s+an?\s/.test(behind)) return true;
  return !/^\s+(?:of|\p{Lu})/u.test(behind) && countedBehind(text, sentence, figure) === null;
}

function unitFor(
  text: string,
  sentence: Sentence,
  figures: readonly Figure[],
  at: number,
  done: readonly Figure[],
  before: UnitsBefore,
): Unit | null {
  return (
    levelUnit(text, sentence, figures[at], done.at(-1)) ??
    listUnit(text, figures[at], figures.slice(at + 1)) ??
    contrastUnit(text, sentence, figures[at], done) ??
    (isScaled(text, figures[at])
      ? (likeUnit(text, [...before.figures, ...done], figures.slice(at + 1)) ??
        moneyOf(sentence, figures[at], before.currency))
      : null)
  );
}

/** "410 million", "11.4bn": an amount of a size that is printed with a word of scale. */
const isScaled = (text: string, { start, end }: Figure): boolean =>
  /\d\s*(?:million|billion|trillion|bn|tn|m)$/i.test(text.slice(start, end));

/** Money of a like size, printed with a scale: the nearest before, else the next in the sentence. A count of a like size keeps counts. */
function likeUnit(text: string, before: readonly Figure[], behind: readonly Figure[]): Unit | null {
  const isLike = (figure: Figure): boolean => LARGE.test(text.slice(figure.start, figure.end));
  const like = before.findLast(isLike) ?? behind.find(isLike);
  return like?.quantity.dimension === 'money' ? { dimension: 'money', unit: like.quantity.unit } : null;
}
const LARGE = /(?:million|billion|trillion|bn|tn|m)\b/i;

/** "a deficit of 410 million", where the article speaks of one currency. */
function moneyOf(sentence: Sentence, figure: Figure, currency: () => string | null): Unit | null {
  const at = sentence.tokens.findIndex((token) => token.end > figure.start);
  const before = sentence.tokens.slice(Math.max(0, at - NOUN_REACH), at).reverse();
  const nearest = before.find(({ tag, text }) => tag === 'NOUN' || text === ',');
  // "Cut jobs, saving 300 million a year"
  const verb = before[0]?.tag === 'VERB' ? before[0] : undefined;
  const noun = verb ?? (nearest?.tag === 'NOUN' ? nearest : undefined);
  const event = noun === undefined ? undefined : eventClass(noun.lemma, noun.tag, 'money');
  if (event === undefined || !isMoneyClass(event)) return null;
  const unit = currency();
  return unit === null ? null : { dimension: 'money', unit };
}
/** How far before the number its noun may stand: "a deficit of at least". Larger takes another clause's noun. */
const NOUN_REACH = 5;

const LEVELS = /^(?:percent|money|mass|length|duration|temperature|speed|age)$/;

/** Another level of what the figure before measures: "to 52 percent, from 58", "up from 41", "the mean is 26 weeks; for hips it was 41". */
function levelUnit(text: string, sentence: Sentence, figure: Figure, last: Figure | undefined): Unit | null {
  if (last === undefined || !LEVELS.test(last.quantity.dimension)) return null;
  const between = text.slice(last.end, figure.start);
  const before = text.slice(sentence.start, last.start);
  const isStep = /\b(?:up|down)\s+from\s+(?:\p{L}+\s+){0,2}$/u.test(between);
  const isOtherEnd =
    /^,?\s+(?:from|against|compared (?:with|to))\s+(?:\p{L}+\s+){0,2}$/u.test(between) && REACHED.test(before);
  // "Pay 4.20 euros a cubic metre for water, against 2.90 now"
  const isThen =
    /^[^.;]{0,40},\s+(?:against|compared (?:with|to)|up from|down from)\s+$/u.test(between) &&
    /^\d+\.\d+$/.test(text.slice(figure.start, figure.end));
  const isOtherLevel =
    /\bit (?:is|was)\s+(?:\p{L}+\s+){0,3}$|^,?\s+(?:and |but )?not\s+$|\b(?:limit|mark|record|average|norm|target|high|low|best)\s+(?:is|was|of|at)\s+$/u.test(
      between,
    );
  if (!isStep && !isOtherEnd && !isThen && !isOtherLevel) return null;
  const { dimension, unit } = last.quantity;
  return isPlausible(figure, last, isOfCoins(text, last) ? 100 : 1) ? { dimension, unit } : null;
}
const REACHED = /\b(?:to|at|is|was|are|were|of|reach(?:ed|es)?)\s+(?:\p{L}+\s+){0,3}$/u;

/** A level far from the other is of something else: "up to 52 percent, from 3,400 voters". Larger lets counts pass. */
const MOST_TIMES = 20;
function isPlausible({ quantity: { low, high } }: Figure, { quantity: last }: Figure, coins: number): boolean {
  const [own, other] = [low ?? high ?? 0, (last.low ?? last.high ?? last.value ?? 0) * coins];
  if (last.dimension === 'percent' && own > 100) return false;
  return own > 0 && other > 0 && Math.max(own / other, other / own) <= MOST_TIMES;
}
