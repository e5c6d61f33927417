// How a class and a severity look. The form of the label says whether the statements can all be true.
import type { DiscrepancyClass, Severity } from '../../model.ts';
import type { ClassView, SeverityView } from './types.ts';

const CLASSES: Readonly<Record<DiscrepancyClass, Omit<ClassView, 'id'>>> = {
  conflict: { label: 'Conflict', form: 'filled' },
  internal: { label: 'Internal', form: 'filled' },
  arithmetic: { label: 'Arithmetic', form: 'filled' },
  wording: { label: 'Wording', form: 'boxed' },
  attribution: { label: 'Attribution', form: 'boxed' },
  update: { label: 'Update', form: 'underlined' },
  precision: { label: 'Precision', form: 'underlined' },
  scope: { label: 'Scope', form: 'underlined' },
  gap: { label: 'Gap', form: 'dashed' },
};

const SEVERITIES: Readonly<Record<Severity, { readonly label: string; readonly filled: number }>> = {
  high: { label: 'High', filled: 3 },
  medium: { label: 'Medium', filled: 2 },
  low: { label: 'Low', filled: 1 },
};

/** `canAllBeTrue`: of arithmetic, where parts in one source add up to the total of another. */
export function classView(id: DiscrepancyClass, canAllBeTrue = false): ClassView {
  return { id, ...CLASSES[id], ...(canAllBeTrue ? { form: 'underlined' } : {}) };
}

export function severityView(id: Severity): SeverityView {
  const { label, filled } = SEVERITIES[id];
  return { id, label, squares: [1, 2, 3].map((square) => (square <= filled ? 'full' : 'empty')) };
}

const RANKS: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** Most serious first; what is equally serious keeps its order. */
export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return RANKS[a.severity] - RANKS[b.severity];
}
