// Money as printed → ISO 4217: signs, codes, names, and names with a country before them.

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
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₵', 'GHS'],
  ['nt$', 'TWD'],
  ['mx$', 'MXN'],
  ['rs', 'INR'],
  ['rp', 'IDR'],
  ['kr', 'SEK'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['ksh', 'KES'],
  ...'usd eur gbp jpy inr rub cny chf cad aud nzd hkd sgd sek nok dkk pln czk huf try zar brl mxn krw aed sar ngn kes uah kzt idr ils thb vnd php myr egp pkr bdt lkr nzd twd clp cop pen ars ron bgn gel amd azn uzs isk'
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
  ['shekel', 'ILS'],
  ['baht', 'THB'],
  ['dong', 'VND'],
  ['taka', 'BDT'],
  ['forint', 'HUF'],
  ['koruna', 'CZK'],
  ['lari', 'GEL'],
  ['birr', 'ETB'],
  ['cedi', 'GHS'],
  ['ringgit', 'MYR'],
  ['rial', 'IRR'],
  ['afghani', 'AFN'],
  ['kyat', 'MMK'],
  ['quid', 'GBP'],
]);

/** Where a country's name tells apart what shares a name: "Canadian dollars", "Danish kroner". */
const BY_COUNTRY = new Map<string, string>([
  ['us', ''],
  ['american', ''],
  ['british', ''],
  ['russian', ''],
  ['chinese', ''],
  ['swiss', ''],
  ['kenyan', ''],
  ['indian', ''],
  ['japanese', ''],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['singapore', 'SGD'],
  ['taiwan', 'TWD'],
  ['norwegian', 'NOK'],
  ['danish', 'DKK'],
  ['swedish', 'SEK'],
  ['pakistani', 'PKR'],
  ['egyptian', 'EGP'],
  ['philippine', 'PHP'],
  ['argentine', 'ARS'],
  ['chilean', 'CLP'],
  ['colombian', 'COP'],
  ['mexican', 'MXN'],
]);

/** A sign or code that stands before or behind an amount. */
export const currencyOfSign = (sign: string): string | undefined => CURRENCIES.get(sign);

const singular = (word: string): string => word.replace(/^kron(?:er|or)$/, 'krone').replace(/s$/, '');

/** A currency's name behind an amount ("five million euros"); singular or plural. */
export const currencyOfName = (word: string): string | undefined =>
  CURRENCY_NAMES.get(word) ?? CURRENCY_NAMES.get(singular(word));

/** "Canadian" before "dollars"; undefined where the word names no country of a currency. */
export const currencyOfCountry = (country: string, word: string): string | undefined => {
  const code = BY_COUNTRY.get(country);
  const plain = currencyOfName(word) ?? (country === 'egyptian' && /^pounds?$/.test(word) ? 'EGP' : undefined);
  return code === undefined || plain === undefined ? undefined : code || plain;
};
