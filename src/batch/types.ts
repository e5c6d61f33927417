// What goes to a worker and what comes back. Plain data: it crosses the border of a thread.
import type { TopicRecords } from '../1-read/read-records.ts';
import type { ReportOptions } from '../commands/report.ts';
import type { DiscrepancyClass, Notice, Severity } from '../model.ts';

/** A topic to be done. */
export type TopicTask = {
  /** The name of its folder in the output; unique in a run. */
  readonly topic: string;
  /** Where its articles are, as the user would write it. */
  readonly folder: string;
  /** `folder` is a file, and the topic these lines of it. */
  readonly records?: TopicRecords;
};

export type BatchSettings = Pick<
  ReportOptions,
  'template' | 'formats' | 'paper' | 'font' | 'asOf' | 'estimate' | 'limits' | 'followLinks'
>;

export type WorkerTask = TopicTask & {
  readonly out: string;
  readonly settings: BatchSettings;
  /** Whether files of an earlier run stay where nothing has changed. */
  readonly resumes: boolean;
};

/** A topic in summary.json. The same whenever, wherever and beside whatever it was done. */
export type SummaryRow = Omit<TopicTask, 'records'> & {
  readonly title: string;
  /** The briefing, else the analysis, from the folder of the summary; null where it failed. */
  readonly href: string | null;
  readonly asOf: string | null;
  readonly articles: number;
  readonly origins: number;
  readonly claims: number;
  readonly discrepancies: Readonly<Record<Severity, number>>;
  /** How many discrepancies of each class there are; classes without one are left out. */
  readonly classes: Readonly<Partial<Record<DiscrepancyClass, number>>>;
  readonly worst: Severity | null;
  readonly finding: { readonly class: DiscrepancyClass; readonly severity: Severity; readonly text: string } | null;
  readonly notices: number;
  /** `code` is "internal" for a bug of ours. */
  readonly error: { readonly code: string; readonly message: string } | null;
};

export type TopicOutcome = {
  readonly row: SummaryRow;
  readonly status: 'written' | 'unchanged' | 'failed';
  /** What each stage took. */
  readonly milliseconds: Readonly<{ [stage: string]: number }>;
  /** Of the files. */
  readonly bytes: number;
  readonly notices: readonly Notice[];
  /** Of our own mistakes: where it happened. */
  readonly stack?: string;
};
