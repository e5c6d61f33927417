// One topic of a batch, from its folder to its files. Never throws: what goes wrong is in the outcome.
import { join } from 'node:path';
import { readRecords } from '../1-read/read-records.ts';
import type { SharedWeights } from '../2-extract/parse/load-parser.ts';
import { loadTools, outputFiles, type Tools } from '../commands/report.ts';
import { writeFiles } from '../commands/write-files.ts';
import { analyseArticles, analyseTopic } from '../pipeline.ts';
import { keyOf, removeParts, unchangedRow, writeRecord } from './record.ts';
import { type Stopwatch, stopwatch } from './stopwatch.ts';
import { failedOutcome, summaryRow } from './summary-row.ts';
import type { BatchSettings, TopicOutcome, WorkerTask } from './types.ts';

/** `weights`: those of the parser, where threads share them. */
export async function runTopic(task: WorkerTask, weights?: SharedWeights): Promise<TopicOutcome> {
  const watch = stopwatch();
  try {
    return await doTopic(task, watch, weights);
  } catch (error) {
    return { ...failedOutcome(task, error), milliseconds: watch.milliseconds };
  }
}

async function doTopic(task: WorkerTask, watch: Stopwatch, weights: SharedWeights | undefined): Promise<TopicOutcome> {
  const { topic, folder, out, settings } = task;
  const key = await watch.time('fingerprint', () => keyOf(task));
  const earlier = task.resumes ? await unchangedRow(task, key) : null;
  const { milliseconds } = watch;
  if (earlier !== null) return { row: earlier, status: 'unchanged', milliseconds, bytes: 0, notices: [] };
  const tools = toolsFor(settings, weights);
  const options = { ...settings, parser: tools.parser };
  const { records } = task;
  const read = records
    ? await analyseArticles(await watch.time('read', () => readRecords(folder, records, settings)), options, watch.time)
    : await analyseTopic(folder, options, watch.time);
  const analysis = { ...read, topic: { ...read.topic, id: topic } };
  const { files, notices } = await watch.time('print', () => outputFiles(folder, analysis, settings, tools));
  const all = [...analysis.notices, ...notices];
  const main = files.find(({ name }) => name.endsWith('.html')) ?? files[0];
  const row = summaryRow(task, analysis, `${topic}/${main.name}`, all.length);
  await watch.time('write', async () => {
    await removeParts(join(out, topic));
    await writeFiles(join(out, topic), files);
    await writeRecord(task, key, files, row);
  });
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  return { row, status: 'written', milliseconds, bytes, notices: all };
}

let loaded: { readonly key: string; readonly tools: Tools } | null = null;

/** Weights, fonts and template are read once in each thread. */
function toolsFor(settings: BatchSettings, weights: SharedWeights | undefined): Tools {
  const key = JSON.stringify([settings.template, settings.font]);
  if (loaded?.key !== key) loaded = { key, tools: loadTools(settings, weights) };
  return loaded.tools;
}
