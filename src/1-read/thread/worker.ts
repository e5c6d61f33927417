// The other side of reader-thread.ts: reads the files it is sent, one after another.
import { parentPort } from 'node:worker_threads';
import { noticeOf } from '../file-problem.ts';
import { READERS } from '../readers/index.ts';
import type { Found } from '../readers/reader.ts';
import { sourceOfBytes } from '../source.ts';
import type { Answer, Job } from './job.ts';

async function answer({ reader: id, file, bytes, settings }: Job): Promise<Answer> {
  const reader = READERS.find((one) => one.id === id);
  if (reader === undefined) throw new Error(`There is no reader "${id}".`);
  const found: Found[] = [];
  try {
    const read = await reader.load();
    for await (const one of read(sourceOfBytes(bytes, file, settings.limits), settings)) found.push(one);
    return { found, problem: null };
  } catch (cause) {
    return { found, problem: noticeOf(cause, file, reader.name) };
  }
}

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answer(job)));
