// Measures of one thing in other units, brought to one: 10 km and 6 miles, $54bn and $54bn per year.
// Factors: the International System of Units (BIPM, 9th edition) and the international yard and pound (1959).
import type { Quantity } from '../model.ts';

/** The base unit, what one unit is in it, and what stands at zero. */
const FACTORS: Readonly<Record<string, readonly [base: string, factor: number, zero?: number]>> = {
  km: ['metre', 1000],
  metre: ['metre', 1],
  cm: ['metre', 0.01],
  mm: ['metre', 0.001],
  mile: ['metre', 1609.344],
  yard: ['metre', 0.9144],
  foot: ['metre', 0.3048],
  inch: ['metre', 0.0254],
  'nautical mile': ['metre', 1852],
  fathom: ['metre', 1.8288],
  second: ['second', 1],
  minute: ['second', 60],
  hour: ['second', 3600],
  day: ['second', 86_400],
  night: ['second', 86_400],
  week: ['second', 604_800],
  month: ['second', 2_629_800],
  year: ['second', 31_557_600],
  decade: ['second', 315_576_000],
  century: ['second', 3_155_760_000],
  kg: ['kg', 1],
  g: ['kg', 0.001],
  mg: ['kg', 0.000001],
  tonne: ['kg', 1000],
  pound: ['kg', 0.45359237],
  ounce: ['kg', 0.028349523125],
  mph: ['km/h', 1.609344],
  'km/h': ['km/h', 1],
  knot: ['km/h', 1.852],
  hectare: ['hectare', 1],
  acre: ['hectare', 0.40468564],
  'square kilometre': ['hectare', 100],
  'square mile': ['hectare', 258.998811],
  '°C': ['°C', 1],
  '°F': ['°C', 1 / 1.8, 32],
  litre: ['litre', 1],
  ml: ['litre', 0.001],
  W: ['W', 1],
  kW: ['W', 1000],
  MW: ['W', 1_000_000],
  GW: ['W', 1_000_000_000],
  kWh: ['kWh', 1],
  MWh: ['kWh', 1000],
  GWh: ['kWh', 1_000_000],
  TWh: ['kWh', 1_000_000_000],
};

/** How many of one unit another is: 24 hours a day. Null where they measure different things. */
export function unitsIn(one: string, other: string): number | null {
  const [small, large] = [FACTORS[one], FACTORS[other]];
  return small !== undefined && large !== undefined && small[0] === large[0] && small[2] === large[2]
    ? large[1] / small[1]
    : null;
}

export type Comparable = {
  /** Quantities of different gates never answer one question. */
  readonly gate: string;
  /** In the gate's base unit; the middle of a range; null for vague words. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export function comparable(quantity: Quantity): Comparable {
  const unit = quantity.unit ?? '';
  const { converted } = quantity;
  const [base, factor, zero = 0] =
    converted === undefined ? (FACTORS[unit] ?? [unit, 1]) : [converted.unit, converted.rate];
  // Whoever says that it rose by 9 °F names no level.
  const start = quantity.change === undefined ? zero : 0;
  const scale = (value: number | null): number | null => (value === null ? null : (value - start) * factor);
  const middle =
    quantity.value ??
    (quantity.modifier === 'range' && quantity.low !== null && quantity.high !== null
      ? (quantity.low + quantity.high) / 2
      : null);
  return { gate: gateOf(quantity, base), value: scale(middle), low: scale(quantity.low), high: scale(quantity.high) };
}

/** Counts of things share a gate whatever they count (the head decides later); measures only within one base unit. */
function gateOf(quantity: Quantity, base: string): string {
  switch (quantity.dimension) {
    case 'count':
      // In how many parts of a contest is never how many people or things.
      return /^(?:round|set|inning|lap|frame)$/.test(base) ? `count ${base}` : 'count';
    case 'money':
      // A yearly sum and the sum of a year are one, and so are a price and a price per share: who names a price may leave the share out.
      return quantity.per === undefined || /^(?:year|share)$/.test(quantity.per)
        ? `money ${base}`
        : `money ${base} per ${quantity.per}`;
    case 'percent':
    case 'age':
    case 'magnitude':
    case 'rank':
      return quantity.dimension;
    case 'length':
    case 'duration':
    case 'mass':
    case 'speed':
    case 'temperature':
    case 'rate':
    case 'other':
      return `${quantity.dimension} ${base}`;
  }
}
