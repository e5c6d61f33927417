// Low, best and high under a table, with the rule that chose the best.
import type { Discrepancy, Estimate } from '../../model.ts';
import { formatNumber } from '../helpers/format-number.ts';
import { capitalised, citesOf, type Lookup, originCount } from './lookup.ts';
import type { EstimateLine } from './types.ts';

/** An estimate is of the question as a whole, and so not of a sum of one article; a small difference needs none. */
export function hasEstimate({ class: of, severity }: Discrepancy): boolean {
  return severity !== 'low' && of !== 'arithmetic';
}

/** In words where there is no figure. */
export function estimateFigures(
  { low, best, high }: Pick<Estimate, 'low' | 'best' | 'high'>,
  unit: string | null,
): Pick<EstimateLine, 'low' | 'best' | 'high'> {
  const figure = (value: number | null, none: string) => (value === null ? none : formatNumber(value, unit));
  return { low: figure(low, 'not given'), best: figure(best, 'none'), high: figure(high, 'not given') };
}

/** One line for each question: different scopes are never pooled. */
export function estimateLines(discrepancy: Discrepancy, lookup: Lookup): readonly EstimateLine[] {
  const groups = discrepancy.groupIds.map((id) => lookup.group(id)).filter((group) => group.kind === 'quantity');
  return groups.flatMap((group) => {
    const estimate = group.estimate;
    if (!estimate) return [];
    const unit = group.claimIds.map((id) => lookup.claim(id).quantity?.unit).find((candidate) => candidate) ?? null;
    return [
      {
        label: groups.length > 1 ? capitalised(group.label) : null,
        ...estimateFigures(estimate, unit),
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
