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

const SEVERITIES: Readonly<Record<Severity, Omit<SeverityView, 'id'>>> = {
  high: { label: 'High', squares: '■■■' },
  medium: { label: 'Medium', squares: '■■□' },
  low: { label: 'Low', squares: '■□□' },
};

export function classView(id: DiscrepancyClass): ClassView {
  return { id, ...CLASSES[id] };
}

export function severityView(id: Severity): SeverityView {
  return { id, ...SEVERITIES[id] };
}

const RANKS: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** Most serious first; what is equally serious keeps its order. */
export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return RANKS[a.severity] - RANKS[b.severity];
}
