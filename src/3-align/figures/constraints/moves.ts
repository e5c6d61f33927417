// By how much something moved, and what came on top of it.

import { sameName } from '../../../lib/names.ts';
import type { Claim } from '../../../model.ts';
import { type Constraints, ofClaims } from './constraint.ts';

type PairOfClaims = (a: Claim, b: Claim) => boolean;

const inOtherUnits: PairOfClaims = (a, b) =>
  a.quantity?.dimension === 'percent' && a.quantity.unit !== b.quantity?.unit;

/** "Rose by 7" is no rival of "rose to 9", nor of "fell by 7"; of one value only one text may say that it moved. */
const ofOtherChange: PairOfClaims = (a, b) => {
  const [one, other] = [a.quantity?.change, b.quantity?.change];
  const isOfOne = one === undefined || other === undefined;
  return one !== other && !(isOfOne && a.quantity?.value === b.quantity?.value);
};

/** "Another four" here and "another two" there come on top of what each has told before. */
const ofTwoCounts: PairOfClaims = (a, b) =>
  a.quantity?.dimension === 'count' && [a, b].every(({ quantity }) => quantity?.aspect === 'increment');

/** By how much a share rose is no share of a market. */
const ofOtherMarkets: PairOfClaims = (a, b) =>
  a.quantity?.dimension === 'percent' &&
  a.subject?.event !== b.subject?.event &&
  [a, b].every(({ subject }) =>
    /^(?:share-price|market-share|vote-for|turn-out|economy-size)$/.test(subject?.event ?? ''),
  );

/** "Four more arrests" come on top of what is told elsewhere, and are no rival of a total; of one place they may be all. */
const ofMore: PairOfClaims = (a, b) =>
  a.quantity?.dimension === 'count' &&
  isMore(a) !== isMore(b) &&
  a.quantity.value !== b.quantity?.value &&
  [a, b].every(({ quantity }) => quantity?.modifier !== 'vague' && quantity?.change === undefined) &&
  (a.scope.place === undefined || b.scope.place === undefined || !sameName(a.scope.place, b.scope.place));
const isMore = ({ quantity }: Claim): boolean => quantity?.aspect === 'increment';

/** Sales that fell by 29 % are no rival of a forecast cut by 40 %; what rose and fell on the stock exchange goes by many names. */
const ofOtherMoves: PairOfClaims = (a, b) =>
  a.quantity?.dimension === 'percent' &&
  [a, b].every(
    ({ quantity, subject }) =>
      quantity?.change !== undefined &&
      subject?.event !== undefined &&
      !/^(?:share-price|trade|rise|fall)$/.test(subject.event),
  ) &&
  a.subject?.event !== b.subject?.event &&
  a.subject?.head !== b.subject?.head;

const ACCOUNTS = /^(?:sale|revenue|profit|income|earnings|turnover|order|output)$/;
/** A stock that rose by 27 % is no rival of sales that rose by 19 %. */
const ofStockAndSales: PairOfClaims = (a, b) =>
  a.quantity?.dimension === 'percent' &&
  [
    [a.subject, b.subject],
    [b.subject, a.subject],
  ].some(([one, other]) => one?.event === 'share-price' && ACCOUNTS.test(other?.head ?? ''));

/** First readings of one quake's magnitude lie closer than this; a whole step is 32 times the energy. */
const ONE_QUAKE = 1;
const ofTwoQuakes: PairOfClaims = (a, b) =>
  a.quantity?.dimension === 'magnitude' && Math.abs((a.quantity.value ?? 0) - (b.quantity?.value ?? 0)) >= ONE_QUAKE;

export const moves: Constraints = {
  always: [ofClaims(ofMore), ofClaims(ofOtherMarkets), ofClaims(inOtherUnits), ofClaims(ofOtherChange)],
  ofRivals: [ofClaims(ofStockAndSales), ofClaims(ofTwoCounts), ofClaims(ofTwoQuakes), ofClaims(ofOtherMoves)],
};
