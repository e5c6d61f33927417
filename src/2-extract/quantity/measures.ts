// What a number measures: the sign before it and the unit behind it.
import type { Dimension } from '../../model.ts';
import type { Lexeme } from './lexemes.ts';
import { currencyOfName, currencyOfSign, unitOf } from './units.ts';

export type Measure = {
  readonly dimension: Dimension;
  readonly unit: string | null;
  readonly factor: number;
  /** First lexeme behind the unit. */
  readonly next: number;
};

/** A currency sign or code that ends right before lexeme `i`; `first` is where it starts. */
export function currencyBefore(
  lexemes: readonly Lexeme[],
  i: number,
): { readonly unit: string; readonly first: number } | null {
  const last = lexemes[i - 1];
  if (last === undefined) return null;
  const prefixed = currencyOfSign(`${lexemes[i - 2]?.lower ?? ''}${last.lower}`);
  if (prefixed !== undefined && last.isGlued) return { unit: prefixed, first: i - 2 };
  // "Rs. 500" has a full stop between; "USD 5m" a blank.
  const at = last.text === '.' && lexemes[i - 2]?.lower === 'rs' ? i - 2 : i - 1;
  const isCode = lexemes[at].kind === 'word';
  if (isCode && lexemes[at].text.length === 3 && lexemes[at].text !== lexemes[at].text.toUpperCase()) return null;
  const unit = currencyOfSign(lexemes[at].lower);
  return unit === undefined ? null : { unit, first: at };
}

/** The unit that starts at lexeme `i`, behind a number. Null: a counted noun or nothing. */
export function measureBehind(lexemes: readonly Lexeme[], i: number): Measure | null {
  const at = lexemes[i]?.text === '-' && lexemes[i + 1]?.isGlued ? i + 1 : i;
  return (
    percent(lexemes, at) ??
    degrees(lexemes, at) ??
    money(lexemes, at) ??
    age(lexemes, at) ??
    magnitude(lexemes, at) ??
    plainUnit(lexemes, at)
  );
}

const wordAt = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

function percent(lexemes: readonly Lexeme[], at: number): Measure | null {
  const isTwoWords = wordAt(lexemes, at) === 'per' && wordAt(lexemes, at + 1) === 'cent';
  if (isTwoWords) return { dimension: 'percent', unit: 'percent', factor: 1, next: at + 2 };
  if (wordAt(lexemes, at) === 'percentage' && /^points?$/.test(wordAt(lexemes, at + 1))) {
    return { dimension: 'percent', unit: 'percentage point', factor: 1, next: at + 2 };
  }
  if (lexemes[at]?.text === '%' || wordAt(lexemes, at) === 'percent') {
    const isPoints = /^points?$/.test(wordAt(lexemes, at + 1)) && wordAt(lexemes, at) === 'percent';
    return {
      dimension: 'percent',
      unit: isPoints ? 'percentage point' : 'percent',
      factor: 1,
      next: at + (isPoints ? 2 : 1),
    };
  }
  return null;
}

function degrees(lexemes: readonly Lexeme[], at: number): Measure | null {
  const isSign = lexemes[at]?.text === '°';
  if (!isSign && !/^degrees?$/.test(wordAt(lexemes, at))) {
    // "-15C" and "104F": a capital letter glued to digits.
    if (/^[CF]$/.test(lexemes[at]?.text ?? '') && lexemes[at].isGlued) return temperature(lexemes[at].text, at + 1);
    return null;
  }
  const scale = lexemes[at + 1]?.text ?? '';
  if (/^(?:C|Celsius|centigrade)$/i.test(scale)) return temperature('C', at + 2);
  if (/^(?:F|Fahrenheit)$/i.test(scale)) return temperature('F', at + 2);
  return { dimension: isSign ? 'temperature' : 'other', unit: 'degree', factor: 1, next: at + 1 };
}

const temperature = (scale: string, next: number): Measure => ({
  dimension: 'temperature',
  unit: scale === 'C' ? '°C' : '°F',
  factor: 1,
  next,
});

function money(lexemes: readonly Lexeme[], at: number): Measure | null {
  const word = wordAt(lexemes, at);
  if (/^cents?$|^pence$/.test(word)) return { dimension: 'money', unit: 'cent', factor: 0.01, next: at + 1 };
  const isSign = lexemes[at]?.kind === 'mark' || (/^[A-Z]{3}$/.test(lexemes[at]?.text ?? '') && word.length === 3);
  const sign = isSign ? currencyOfSign(word) : undefined;
  if (sign !== undefined) return { dimension: 'money', unit: sign, factor: 1, next: at + 1 };
  // "50 US dollars", "3 million euros"
  const skip = /^(?:us|american|canadian|australian|hong|swiss|british|russian|chinese)$/.test(word) ? 1 : 0;
  const name = currencyOfName(wordAt(lexemes, at + skip));
  return name === undefined ? null : { dimension: 'money', unit: name, factor: 1, next: at + skip + 1 };
}

/** "22-year-old", "22 year-old", "36-year old". */
function age(lexemes: readonly Lexeme[], at: number): Measure | null {
  if (!/^(?:year|years|month|months|week|weeks|day|days)$/.test(wordAt(lexemes, at))) return null;
  const next = lexemes[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (
    !/^olds?$/.test(wordAt(lexemes, next)) &&
    !(wordAt(lexemes, next) === 'of' && wordAt(lexemes, next + 1) === 'age')
  )
    return null;
  const unit = wordAt(lexemes, at).replace(/s$/, '');
  return { dimension: 'age', unit, factor: 1, next: wordAt(lexemes, next) === 'of' ? next + 2 : next + 1 };
}

/** "6.1-magnitude", "7.2 on the Richter scale". */
function magnitude(lexemes: readonly Lexeme[], at: number): Measure | null {
  if (wordAt(lexemes, at) === 'magnitude') return { dimension: 'magnitude', unit: null, factor: 1, next: at + 1 };
  const phrase = [0, 1, 2, 3].map((k) => wordAt(lexemes, at + k)).join(' ');
  return phrase === 'on the richter scale' ? { dimension: 'magnitude', unit: null, factor: 1, next: at } : null;
}

const PER_TIME = /^(?:hour|second|minute|day|week|month|year)$/;

function plainUnit(lexemes: readonly Lexeme[], at: number): Measure | null {
  if (/^(?:square|cubic|sq|cu)$/.test(wordAt(lexemes, at))) return areaOrVolume(lexemes, at);
  const unit = unitOf(wordAt(lexemes, at));
  if (unit === undefined) return null;
  // "the 2008 second-quarter results", "a second chance"
  if (wordAt(lexemes, at) === 'second' && !(lexemes[at - 1]?.text === '-' || lexemes[at - 1]?.lower === 'one'))
    return null;
  // Single letters are units only when glued to the number or followed by none of the words that make them a name.
  if (lexemes[at].text.length === 1 && !lexemes[at].isGlued && lexemes[at].text !== 'm') return null;
  const speed = speedBehind(lexemes, at, unit.unit);
  return speed ?? { dimension: unit.dimension, unit: unit.unit, factor: unit.factor, next: at + 1 };
}

function speedBehind(lexemes: readonly Lexeme[], at: number, unit: string): Measure | null {
  const isLength = unitOf(wordAt(lexemes, at))?.dimension === 'length';
  const [joint, time] = [wordAt(lexemes, at + 1), wordAt(lexemes, at + 2)];
  if (!isLength || !/^(?:per|an?|\/)$/.test(joint) || !/^(?:hour|h|second|s)$/.test(time)) return null;
  const name = unit === 'mile' ? 'mph' : `${unit}/${time[0]}`;
  return { dimension: 'speed', unit: name === 'metre/s' ? 'm/s' : name, factor: 1, next: at + 3 };
}

function areaOrVolume(lexemes: readonly Lexeme[], at: number): Measure | null {
  const base = unitOf(wordAt(lexemes, at + 1));
  if (base?.dimension !== 'length') return null;
  const power = /^s/.test(wordAt(lexemes, at)) ? 'square' : 'cubic';
  return { dimension: 'other', unit: `${power} ${base.unit}`, factor: 1, next: at + 2 };
}

/** "a share", "per share", "per 100,000", "-per-year" behind an amount: what each unit of it is for. */
export function perBehind(
  lexemes: readonly Lexeme[],
  i: number,
): { readonly per: string; readonly next: number } | null {
  const at = lexemes[i]?.text === '-' ? i + 1 : i;
  const word = wordAt(lexemes, at);
  if (!/^(?:per|an?|each|every)$/.test(word)) return null;
  const step = lexemes[at + 1]?.text === '-' ? 2 : 1;
  const base = lexemes[at + step];
  if (base === undefined) return null;
  if (base.kind === 'digits' && word === 'per') return { per: base.text, next: at + step + 1 };
  const isTime = PER_TIME.test(base.lower);
  const isUnit =
    /^(?:share|barrel|head|person|capita|tonne|ton|litre|liter|gallon|kilo|kg|unit|household|ticket|vehicle|student|pupil)$/.test(
      base.lower,
    );
  return isTime || isUnit ? { per: base.lower, next: at + step + 1 } : null;
}
