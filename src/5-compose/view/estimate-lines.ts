// Low, best and high under a table, with the rule that chose the best.
import type { Discrepancy, Estimate } from '../../model.ts';
import { formatNumber } from '../helpers/format-number.ts';
import { capitalised, citesOf, type Lookup, originCount } from './lookup.ts';
import type { EstimateLine } from './types.ts';

/** One line for each question: different scopes are never pooled. */
export function estimateLines(discrepancy: Discrepancy, lookup: Lookup): readonly EstimateLine[] {
  const groups = discrepancy.groupIds.map((id) => lookup.group(id)).filter((group) => group.kind === 'quantity');
  return groups.flatMap((group) => {
    const estimate = group.estimate;
    if (!estimate) return [];
    const unit = group.claimIds.map((id) => lookup.claim(id).quantity?.unit).find((candidate) => candidate) ?? null;
    const figure = (value: number | null, none: string) => (value === null ? none : formatNumber(value, unit));
    return [
      {
        label: groups.length > 1 ? capitalised(group.label) : null,
        low: figure(estimate.low, 'not given'),
        best: figure(estimate.best, 'none'),
        high: figure(estimate.high, 'not given'),
        rule: ruleWords(estimate, lookup),
        cites: citesOf(estimate.best === null ? [] : estimate.basis, lookup),
      },
    ];
  });
}

function ruleWords(estimate: Estimate, lookup: Lookup): string {
  if (estimate.best === null) return 'Best: none, no rule settles it.';
  const origins = originCount(estimate.basis, lookup);
  switch (estimate.rule) {
    case 'latest':
      return 'Best: the latest figure.';
    case 'majority':
      return `Best: given by most independent origins (${origins}).`;
    case 'authority':
      return 'Best: the only reading with a named source.';
    case 'conservative':
      return 'Best: the lowest that is supported.';
    default:
      return `Best by the rule “${estimate.rule}”.`;
  }
}
