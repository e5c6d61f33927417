// A share has another price at every moment: who has another is not wrong.
import type { Claim } from '../../model.ts';
import type { NumericReading, Question } from '../question.ts';
import { byValue, sayReadings } from '../say-readings.ts';
import { capitalise } from '../words.ts';
import type { Check } from './check.ts';
import { readingsOfFigure } from './numeric-readings.ts';

/** An update by class; apart from update.ts because nothing need tell which moment was first. */
export const prices: Check = {
  meta: { id: 'update', weight: 0.8 },
  find: (question) =>
    arePrices(question)
      ? {
          readings: readingsOfFigure(question),
          explanation: `${capitalise(sayReadings(question, byValue(question.readings)))}: prices of different moments.`,
        }
      : null,
};

/** Prices on the stock exchange that differ are of different moments, but for two closes of one day. */
function arePrices({ claims, rivals, articleOf }: Question): boolean {
  const closesOn = (claim: Claim): string | null =>
    CLOSED.test(articleOf(claim).text.slice(claim.sentence.start, claim.sentence.end))
      ? (claim.scope.period?.slice(0, DAY) ?? null)
      : null;
  const isOneClose = (a: NumericReading, b: NumericReading): boolean =>
    a.claims.some((one) => closesOn(one) !== null && b.claims.some((other) => closesOn(other) === closesOn(one)));
  const isShare = (share: number, is: (claim: Claim, text: string) => boolean): boolean =>
    claims.filter((claim) => is(claim, articleOf(claim).text)).length >= claims.length * share;
  return (
    rivals.length > 0 &&
    (isShare(SHARE, isPrice) || isShare(SHARE_MOVED, isMovedTo)) &&
    claims.every(({ quantity }) => /^(?:money|percent)$/.test(quantity?.dimension ?? '')) &&
    !rivals.some(([a, b]) => isOneClose(a, b))
  );
}

/** What is told of trading, by its verb or in so many words: "was up 80 cents in late trading". */
const isPrice = ({ subject, sentence, quantity }: Claim, text: string): boolean =>
  subject?.event === 'share-price' ||
  (quantity?.dimension === 'money' && TRADING.test(text.slice(sentence.start, sentence.end)));
const TRADING =
  /\b(?:after[- ]hours|pre-?market|(?:early|late|midday|morning|afternoon|evening|extended|electronic) trading)\b/i;
/** What a share is told to have moved to, whatever the verb: a bid is compared with such a price, so that one is not enough. */
const isMovedTo = ({ sentence, span, quantity }: Claim, text: string): boolean =>
  quantity?.dimension === 'money' && MOVED_TO.test(text.slice(sentence.start, span.start));
/** "Its share price fell 4 percent to", "shares closing down 3 percent at" */
const MOVED_TO =
  /\b(?:shares?|stock)\b.*\b(?:clos(?:ed|ing)|fell|falling|r[oi]s(?:e|ing)|dropp(?:ed|ing)|sank|sinking|slid|sliding|gain(?:ed|ing)|los(?:t|ing)|climb(?:ed|ing)|jump(?:ed|ing)|plung(?:ed|ing)|plummet(?:ed|ing)|tumbl(?:ed|ing)|slump(?:ed|ing)|soar(?:ed|ing)|surg(?:ed|ing)|up|down)\b.*\b(?:at|to)\s*$/isu;
/** Of the claims, at least this many: a deal is paid in shares as well, and its price is none on the stock exchange. */
const SHARE = 0.25;
const SHARE_MOVED = 0.5;
const CLOSED = /\b(?:clos(?:e[ds]?|ing)|finish(?:ed)?|end(?:ed)? (?:at|the day))\b/i;
/** Letters of 2031-05-01. */
const DAY = 10;
