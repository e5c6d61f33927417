// A language's table made ready for looking up, when its first article is met: English ones never wait for it.
import type { FigureLanguage } from '../../lib/languages.ts';
import { once } from '../../lib/once.ts';
import { LOCALES } from '../locales/index.ts';
import type { LocaleTable } from '../locales/locale-table.ts';
import type { Unit } from '../quantity/units.ts';
import { bookOf, listBook, listOf } from './book.ts';

const numbered = (lists: readonly string[]) => lists.map((phrases, i) => [i, phrases] as const);

const compileTable = (table: LocaleTable) => ({
  table,
  numbers: bookOf(table.numbers),
  one: listBook(table.one),
  and: listBook(table.and),
  scales: bookOf(table.scales),
  half: listBook(table.half),
  roughly: bookOf(table.roughly),
  vague: bookOf(table.vague),
  modifiersBefore: bookOf(table.modifiersBefore),
  modifiersBehind: bookOf(table.modifiersBehind),
  ranges: table.ranges.map(([open, joint]) => ({
    open: open === null ? null : listBook(open),
    joint: listBook(joint),
  })),
  moves: listBook(table.moves),
  units: bookOf<Unit>([
    [{ dimension: 'percent', unit: 'percent', factor: 1 }, '%'] as const,
    ...table.units.map(([dimension, unit, phrases, factor = 1]) => [{ dimension, unit, factor }, phrases] as const),
  ]),
  currencies: bookOf(table.currencies),
  links: listBook(table.links),
  ageBehind: listBook(table.ageBehind),
  ageBefore: listBook(table.ageBefore),
  yearsOld: listBook(table.yearsOld),
  magnitude: listBook(table.magnitude),
  months: bookOf(numbered(table.months)),
  weekdays: bookOf(numbered(table.weekdays)),
  days: bookOf(table.days),
  next: listBook(table.next),
  last: listBook(table.last),
  dateLinks: listBook(table.dateLinks),
  yearBefore: listBook(table.yearBefore),
  yearBehind: listBook(table.yearBehind),
  hour: listBook(table.hour),
  clock: listBook(table.at),
  roles: bookOf(table.roles),
  nouns: bookOf(table.nouns),
  events: bookOf(table.events),
  apart: (table.apart ?? []).map(([event, first, second]) => ({
    event,
    first: listBook(first),
    second: listBook(second),
  })),
  parts: listBook(table.parts),
  increments: listBook(table.increments),
  hedges: bookOf(table.hedges),
  names: listBook(table.names),
  functions: new Set(listOf(table.functionWords)),
  abbreviations: new Set(listOf(table.abbreviations)),
  morphemes: table.glue === undefined ? [] : morphemesOf(table),
});

export type Locale = ReturnType<typeof compileTable>;
const compile = once(compileTable);

/** Number words that are written together, the longest first. */
function morphemesOf({ numbers, one }: LocaleTable): readonly (readonly [word: string, value: number])[] {
  const words = numbers.flatMap(([value, phrases]) => listOf(phrases).map((word) => [word, value] as const));
  return [...words, ...listOf(one).map((word) => [word, 1] as const)].sort((a, b) => b[0].length - a[0].length);
}

export const localeOf = (language: FigureLanguage): Locale => compile(LOCALES[language]);
