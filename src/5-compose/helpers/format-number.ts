// Numbers as a newspaper prints them: 3,800; 13.2bn; $25; 7%.

const LARGE = [
  { size: 1e12, suffix: 'tn' },
  { size: 1e9, suffix: 'bn' },
  { size: 1e6, suffix: 'm' },
] as const;

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

/** Groups of three by comma, at most three decimals. Not Intl: its output depends on the ICU data of the machine. */
function grouped(value: number): string {
  const [whole = '0', fraction] = String(Number(value.toFixed(3))).split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${withCommas}.${fraction}` : withCommas;
}

/** "13.2bn" where three decimals hold the value, else every digit. */
function amount(value: number): string {
  for (const { size, suffix } of LARGE) {
    if (value < size) continue;
    const scaled = value / size;
    return Number(scaled.toFixed(3)) === scaled ? `${grouped(scaled)}${suffix}` : grouped(value);
  }
  return grouped(value);
}

/** The number with its sign and, for money and per cent, its unit. Other units are words and stand elsewhere. */
export function formatNumber(value: number, unit: string | null = null): string {
  const sign = value < 0 ? '−' : '';
  const digits = amount(Math.abs(value));
  if (unit === 'percent') return `${sign}${digits}%`;
  const currency = unit === null ? undefined : Object.hasOwn(CURRENCY_SIGNS, unit) ? CURRENCY_SIGNS[unit] : undefined;
  return currency ? `${sign}${currency}${digits}` : `${sign}${digits}`;
}
