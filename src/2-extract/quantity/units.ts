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
  ['hectare|hectares|ha', 'other', 'hectare'],
  ['acre|acres', 'other', 'acre'],
  ['litre|litres|liter|liters', 'other', 'litre'],
  ['gallon|gallons', 'other', 'gallon'],
  ['barrel|barrels', 'other', 'barrel'],
  ['megawatt|megawatts|mw', 'other', 'MW'],
  ['gigawatt|gigawatts|gw', 'other', 'GW'],
  ['second|seconds|sec|secs', 'duration', 'second'],
  ['minute|minutes|min|mins', 'duration', 'minute'],
  ['hour|hours|hr|hrs', 'duration', 'hour'],
  ['day|days', 'duration', 'day'],
  ['night|nights', 'duration', 'night'],
  ['week|weeks', 'duration', 'week'],
  ['weekend|weekends', 'duration', 'weekend'],
  ['month|months', 'duration', 'month'],
  ['year|years|yr|yrs', 'duration', 'year'],
  ['decade|decades', 'duration', 'decade'],
  ['century|centuries', 'duration', 'century'],
  ['kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes', 'mass', 'kg'],
  ['g|gram|grams|gramme|grammes', 'mass', 'g'],
  ['tonne|tonnes|ton|tons', 'mass', 'tonne'],
  ['pound|pounds|lb|lbs', 'mass', 'pound'],
  ['ounce|ounces|oz', 'mass', 'ounce'],
  ['mph', 'speed', 'mph'],
  ['kmh|kph', 'speed', 'km/h'],
  ['knot|knots', 'speed', 'knot'],
  ['celsius', 'temperature', '°C'],
  ['fahrenheit', 'temperature', '°F'],
  ['percent|pc', 'percent', 'percent'],
  ['magnitude', 'magnitude', 'magnitude'],
];

const TABLE = new Map<string, Unit>(
  ROWS.flatMap(([printed, dimension, unit, factor = 1]) =>
    printed.split('|').map((word) => [word, { dimension, unit, factor }] as const),
  ),
);

/** The unit a word names, in lower case; undefined for a counted noun. */
export const unitOf = (word: string): Unit | undefined => TABLE.get(word);

/** Currency signs and names → ISO 4217. */
const CURRENCIES = new Map<string, string>([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['rs', 'INR'],
  ...'usd eur gbp jpy inr rub cny chf cad aud nzd hkd sgd sek nok dkk pln czk huf try zar brl mxn krw aed sar ngn kes uah kzt idr'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const),
]);
const CURRENCY_NAMES = new Map<string, string>([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['sterling', 'GBP'],
  ['yen', 'JPY'],
  ['rupee', 'INR'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['franc', 'CHF'],
  ['krona', 'SEK'],
  ['krone', 'NOK'],
  ['zloty', 'PLN'],
  ['lira', 'TRY'],
  ['rand', 'ZAR'],
  ['peso', 'MXN'],
  ['won', 'KRW'],
  ['dirham', 'AED'],
  ['riyal', 'SAR'],
  ['naira', 'NGN'],
  ['shilling', 'KES'],
  ['hryvnia', 'UAH'],
  ['tenge', 'KZT'],
  ['rupiah', 'IDR'],
]);

/** A sign or code that stands before or behind an amount. */
export const currencyOfSign = (sign: string): string | undefined => CURRENCIES.get(sign);
/** A currency's name behind an amount ("five million euros"); singular or plural. */
export const currencyOfName = (word: string): string | undefined =>
  CURRENCY_NAMES.get(word) ?? CURRENCY_NAMES.get(word.replace(/s$/, ''));
