// `parallax batch <folder…>`: a report for every topic below, and a summary of all. Returns what it did; cli.ts says it.
import { availableParallelism } from 'node:os';
import { isDay } from '../1-read/manifest.ts';
import { findTopics, readTopicList } from '../batch/find-topics.ts';
import { openLog } from '../batch/log.ts';
import { mergeTopics } from '../batch/merge.ts';
import { openPool, type Pool } from '../batch/pool.ts';
import { runTopics } from '../batch/run-topics.ts';
import { type Shard, shardOf } from '../batch/shard.ts';
import { summaryJson, writeShard } from '../batch/summary-json.ts';
import type { BatchSettings, SummaryRow, TopicOutcome, TopicTask } from '../batch/types.ts';
import { userError } from '../errors.ts';
import { loadTemplate } from '../lib/load-template.ts';
import type { Severity } from '../model.ts';
import { reaches } from './reaches.ts';

export type BatchOptions = BatchSettings & {
  readonly out: string;
  /** Threads; default: one for each processor. */
  readonly jobs?: number;
  /** A file with the path of a topic in each line. */
  readonly topics?: string;
  /** Leaves topics as they are whose inputs, settings and results have not changed. */
  readonly resume: boolean;
  /** The address of a Redis: its workers do the topics. */
  readonly queue?: string;
  /** Where to write what was done, one JSON object a topic. */
  readonly log?: string;
  /** The part of the topics that this run does. */
  readonly shard?: Shard;
  readonly failOn?: Severity;
};

/** How the run is watched and stopped. */
export type BatchWatch = {
  /** Aborted: topics under way are ended, no further ones begun. */
  readonly stop: AbortSignal;
  readonly onStart: (topics: number) => void;
  /** Told where a queue has no one who does its topics. */
  readonly onNoWorkers: () => void;
  /** Told as topics end. */
  readonly onDone: (outcome: TopicOutcome) => void;
  /** Told in the order of the topics. */
  readonly onOutcome: (outcome: TopicOutcome) => void;
};

export type BatchResult = {
  readonly rows: readonly SummaryRow[];
  /** What summary.json holds. */
  readonly json: string;
  /** Of the summary; none where the run was stopped. */
  readonly files: readonly string[];
  /** How many topics were not begun. */
  readonly left: number;
  readonly failed: number;
  readonly isFailing: boolean;
};

/**
 * Throws where nothing can be done at all: a folder or a list that is not there, a template, font or option that no
 * topic could be printed with. What goes wrong in a topic is in its row.
 */
export async function batch(
  folders: readonly string[],
  options: BatchOptions,
  watch: BatchWatch,
): Promise<BatchResult> {
  await requireSettings(options);
  const tasks = await tasksOf(folders, options);
  const log = openLog(options.log);
  watch.onStart(tasks.length);
  const onOutcome = (outcome: TopicOutcome): void => {
    log.add(outcome);
    watch.onOutcome(outcome);
  };
  const outcomes = await throughPool(tasks, options, { ...watch, onOutcome });
  log.close();
  const rows = outcomes.flatMap((outcome) => outcome?.row ?? []);
  const left = tasks.length - rows.length;
  const files = left > 0 ? [] : await summaryFiles(rows, options);
  return resultOf(rows, files, left, options.failOn);
}

async function throughPool(tasks: readonly TopicTask[], options: BatchOptions, watch: BatchWatch) {
  if (tasks.length === 0) return [];
  const { out, queue, resume: resumes } = options;
  const jobs = queue === undefined ? Math.min(options.jobs ?? availableParallelism(), tasks.length) : tasks.length;
  const pool = queue === undefined ? openPool(jobs) : await queuePool(queue, out, watch);
  try {
    return await runTopics(tasks, pool, { ...watch, out, resumes, jobs, settings: settingsOf(options) });
  } finally {
    await pool.close();
  }
}

async function queuePool(queue: string, out: string, { stop, onNoWorkers }: BatchWatch): Promise<Pool> {
  const { openQueue } = await import('../queue/queue-pool.ts');
  const pool = await openQueue(queue, out, stop);
  if ((await pool.workers()) === 0) onNoWorkers();
  return pool;
}

type SummaryOptions = Pick<BatchOptions, 'out' | 'shard' | 'paper' | 'font'>;

/** What lays out pages is loaded now: as long as topics are done, it is needed in their threads only. */
async function summaryFiles(rows: readonly SummaryRow[], { out, shard, paper, font }: SummaryOptions) {
  if (shard !== undefined) return writeShard(out, rows, shard);
  const { writeSummary } = await import('../batch/write-summary.ts');
  return writeSummary(out, rows, { paper, font });
}

/** Joins the results of several shards in one folder. Throws as `mergeTopics` does. */
export async function mergeBatches(
  folders: readonly string[],
  { out, paper, font, failOn }: Pick<BatchOptions, 'out' | 'paper' | 'font' | 'failOn'>,
): Promise<BatchResult> {
  const rows = await mergeTopics(folders, out);
  return resultOf(rows, await summaryFiles(rows, { out, paper, font }), 0, failOn);
}

function resultOf(
  rows: readonly SummaryRow[],
  files: readonly string[],
  left: number,
  failOn: Severity | undefined,
): BatchResult {
  const count = (severity: Severity) => rows.reduce((sum, row) => sum + row.discrepancies[severity], 0);
  const failed = rows.filter(({ error }) => error !== null).length;
  return { rows, json: summaryJson(rows), files, left, failed, isFailing: reaches(failOn, count) };
}

/** Mistakes that would fail every topic are told once. */
async function requireSettings({ template, font, asOf }: BatchOptions): Promise<void> {
  loadTemplate(template);
  if (font !== undefined) (await import('../lib/fonts.ts')).loadFonts(font);
  if (asOf !== undefined && !isDay(asOf))
    throw userError('option-invalid', { option: '--as-of', value: asOf, allowed: 'a day as in 2022-01-08' });
}

async function tasksOf(
  folders: readonly string[],
  { topics, out, shard }: BatchOptions,
): Promise<readonly TopicTask[]> {
  const tasks = topics === undefined ? [] : [...(await readTopicList(topics))];
  for (const folder of folders) tasks.push(...(await findTopics(folder, out)));
  return shard === undefined ? tasks : shardOf(tasks, shard);
}

/** The summary, and whatever is done with the results later, is made from analysis.json: it is always written. */
function settingsOf({
  template,
  formats,
  paper,
  font,
  asOf,
  estimate,
  limits,
  followLinks,
}: BatchOptions): BatchSettings {
  const all = formats.includes('json') ? formats : [...formats, 'json' as const];
  return { template, formats: all, paper, font, asOf, estimate, limits, followLinks };
}
