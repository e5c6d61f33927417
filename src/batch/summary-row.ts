// A topic as one row of the summary.
import { ParallaxError } from '../errors.ts';
import type { Analysis, DiscrepancyClass, Severity } from '../model.ts';
import type { SummaryRow, TopicOutcome, TopicTask } from './types.ts';

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

export function summaryRow(
  { topic, folder }: TopicTask,
  analysis: Analysis,
  href: string,
  notices: number,
): SummaryRow {
  const { articles, claims, discrepancies } = analysis;
  const count = (severity: Severity): number => discrepancies.filter((one) => one.severity === severity).length;
  const worst = SEVERITIES.find((severity) => count(severity) > 0) ?? null;
  const finding = discrepancies.find(({ severity }) => severity === worst);
  const classes: Partial<Record<DiscrepancyClass, number>> = {};
  for (const one of discrepancies) classes[one.class] = (classes[one.class] ?? 0) + 1;
  return {
    ...{ topic, folder, title: analysis.topic.title, href, asOf: analysis.topic.asOf },
    articles: articles.length,
    origins: new Set(articles.map(({ originGroup }) => originGroup)).size,
    claims: claims.length,
    discrepancies: { high: count('high'), medium: count('medium'), low: count('low') },
    classes,
    worst,
    finding: finding ? { class: finding.class, severity: finding.severity, text: finding.explanation } : null,
    notices,
    error: null,
  };
}

function failedRow({ topic, folder }: TopicTask, error: { code: string; message: string }): SummaryRow {
  return {
    ...{ topic, folder, title: topic, href: null, asOf: null, articles: 0, origins: 0, claims: 0 },
    ...{ discrepancies: { high: 0, medium: 0, low: 0 }, classes: {}, worst: null, finding: null, notices: 0 },
    error: { code: error.code, message: error.message },
  };
}

/** The user's mistake has a code of its own; everything else is ours. */
export function failedOutcome(task: TopicTask, error: unknown): TopicOutcome {
  const message = error instanceof Error ? error.message : String(error);
  const isOurs = !(error instanceof ParallaxError);
  return {
    ...{ row: failedRow(task, { code: isOurs ? 'internal' : error.code, message }), status: 'failed' },
    ...{ milliseconds: {}, bytes: 0, notices: [] },
    ...(isOurs && error instanceof Error ? { stack: error.stack } : {}),
  };
}
