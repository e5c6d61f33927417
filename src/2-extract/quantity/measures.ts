// What a number measures: the sign before it and the unit behind it.
import type { Dimension } from '../../model.ts';
import type { Lexeme } from './lexemes.ts';
import { moneyBehind } from './money.ts';
import { unitOf } from './units.ts';

export type Measure = {
  readonly dimension: Dimension;
  readonly unit: string | null;
  readonly factor: number;
  /** First lexeme behind the unit. */
  readonly next: number;
};

/** The unit that starts at lexeme `i`, behind a number. Null: a counted noun or nothing. */
export function measureBehind(lexemes: readonly Lexeme[], i: number): Measure | null {
  const at = lexemes[i]?.text === '-' && lexemes[i + 1]?.isGlued ? i + 1 : i;
  return (
    percent(lexemes, at) ??
    degrees(lexemes, at) ??
    moneyBehind(lexemes, at) ??
    age(lexemes, at) ??
    magnitude(lexemes, at) ??
    (at > i ? timesBefore(lexemes, at) : null) ??
    partsPer(lexemes, at) ??
    plainUnit(lexemes, at)
  );
}

/** "a two-time champion": how often, and not how many champions. */
const timesBefore = (lexemes: readonly Lexeme[], at: number): Measure | null =>
  wordAt(lexemes, at) === 'time' ? { dimension: 'other', unit: 'time', factor: 1, next: at + 1 } : null;

const wordAt = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

const PERCENT_WORDS: readonly (readonly [words: readonly string[], unit: string, factor: number])[] = [
  [['percentage', 'points'], 'percentage point', 1],
  [['percentage', 'point'], 'percentage point', 1],
  [['percent', 'points'], 'percentage point', 1],
  [['percent', 'point'], 'percentage point', 1],
  [['basis', 'points'], 'percentage point', 0.01],
  [['basis', 'point'], 'percentage point', 0.01],
  [['per', 'cent'], 'percent', 1],
  [['percent'], 'percent', 1],
  [['pct'], 'percent', 1],
  [['%'], 'percent', 1],
];

function percent(lexemes: readonly Lexeme[], at: number): Measure | null {
  const row = PERCENT_WORDS.find(([words]) => words.every((word, k) => wordAt(lexemes, at + k) === word));
  if (row === undefined) return null;
  const [words, unit, factor] = row;
  return { dimension: 'percent', unit, factor, next: at + words.length };
}

function degrees(lexemes: readonly Lexeme[], at: number): Measure | null {
  const isSign = lexemes[at]?.text === '°';
  if (!isSign && !/^degrees?$/.test(wordAt(lexemes, at))) {
    // "-15C" and "104F": a capital letter glued to digits; apart from them where the talk is of warmth.
    const isScale = /^[CF]$/.test(lexemes[at]?.text ?? '') && (lexemes[at].isGlued || speaksOfWarmth(lexemes, at));
    return isScale ? temperature(lexemes[at].text, at + 1) : null;
  }
  const scale = lexemes[at + 1]?.text ?? '';
  if (/^(?:C|Celsius|centigrade)$/i.test(scale)) return temperature('C', at + 2);
  if (/^(?:F|Fahrenheit)$/i.test(scale)) return temperature('F', at + 2);
  const isAngle = /^(?:north|south|east|west|latitude|longitude|of|angle|turn)$/.test(wordAt(lexemes, at + 1));
  return { dimension: isAngle ? 'other' : 'temperature', unit: 'degree', factor: 1, next: at + 1 };
}

/** Words looked back over for the warmth that "44 C" is of. Larger costs time on long lines. */
const WARMTH_REACH = 16;
const speaksOfWarmth = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes.slice(Math.max(0, at - WARMTH_REACH), at).some(({ lower }) => OF_WARMTH.test(lower));
const OF_WARMTH =
  /^(?:temperatures?|mercury|thermometers?|heat|heatwave|hot|hotter|hottest|cold|colder|coldest|freezing|warm|warmer|warmest|degrees?|celsius|fahrenheit|high|highs|low|lows)$/;

const temperature = (scale: string, next: number): Measure => ({
  dimension: 'temperature',
  unit: scale === 'C' ? '°C' : '°F',
  factor: 1,
  next,
});

/** "22-year-old", "22 year-old", "36-year old". */
function age(lexemes: readonly Lexeme[], at: number): Measure | null {
  if (!/^(?:year|years|month|months|week|weeks|day|days)$/.test(wordAt(lexemes, at))) return null;
  const next = lexemes[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (
    !/^olds?(?:['’]s)?$/.test(wordAt(lexemes, next)) &&
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

/** "400 parts per million" */
function partsPer(lexemes: readonly Lexeme[], at: number): Measure | null {
  const isParts = /^parts?$/.test(wordAt(lexemes, at)) && wordAt(lexemes, at + 1) === 'per';
  const unit = isParts ? PARTS_PER[wordAt(lexemes, at + 2)] : undefined;
  return unit === undefined ? null : { dimension: 'other', unit, factor: 1, next: at + 3 };
}
const PARTS_PER: Readonly<Record<string, string>> = { million: 'ppm', billion: 'ppb' };

function plainUnit(lexemes: readonly Lexeme[], at: number): Measure | null {
  if (/^(?:square|cubic|sq|cu)$/.test(wordAt(lexemes, at))) return areaOrVolume(lexemes, at);
  if (wordAt(lexemes, at) === 'nautical' && /^miles?$/.test(wordAt(lexemes, at + 1)))
    return { dimension: 'length', unit: 'nautical mile', factor: 1, next: at + 2 };
  // "10in" is a length, "10 in" is none; "5G" is no weight.
  const isInch = wordAt(lexemes, at) === 'in' && lexemes[at].isGlued && lexemes[at - 1]?.kind === 'digits';
  const unit = unitOf(isInch ? 'inch' : wordAt(lexemes, at));
  if (unit === undefined || lexemes[at].text === 'G') return null;
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
  const name = { km: 'kilometre', cm: 'centimetre', mm: 'millimetre' }[base.unit] ?? base.unit;
  return { dimension: 'other', unit: `${power} ${name}`, factor: 1, next: at + 2 };
}
