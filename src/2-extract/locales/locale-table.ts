// What a language needs for its figures and dates to be read without a parser. One file of data a language.
import type { Claim, DateValue, Dimension, Modifier } from '../../model.ts';

/**
 * Words and phrases in small letters, apart by "|"; "*" stands for any ending ("verletz*"). The Russian ё is written е.
 * All lists are general usage of the language's press.
 */
export type Phrases = string;
type Rows<T> = readonly (readonly [T, Phrases])[];

export type LocaleTable = {
  /** The sign between thousands, besides blanks and apostrophes; the other one of "." and "," is before decimals. */
  readonly thousands: '.' | ',';
  /** Three digits behind the sign of decimals are thousands too: Spanish is printed either way. */
  readonly hasBothSigns?: true;

  /** Number words from two on, and hundreds and thousands that stand alone. */
  readonly numbers: Rows<number>;
  /** One, which is an article as well: a number before scales and in tolls only. */
  readonly one: Phrases;
  /** Number words are written together: "zweihundertfünfzig". The word that joins units to tens. */
  readonly glue?: string;
  /** Between tens and units: "vingt et un", "treinta y uno". */
  readonly and: Phrases;
  /** What multiplies the number before it. */
  readonly scales: Rows<number>;
  /** Adds half of the scale: "deux millions et demi". */
  readonly half: Phrases;
  /** Round numbers that are meant roughly: "une centaine". */
  readonly roughly: Rows<number>;
  readonly vague: Rows<readonly [low: number, high: number]>;

  readonly modifiersBefore: Rows<Modifier>;
  readonly modifiersBehind: Rows<Modifier>;
  /** Word that opens a range, or none, and the word between its two numbers. */
  readonly ranges: readonly (readonly [open: Phrases | null, joint: Phrases])[];
  /** Before "from … to …" that is a change and no range. */
  readonly moves: Phrases;

  readonly units: readonly (readonly [Dimension, unit: string, Phrases, factor?: number])[];
  /** By ISO 4217. */
  readonly currencies: Rows<string>;
  /** Between a number and its noun, unit or currency: "millions d'euros". */
  readonly links: Phrases;
  /** Behind years, or before them with a word between: an age and no duration. */
  readonly ageBehind: Phrases;
  readonly ageBefore: Phrases;
  /** The end of "34-jährig". */
  readonly yearsOld: Phrases;
  /** Before the number of a magnitude. */
  readonly magnitude: Phrases;

  /** January to December, all forms. */
  readonly months: readonly Phrases[];
  /** Sunday to Saturday. */
  readonly weekdays: readonly Phrases[];
  /** Days from the article's own. */
  readonly days: Rows<number>;
  readonly next: Phrases;
  readonly last: Phrases;
  /** Between day, month and year. */
  readonly dateLinks: Phrases;
  /** Before or behind a year that stands alone. */
  readonly yearBefore: Phrases;
  readonly yearBehind: Phrases;
  /** Between "10" and "40", or behind a whole hour: "10h40", "15 Uhr". */
  readonly hour: Phrases;
  /** Before a time: "um", "à", "a las". */
  readonly at: Phrases;
  readonly roles: Rows<DateValue['role']>;

  /** Counted nouns by the English lemma. */
  readonly nouns: Rows<string>;
  /** What happened, by the classes of lexicon/events.json. */
  readonly events: Rows<string>;
  /** Verbs in two parts, which stand apart: "nahm … fest". */
  readonly apart?: readonly (readonly [event: string, first: Phrases, second: Phrases])[];
  readonly parts: Phrases;
  readonly increments: Phrases;
  readonly hedges: Rows<Claim['modality']>;
  /** Before a number that is a name: "Artikel 5". */
  readonly names: Phrases;
  /** No counted nouns. */
  readonly functionWords: Phrases;
  /** Their full stop ends no sentence. */
  readonly abbreviations: Phrases;
};
