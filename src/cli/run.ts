// Runs a command, prints what it returned and sets the exit code. A command is loaded when it is named.

import { once } from 'node:events';
import type { Limits } from '../1-read/limits.ts';
import type { BatchOptions } from '../commands/batch.ts';
import { KINDS } from '../commands/choices.ts';
import type { ExtractOptions } from '../commands/extract.ts';
import type { InitOptions } from '../commands/init.ts';
import type { ReportOptions, ReportResult } from '../commands/report.ts';
import type { WorkerOptions } from '../commands/worker.ts';
import { userError } from '../errors.ts';
import { growHeapBy, REPORT_GROWTH } from '../lib/heap-growth.ts';
import { UsageError } from './usage-error.ts';
import { watchBatch } from './watch-batch.ts';
import { watchWorker } from './watch-worker.ts';

/** As a shell tells of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

export async function runBatch(
  folders: readonly string[],
  options: BatchOptions,
  speech: { isQuiet: boolean; isJson: boolean },
) {
  const isMerge = folders[0] === 'merge';
  if (isMerge ? folders.length < 2 : folders.length === 0 && options.topics === undefined)
    throw new UsageError(isMerge ? 'Name the folders to merge.' : 'Name a folder or --topics.');
  const { batch, mergeBatches } = await import('../commands/batch.ts');
  const result = isMerge
    ? await mergeBatches(folders.slice(1), options)
    : await batch(folders, options, await watchBatch(speech));
  if (speech.isJson) process.stdout.write(result.json);
  else if (!speech.isQuiet) process.stdout.write(result.files.map((file) => `${file}\n`).join(''));
  if (result.isFailing) process.exitCode = 1;
  if (result.failed > 0) process.exitCode = 3;
  if (result.left === 0) return;
  const done = `${result.rows.length} of ${result.rows.length + result.left} topics are done`;
  process.stderr.write(`stopped: ${done}. The same command with --resume does the rest.\n`);
  process.exitCode = INTERRUPTED;
}

export async function runWorker(options: WorkerOptions, speech: { isQuiet: boolean; isJson: boolean }) {
  const { worker } = await import('../commands/worker.ts');
  await worker(options, await watchWorker(speech));
  // What waits for a server that went away would keep the process.
  process.stdout.write('', () => process.exit());
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export async function runDiff(older: string, newer: string, isJson: boolean) {
  const { diff } = await import('../commands/diff.ts');
  const { diff: changes, text } = await diff(older, newer);
  process.stdout.write(isJson ? json(changes) : text);
}

export async function runExtract(
  files: readonly string[],
  text: string | undefined,
  kind: string,
  format: ExtractOptions['format'],
  limits: Limits,
) {
  if (files.length === 0 && text === undefined) throw new UsageError('Name a file, "-" or --text.');
  const kinds = kind.split(',').map((name) => {
    const known = KINDS.find((one) => one === name.trim());
    if (known === undefined)
      throw userError('option-invalid', { option: '--kind', value: name, allowed: KINDS.join(', ') });
    return known;
  });
  const { extract } = await import('../commands/extract.ts');
  for await (const output of extract(files, { kinds, format, text, limits, input: process.stdin })) {
    if ('notice' in output) process.stderr.write(`note: ${output.notice.message}\n`);
    else if (!process.stdout.write(`${output.line}\n`)) await once(process.stdout, 'drain');
  }
}

export async function runInit(folder: string, options: InitOptions, isJson: boolean) {
  const { init } = await import('../commands/init.ts');
  const result = await init(folder, options);
  const { file, articles, missing, notices } = result;
  if (isJson) process.stdout.write(json(result));
  else
    process.stdout.write(
      [`${file}: ${counted(articles, 'article')}`, ...missing.map((one) => `  ${one}`), ''].join('\n'),
    );
  for (const { message } of notices) process.stderr.write(`note: ${message}\n`);
}

export async function runTemplates(
  action: 'new' | undefined,
  folder: string | undefined,
  template: string,
  isJson: boolean,
) {
  if (action !== undefined && folder === undefined) throw new UsageError('Name the folder of the new template.');
  const { listTemplates, newTemplate, templateLines } = await import('../commands/templates.ts');
  const files = folder === undefined ? null : newTemplate(folder, template);
  if (isJson) process.stdout.write(json(files === null ? listTemplates() : { folder, files }));
  else process.stdout.write((files ?? templateLines()).map((line) => `${line}\n`).join(''));
}

export async function runReports(
  topics: readonly string[],
  options: ReportOptions,
  speech: { isQuiet: boolean; isJson: boolean },
) {
  if (options.since !== undefined && topics.length > 1) throw new UsageError('Give --since with one topic.');
  const { loadTools, report } = await import('../commands/report.ts');
  growHeapBy(REPORT_GROWTH);
  const tools = loadTools(options);
  const results: ReportResult[] = [];
  const taken = new Set<string>();
  try {
    for (const topic of topics) {
      const result = await report(topic, options, tools, taken);
      results.push(result);
      if (!speech.isQuiet && !speech.isJson) process.stdout.write(summaryOf(result));
      if (!speech.isQuiet) for (const notice of result.notices) process.stderr.write(`note: ${notice.message}\n`);
    }
  } finally {
    // Also where a later topic fails: these are written.
    if (speech.isJson && topics.length > 1) process.stdout.write(json(results));
    else if (speech.isJson && results[0]) process.stdout.write(json(results[0]));
  }
  if (results.some((result) => result.isFailing)) process.exitCode = 1;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function summaryOf(result: ReportResult): string {
  const { high, medium, low } = result.discrepancies;
  const count = high + medium + low;
  return [
    `${result.title}`,
    `  ${counted(result.articles, 'article')} from ${counted(result.origins, 'independent origin')}, ${counted(result.claims, 'claim')}`,
    `  ${count} ${count === 1 ? 'discrepancy' : 'discrepancies'}: ${high} high, ${medium} medium, ${low} low`,
    ...result.files.map((file) => `  ${file}`),
    '',
  ].join('\n');
}
