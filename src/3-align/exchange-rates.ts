// What the articles say one currency is in another: no rate is known that none of them prints.

import { isConversion } from '../lib/conversion.ts';
import { groupBy } from '../lib/group-by.ts';
import { median } from '../lib/median.ts';
import { sentenceKey } from '../lib/sentence-key.ts';
import type { Claim, ExchangeRates } from '../model.ts';

/** `from` as the currency printed first. */
type Printed = { readonly from: string; readonly to: string; readonly rate: number };

/**
 * Of each currency that some article converts, what one of it is in the currency that most amounts are printed in. One
 * between the two is enough: rials to dollars, and dollars to euros.
 */
export function exchangeRates(claims: readonly Claim[], textOf: (articleId: string) => string): ExchangeRates {
  const money = claims.filter(({ quantity }) => quantity?.dimension === 'money' && quantity.unit !== null);
  const direct = ratesOf(printedIn(money, textOf));
  const [base] = [...groupBy(money, unitOf)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (base === undefined) return {};
  const known = new Map([[base[0], 1]]);
  for (const _ of ['direct', 'through one'])
    for (const { from, to, rate } of direct) {
      const next = known.get(to);
      if (next !== undefined && !known.has(from)) known.set(from, rate * next);
    }
  known.delete(base[0]);
  return Object.fromEntries([...known].map(([currency, rate]) => [currency, { unit: base[0], rate }]));
}

const unitOf = ({ quantity }: Claim): string => quantity?.unit ?? '';

function printedIn(money: readonly Claim[], textOf: (articleId: string) => string): readonly Printed[] {
  const sentences = groupBy(money, sentenceKey);
  return [...sentences.values()].flatMap((own) =>
    own.flatMap((a, i) =>
      own.slice(i + 1).flatMap((b) => {
        const [one, other] = [a.quantity?.value ?? 0, b.quantity?.value ?? 0];
        if (one <= 0 || other <= 0 || !isConversion(a, b, textOf(a.articleId))) return [];
        return [
          { from: unitOf(a), to: unitOf(b), rate: other / one },
          { from: unitOf(b), to: unitOf(a), rate: one / other },
        ];
      }),
    ),
  );
}

/** Rates of one pair this many times apart are not of one time, or one of the two is no conversion. */
const MOST_APART = 1.15;

/** One a pair of currencies, where all that print one agree. */
function ratesOf(printed: readonly Printed[]): readonly Printed[] {
  return [...groupBy(printed, ({ from, to }) => `${from} ${to}`).values()].flatMap((same) => {
    const rates = same.map(({ rate }) => rate);
    return Math.max(...rates) / Math.min(...rates) > MOST_APART ? [] : [{ ...same[0], rate: median(rates) }];
  });
}
