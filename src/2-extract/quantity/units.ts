// Units of measure: what is printed → dimension, normalised unit, and the factor to that unit.
// Names and factors: the International System of Units (BIPM, 9th edition) and the international yard and pound (1959).
import type { Dimension } from '../../model.ts';

export type Unit = { readonly dimension: Dimension; readonly unit: string; readonly factor: number };

type Row = readonly [printed: string, dimension: Dimension, unit: string, factor?: number];

const ROWS: readonly Row[] = [
  ['km|kms|kilometer|kilometers|kilometre|kilometres', 'length', 'km'],
  ['m|meter|meters|metre|metres', 'length', 'metre'],
  ['cm|centimeter|centimeters|centimetre|centimetres', 'length', 'cm'],
  ['mm|millimeter|millimeters|millimetre|millimetres', 'length', 'mm'],
  ['mile|miles|mi', 'length', 'mile'],
  ['foot|feet|ft', 'length', 'foot'],
  ['inch|inches', 'length', 'inch'],
  ['yard|yards', 'length', 'yard'],
  ['fathom|fathoms', 'length', 'fathom'],
  ['hectare|hectares|ha', 'other', 'hectare'],
  ['acre|acres', 'other', 'acre'],
  ['litre|litres|liter|liters', 'other', 'litre'],
  ['millilitre|millilitres|milliliter|milliliters|ml', 'other', 'ml'],
  ['gallon|gallons', 'other', 'gallon'],
  ['barrel|barrels', 'other', 'barrel'],
  ['megawatt|megawatts|mw', 'other', 'MW'],
  ['gigawatt|gigawatts|gw', 'other', 'GW'],
  ['kilowatt|kilowatts|kw', 'other', 'kW'],
  ['kwh', 'other', 'kWh'],
  ['mwh', 'other', 'MWh'],
  ['gwh', 'other', 'GWh'],
  ['twh', 'other', 'TWh'],
  ['watt|watts', 'other', 'W'],
  ['volt|volts', 'other', 'V'],
  ['sievert|sieverts', 'other', 'mSv', 1000],
  ['millisievert|millisieverts|msv', 'other', 'mSv'],
  ['microsievert|microsieverts', 'other', 'mSv', 0.001],
  ['becquerel|becquerels|bq', 'other', 'Bq'],
  ['decibel|decibels', 'other', 'dB'],
  ['ppm', 'other', 'ppm'],
  ['ppb', 'other', 'ppb'],
  ['bushel|bushels', 'other', 'bushel'],
  ['carat|carats', 'other', 'carat'],
  ['hertz|hz', 'other', 'Hz'],
  ['megahertz|mhz', 'other', 'MHz'],
  ['gigahertz|ghz', 'other', 'GHz'],
  ['kilobyte|kilobytes|kb', 'other', 'kB'],
  ['megabyte|megabytes|mb', 'other', 'MB'],
  ['gigabyte|gigabytes|gb|gig|gigs', 'other', 'GB'],
  ['terabyte|terabytes|tb', 'other', 'TB'],
  ['megabit|megabits|mbps', 'other', 'Mbit'],
  ['gigabit|gigabits|gbps', 'other', 'Gbit'],
  ['megapixel|megapixels', 'other', 'megapixel'],
  ['second|seconds|sec|secs', 'duration', 'second'],
  ['minute|minutes|min|mins', 'duration', 'minute'],
  ['hour|hours|hr|hrs', 'duration', 'hour'],
  ['day|days', 'duration', 'day'],
  ['night|nights', 'duration', 'night'],
  ['week|weeks', 'duration', 'week'],
  ['weekend|weekends', 'duration', 'weekend'],
  ['month|months', 'duration', 'month'],
  ['year|years|yr|yrs', 'duration', 'year'],
  ['fortnight|fortnights', 'duration', 'week', 2],
  ['decade|decades', 'duration', 'year', 10],
  ['century|centuries', 'duration', 'year', 100],
  ['kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes', 'mass', 'kg'],
  ['mg|milligram|milligrams', 'mass', 'mg'],
  ['g|gram|grams|gramme|grammes', 'mass', 'g'],
  ['tonne|tonnes|ton|tons', 'mass', 'tonne'],
  ['pound|pounds|lb|lbs', 'mass', 'pound'],
  ['ounce|ounces|oz', 'mass', 'ounce'],
  ['mph', 'speed', 'mph'],
  ['kmh|kph', 'speed', 'km/h'],
  ['knot|knots', 'speed', 'knot'],
  ['celsius', 'temperature', '°C'],
  ['fahrenheit', 'temperature', '°F'],
  ['percent|pc|pct', 'percent', 'percent'],
  ['magnitude', 'magnitude', 'magnitude'],
];

const TABLE = new Map<string, Unit>(
  ROWS.flatMap(([printed, dimension, unit, factor = 1]) =>
    printed.split('|').map((word) => [word, { dimension, unit, factor }] as const),
  ),
);

/** The unit a word names, in lower case; undefined for a counted noun. */
export const unitOf = (word: string): Unit | undefined => TABLE.get(word);
