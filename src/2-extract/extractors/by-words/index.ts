// The rules in the order in which they are asked: the first that has something to say settles the figure.
import type { Span } from '../../../model.ts';
import type { Counting } from '../counting.ts';
import { aboard, capacity } from './aboard.ts';
import { aged } from './aged.ts';
import { allOfWhom, among } from './among.ts';
import { cases } from './cases.ts';
import { charges } from './charges.ts';
import { children } from './children.ts';
import { depth } from './depth.ts';
import { diedSince, gravely, someOf, state } from './fate.ts';
import { forecast } from './forecasts.ts';
import { hostages } from './hostages.ts';
import { inHospital, suffered, withWounds } from './hurt.ts';
import { identified, named } from './identified.ts';
import { kind, nationals } from './kind.ts';
import { negated, notSo } from './negated.ts';
import { none } from './none.ts';
import { paidIn } from './paid-in.ts';
import { questioned } from './questioned.ts';
import type { WordRule } from './rule.ts';
import { sentenced, terms } from './sentenced.ts';
import { series } from './series.ts';
import { sharesOf } from './shares-of.ts';
import { timeLeft } from './time-left.ts';
import { claimed, hurts, numbered, toll, tollBefore } from './tolls.ts';
import { abstentions, division, rivals, votes } from './votes.ts';
import { wind } from './wind.ts';

const OF_ANY: readonly WordRule[] = [terms, aged, children, timeLeft, votes, wind, depth, sharesOf, paidIn];
const OF_COUNTS: readonly WordRule[] = [
  capacity,
  negated,
  allOfWhom,
  among,
  aboard,
  rivals,
  division,
  abstentions,
  identified,
  none,
  notSo,
  kind,
  nationals,
  hostages,
  inHospital,
  suffered,
  claimed,
  hurts,
  series,
  named,
  gravely,
  diedSince,
  someOf,
  numbered,
  toll,
  tollBefore,
  forecast,
  state,
  cases,
  charges,
  questioned,
  sentenced,
  withWounds,
];

/** What a few words right beside a figure say of it, whatever tree and tags make of the sentence. */
export function settledByWords(text: string, sentence: Span, counting: Counting): Counting {
  const { figure } = counting;
  const beside = { before: text.slice(sentence.start, figure.start), behind: text.slice(figure.end, sentence.end) };
  const rules = figure.quantity.dimension === 'count' ? [...OF_ANY, ...OF_COUNTS] : OF_ANY;
  for (const rule of rules) {
    const settled = rule(beside, counting);
    if (settled !== null) return settled;
  }
  return counting;
}
