// Figures with what they count, what happened to it, who says so, where and when.
import type { Claim, Quantity, Scope } from '../../model.ts';
import { eventNoun } from '../lexicon/event-words.ts';
import { roleOf } from '../lexicon/lexicon.ts';
import { located } from '../located.ts';
import { type Aspect, aspectsOf } from '../quantity/aspect.ts';
import { countUnit } from '../quantity/count-unit.ts';
import type { Figure } from '../quantity/read-figures.ts';
import { attributionOf, type Reading, type ReadSentence } from '../reading.ts';
import { noEvents, readBackground } from '../scope/background.ts';
import { harmedThen } from '../scope/harmed-then.ts';
import { measuredFrom } from '../scope/measured-from.ts';
import { modalityOf } from '../scope/modality.ts';
import { mayOpenEvent } from '../scope/opened-events.ts';
import { isLastPeriod, otherTimes } from '../scope/other-times.ts';
import { subjectCarrier, unitCarrier } from './carried.ts';
import { type Counting, countFigures } from './counting.ts';
import { datesIn } from './dates.ts';
import { withFreed } from './freed.ts';
import { withSetBeside } from './set-beside.ts';
import { withoutUnitHeads } from './unit-heads.ts';
import { withWholes } from './wholes.ts';

export function extractQuantities(reading: Reading): readonly Claim[] {
  const memory = noEvents();
  let paragraph = -1;
  const year = latestYear(reading);
  const figuresOf = unitCarrier(reading);
  const withSubjects = subjectCarrier(reading);
  return reading.sentences.flatMap((sentence) => {
    const dates = datesIn(reading, sentence).filter((date) => !isComparedWith(reading.article.text, date.start));
    const figures = figuresOf(sentence);
    const others = otherTimes(reading.article.text, dates, reading.day, year);
    if (sentence.paragraph !== paragraph) memory.opened.clear();
    paragraph = sentence.paragraph;
    if (figures.length === 0 && others.length === 0 && !mayOpenEvent(sentence)) return [];
    const background = readBackground(sentence.tree(), others, memory);
    const { text } = reading.article;
    const aspects = aspectsOf(text, sentence, figures);
    const own = dates.filter((date) => !isYardstick(text, date));
    const alone = withoutUnitHeads(text, countFigures(text, sentence, figures, own));
    const countings = withSetBeside(text, alone, aspects);
    return withSubjects(sentence, withWholes(text, sentence, countings)).flatMap((told, i) => {
      const counting = withFreed(reading.article.text, told);
      const framed = {
        ...counting,
        aspect: aspects[i],
        otherEvent: otherEventOf(
          counting,
          yearBefore(
            reading.article.text,
            counting.figure,
            background.eventOf(counting.node) ?? harmedThen(reading.article.text, counting.figure, others),
          ),
          reading.day,
        ),
      };
      return isIdleHint(counting) || isIdleMoney(counting) || isLapse(reading.article.text, sentence.start, counting)
        ? []
        : [toClaim(reading, sentence, framed)];
    });
  });
}

/** "Twice as many officers as last year were sent": the time of another count, and not of this one. */
const isComparedWith = (text: string, start: number): boolean =>
  /\bas (?:many|much|high|large)\s+(?:\p{Ll}+\s+){0,2}as\s+(?:(?:in|at|on|during|the)\s+){0,2}$/u.test(
    text.slice(Math.max(0, start - 50), start),
  );

/** "300 murders, the lowest since 1967": how long none was like it, and not when they were. */
const isYardstick = (text: string, { start, end, role }: { start: number; end: number; role: string }): boolean =>
  role === 'since' &&
  /\b(?:\p{Ll}{2,}est|worst|most|least|first|only)\b[^,.;:]{0,40}$/u.test(text.slice(Math.max(0, start - 60), start)) &&
  !/^,?\s+(?:when|in which|during which)\b/.test(text.slice(end, end + 20));

/** "Several people she spoke to", "several measures were tried": a hint at a number of what nobody counts. */
const isIdleHint = ({ figure, event }: Counting): boolean =>
  figure.form === 'vague' &&
  (figure.quantity.low ?? 0) < 10 &&
  /^(?:meet|communicate|discuss|try|attempt|speak|talk|see|visit)$/.test(event ?? '');

/** "His speed earned him millions": of money, and nobody says of what. */
const isIdleMoney = ({ figure, event, counted }: Counting): boolean =>
  figure.form === 'vague' &&
  figure.quantity.dimension === 'count' &&
  counted === null &&
  /^(?:earn|cost|spend|pay|lose-money|invest|aid|save|borrow|fine)$/.test(event ?? '');

/** "Two nights later it was 114": when something was, and not how long. */
const isLapse = (text: string, start: number, { figure, event }: Counting): boolean =>
  event === 'last' &&
  figure.quantity.dimension === 'duration' &&
  figure.start === start &&
  /^\s+(?:later|earlier|afterwards?)\b/.test(text.slice(figure.end, figure.end + 12));

/**
 * The year's loss, last month's share: accounts are kept by periods, and the last one that closed is today's news.
 * How old somebody is, is of today: "Oloku, 28, who won last year".
 */
function otherEventOf({ figure }: Counting, event: string | undefined, day: string | null): string | undefined {
  if (figure.quantity.dimension === 'age') return undefined;
  const isAccount = /^(?:money|percent)$/.test(figure.quantity.dimension);
  return isAccount && event !== undefined && isLastPeriod(event, day) ? undefined : event;
}

/** "Lost $180m in 2024, compared with a profit of $45m a year earlier": a year is told from the one before it. */
function yearBefore(text: string, { end }: Figure, event: string | undefined): string | undefined {
  if (event === undefined || !/^\d{4}$/.test(event)) return event;
  return YEAR_EARLIER.test(text.slice(end, end + YEAR_REACH)) ? String(Number(event) - 1) : event;
}
const YEAR_EARLIER =
  /^(?:\s+\p{L}+){0,3},?\s+(?:(?:an?|one|the)\s+year\s+(?:earlier|before|previously)|(?:in\s+)?the\s+(?:previous|prior|preceding)\s+year)\b/u;
/** Characters behind a figure. */
const YEAR_REACH = 60;

function latestYear(reading: Reading): string | null {
  const years = reading.sentences.flatMap((sentence) =>
    datesIn(reading, sentence).map((date) => date.value.slice(0, 4)),
  );
  return (
    years
      .filter((year) => /^\d{4}$/.test(year))
      .sort()
      .at(-1) ?? null
  );
}

type Framed = Counting & { readonly aspect: Aspect; readonly otherEvent: string | undefined };

function toClaim(reading: Reading, sentence: ReadSentence, counting: Framed): Claim {
  const { article } = reading;
  const { figure } = counting;
  const attribution = attributionOf(reading, sentence, figure, counting.node);
  const subject = subjectOf(counting);
  return {
    ...located(article, sentence, 'quantity', figure),
    ...printedSpan(figure),
    by: counting.by,
    quantity: quantityOf(article.text, counting, subject),
    ...(subject === undefined ? {} : { subject }),
    scope: { ...scopeOf(counting, reading.day), ...distanceScope(article.text, sentence, figure) },
    ...(attribution === undefined ? {} : { attribution }),
    modality: isAgeAside(article.text, figure) ? 'asserted' : modalityOf(sentence, figure),
  };
}

/** "The 31-year-old is feared dead", "Holm, 31, denies it": how old he is is neither feared nor denied. */
const isAgeAside = (text: string, { quantity, isHyphenated, start, end }: Figure): boolean =>
  quantity.dimension === 'age' &&
  (isHyphenated ||
    /\baged\s+(?:[\p{L}\d]{1,9}(?:,|,?\s+and|,?\s+or)\s+)*$/u.test(text.slice(Math.max(0, start - 50), start)) ||
    (/[,(]\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^[,;.)]/.test(text.slice(end, end + 1))));

function printedSpan(figure: Figure): Pick<Claim, 'printed'> {
  const words = figure.modifierSpan;
  if (words === null) return {};
  return { printed: { start: Math.min(words.start, figure.start), end: Math.max(words.end, figure.end) } };
}

/** "24 dead" counts people; where nothing personal is said, what is counted stays unknown. */
function subjectOf({ event, predicate = event, counted, figure }: Counting): Claim['subject'] {
  // Nobody counts people on the stock exchange.
  const isIdle = figure.quantity.dimension === 'count' && event === 'share-price';
  const withEvent = event === undefined || isIdle ? {} : { event, predicate };
  if (counted !== null) return { head: counted.head, text: counted.text, ...withEvent, ...withRole(counted.head) };
  if (figure.quantity.dimension === 'count' && isWhole(figure)) return { head: 'people', text: 'people', ...withEvent };
  return event === undefined ? undefined : { head: eventNoun(event), text: predicate ?? event, ...withEvent };
}

/** "The index reached 28.6": nobody counts people by tenths. */
const isWhole = ({ quantity: { value } }: Figure): boolean => value === null || Number.isInteger(value);

function withRole(head: string): Pick<NonNullable<Claim['subject']>, 'role'> {
  const role = roleOf(head);
  return role === undefined ? {} : { role };
}

function distanceScope(text: string, sentence: ReadSentence, figure: Figure): Pick<Scope, 'from'> {
  const from = figure.quantity.dimension === 'length' ? measuredFrom(text, sentence, figure) : undefined;
  return from === undefined ? {} : { from };
}

function scopeOf({ place, owner, dates, otherEvent }: Framed, day: string | null): Scope {
  const value = dates[0]?.value;
  // A time of no named day is mostly of the article's.
  const period = value?.startsWith('T') === true && day !== null ? day + value : value;
  return {
    ...(place === undefined ? {} : { place }),
    ...(owner === undefined ? {} : { owner }),
    ...(period === undefined ? {} : { period }),
    ...(otherEvent === undefined ? {} : { event: otherEvent }),
  };
}

function quantityOf(text: string, { figure, counted, aspect, isPart }: Framed, subject: Claim['subject']): Quantity {
  const { quantity } = figure;
  const isLevel = counted === null && !isWhole(figure);
  const unit = quantity.dimension === 'count' && !isLevel ? countUnit(text, figure, subject) : quantity.unit;
  return { ...quantity, unit, ...aspect, ...(isPart === undefined ? {} : { aspect: isPart ? 'part' : 'total' }) };
}
