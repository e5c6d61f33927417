// Libraries that take a file apart were not written for hostile ones: they recurse, they search, they fill the memory.
// They run in a thread of their own, which is ended when the time is up. One thread reads file after file.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FileProblem } from '../file-problem.ts';
import { notice } from '../notices.ts';
import type { Found, ReadSettings } from '../readers/reader.ts';
import type { Answer, Job } from './job.ts';

/** Saved pages and PDFs take a tenth of it. Lower fails on long PDFs, higher lets one file take the machine's memory. */
const MOST_MEGABYTES = 768;

const EXTENSION = extname(import.meta.url);
const SCRIPT = new URL(`./worker${EXTENSION}`, import.meta.url);
const isBuilt = EXTENSION === '.js';

/** Run from the sources, a thread has to be told anew how TypeScript is read. */
const fromSources = (): string =>
  `import('${import.meta.resolve('tsx/esm/api')}').then(({ register }) => (register(), import('${SCRIPT}')))`;

let thread: Worker | null = null;

/** Throws `FileProblem`. One file at a time. */
export async function readInThread(
  reader: string,
  file: string,
  bytes: Uint8Array,
  settings: ReadSettings,
  milliseconds: number,
): Promise<readonly Found[]> {
  const worker = openThread();
  const job: Job = { reader, file, bytes, settings };
  // A thread that waits must not keep the program from ending; one that works must.
  worker.ref();
  const answer = await answerOf(worker, job, file, settings.limits.maxSeconds, Math.max(milliseconds, 1));
  worker.unref();
  if (answer.problem !== null) throw new FileProblem(answer.problem);
  return answer.found;
}

function openThread(): Worker {
  if (thread !== null) return thread;
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEGABYTES };
  const started = new Worker(isBuilt ? SCRIPT : fromSources(), { resourceLimits, eval: !isBuilt, env: {} });
  thread = started;
  started.once('exit', () => {
    if (thread === started) thread = null;
  });
  return started;
}

async function answerOf(
  worker: Worker,
  job: Job,
  file: string,
  seconds: number,
  milliseconds: number,
): Promise<Answer> {
  const ended = new AbortController();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const { signal } = ended;
      const fail = (problem: Answer['problem']): void => {
        thread = null;
        void worker.terminate();
        resolve({ found: [], problem });
      };
      const timer = setTimeout(() => fail(notice('file-too-slow', { file, seconds })), milliseconds);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error');
      });
      worker.once('message', resolve);
      worker.once('error', (cause: NodeJS.ErrnoException) => {
        if (cause.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(cause);
        fail(notice('file-too-demanding', { file, megabytes: MOST_MEGABYTES }));
      });
      worker.postMessage(job);
    });
  } finally {
    ended.abort();
  }
}
