// What happened to what a figure counts: the nearest word for an event between it and its neighbours.
import { isMoneyClass } from '../lexicon/lexicon.ts';
import type { Lexeme } from '../quantity/lexemes.ts';
import type { LocaleFigure } from './figures.ts';
import type { Locale } from './locale.ts';

/** Lexemes between a figure and its event. Larger takes over what happened to something else. */
const EVENT_REACH = 14;

type FoundEvent = { readonly event: string; readonly at: number };

/** The first event between the figure and the next one. */
export function eventBehind(
  lexemes: readonly Lexeme[],
  figure: LocaleFigure,
  to: number,
  locale: Locale,
): FoundEvent | undefined {
  for (let at = figure.next; at < Math.min(to, figure.next + EVENT_REACH); at += 1) {
    if (lexemes[at].text === ';') return undefined;
    const event = eventAt(lexemes, at, figure, locale);
    if (event !== undefined) return { event, at };
  }
  return undefined;
}

/** The nearest event between the one before and this figure. */
export function eventBefore(
  lexemes: readonly Lexeme[],
  figure: LocaleFigure,
  from: number,
  locale: Locale,
): FoundEvent | undefined {
  for (let at = figure.first - 1; at >= Math.max(from, figure.first - EVENT_REACH); at -= 1) {
    if (lexemes[at].text === ';') return undefined;
    const event = eventAt(lexemes, at, figure, locale);
    if (event !== undefined) return { event, at };
  }
  return undefined;
}

/** What no noun of people but of those it befell tells: arrested protesters need not have protested. */
const BEFALLEN = /^(?:victim|suspect)$/;

/** Sums do not die, and people are not damaged by millions of euros. */
function eventAt(
  lexemes: readonly Lexeme[],
  at: number,
  { quantity: { dimension } }: LocaleFigure,
  locale: Locale,
): string | undefined {
  const noun = locale.nouns.at(lexemes, at)?.value;
  if (noun !== undefined && !BEFALLEN.test(noun)) return undefined;
  const event =
    locale.events.at(lexemes, at)?.value ?? apartAt(lexemes, at, locale) ?? eventInCompound(lexemes[at], locale);
  if (event === null || event === undefined) return undefined;
  return (dimension === 'money' && isMoneyClass(event)) || (dimension === 'count' && !isMoneyClass(event))
    ? event
    : undefined;
}

const eventInCompound = (lexeme: Lexeme, { morphemes, events }: Locale): string | null =>
  morphemes.length > 0 && /^\p{Lu}/u.test(lexeme.text) ? events.ending(lexeme.lower) : null;

/** Either part of a verb in two parts that both stand in the clause: "nahm … fest". */
function apartAt(lexemes: readonly Lexeme[], at: number, { apart }: Locale): string | undefined {
  return apart.find(({ first, second }) => {
    const isFirst = first.at(lexemes, at) !== null;
    if (!isFirst && second.at(lexemes, at) === null) return false;
    for (let step = 1; step <= EVENT_REACH; step += 1) {
      const other = isFirst ? at + step : at - step;
      if (lexemes[other] === undefined || lexemes[other].text === ',') return false;
      if ((isFirst ? second : first).at(lexemes, other) !== null) return true;
    }
    return false;
  })?.event;
}

/** The event of a sentence that a date stands in: the nearest one. */
export function eventNear(lexemes: readonly Lexeme[], first: number, locale: Locale): string | undefined {
  for (let step = 1; step <= EVENT_REACH; step += 1) {
    for (const at of [first + step, first - step]) {
      const event = lexemes[at] === undefined ? null : locale.events.at(lexemes, at);
      if (event !== null) return event.value;
    }
  }
  return undefined;
}
