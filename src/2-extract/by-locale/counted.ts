// What a figure counts and what happened to it, by the words beside it: the noun behind, the nearest event before the
// next figure. No parser: what is not known is left out.
import type { Claim, Quantity } from '../../model.ts';
import type { Lexeme } from '../quantity/lexemes.ts';
import { eventBefore, eventBehind } from './events.ts';
import type { LocaleFigure } from './figures.ts';
import type { Locale } from './locale.ts';

type Counted = {
  /** English where the noun is known, else as printed. */
  readonly head: string;
  readonly text: string;
};

export type Happened = {
  readonly counted: Counted | null;
  readonly event: string | undefined;
  readonly aspect: Quantity['aspect'];
  readonly modality: Claim['modality'];
};

/** Lexemes behind a figure among which its noun is looked for. */
const NOUN_REACH = 4;

/** One for each figure, in order. */
export function countFigures(
  lexemes: readonly Lexeme[],
  figures: readonly LocaleFigure[],
  locale: Locale,
): readonly Happened[] {
  const told: Happened[] = [];
  // Behind the event of the figure before: it is not told twice.
  let free = 0;
  for (const [i, figure] of figures.entries()) {
    const from = i === 0 ? 0 : figures[i - 1].next;
    const to = figures[i + 1]?.first ?? lexemes.length;
    const start = startOf(lexemes, figure, from);
    const isPart = locale.parts.before(lexemes, start) !== null;
    const own = eventBehind(lexemes, figure, to, locale) ?? eventBefore(lexemes, figure, Math.max(from, free), locale);
    free = own === undefined ? from : own.at + 1;
    told.push({
      counted: /^(?:count|percent)$/.test(figure.quantity.dimension) ? nounBehind(lexemes, figure, to, locale) : null,
      event: own?.event ?? (isPart ? told[i - 1]?.event : undefined),
      aspect: isPart ? 'part' : isMore(lexemes, figure, start, locale) ? 'increment' : 'total',
      modality: modalityIn(lexemes, from, to, locale),
    });
  }
  return told;
}

/** "Weitere 7", "31 autres". */
const isMore = (lexemes: readonly Lexeme[], { first, next }: LocaleFigure, start: number, locale: Locale): boolean =>
  locale.increments.before(lexemes, start) !== null ||
  locale.increments.before(lexemes, first) !== null ||
  locale.increments.at(lexemes, next) !== null;

/** Where the words that bound the figure begin. */
function startOf(lexemes: readonly Lexeme[], { first, modifierSpan }: LocaleFigure, from: number): number {
  let start = first;
  while (start > from && modifierSpan !== null && lexemes[start - 1].start >= modifierSpan.start) start -= 1;
  return start;
}

function nounBehind(lexemes: readonly Lexeme[], figure: LocaleFigure, to: number, locale: Locale): Counted | null {
  const last = Math.min(to, figure.next + NOUN_REACH);
  let first: number | null = null;
  const from = locale.links.at(lexemes, figure.next)?.next ?? figure.next;
  for (let at = from; at < last; at += 1) {
    const lexeme = lexemes[at];
    if (lexeme.kind !== 'word') break;
    const known = locale.nouns.at(lexemes, at)?.value ?? compound(lexeme, locale);
    if (known !== null) return { head: known, text: plural(known) };
    if (locale.events.at(lexemes, at) !== null) break;
    if (first === null && isNoun(lexeme, locale)) first = at;
  }
  if (first === null) return null;
  return { head: lexemes[first].lower, text: lexemes[first].text };
}

/** German writes its nouns with a capital and joins them. */
const compound = (lexeme: Lexeme, { morphemes, nouns }: Locale): string | null =>
  morphemes.length > 0 && /^\p{Lu}/u.test(lexeme.text) ? nouns.ending(lexeme.lower) : null;

const isNoun = ({ text, lower }: Lexeme, { morphemes, functions }: Locale): boolean =>
  lower.length > 2 && !functions.has(lower) && (morphemes.length === 0 || /^\p{Lu}/u.test(text));

const plural = (noun: string): string =>
  noun === 'people' || noun === 'aircraft'
    ? noun
    : (IRREGULAR[noun] ??
      (/(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : noun.replace(/([^aeiou])y$/, '$1ie').concat('s')));

const IRREGULAR: Readonly<Record<string, string>> = { man: 'men', woman: 'women', child: 'children' };

function modalityIn(lexemes: readonly Lexeme[], from: number, to: number, { hedges }: Locale): Claim['modality'] {
  for (let at = from; at < to; at += 1) {
    const hedge = hedges.at(lexemes, at);
    if (hedge !== null) return hedge.value;
  }
  return 'asserted';
}
