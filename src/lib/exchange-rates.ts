// Money in another currency, brought to one by the conversions that the articles print: "2.5 billion rials ($60,000)".
import type { Claim, ExchangeRates } from '../model.ts';

/** The claims, those in a currency with a known rate with what they are in the topic's own. */
export const withExchangeRates = (claims: readonly Claim[], rates: ExchangeRates): readonly Claim[] =>
  claims.map((claim) => {
    const { quantity } = claim;
    const converted = quantity?.dimension === 'money' ? rates[quantity.unit ?? ''] : undefined;
    return quantity === undefined || converted === undefined
      ? claim
      : { ...claim, quantity: { ...quantity, converted } };
  });
