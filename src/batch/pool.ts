// The threads of a batch. Started by name from the folder this file is in, as built or as source.
import { extname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Tinypool } from 'tinypool';
import { type SharedWeights, shareWeights } from '../2-extract/parse/load-parser.ts';
import { readEnglishModel } from '../lib/load-models.ts';
import type { TopicOutcome, WorkerTask } from './types.ts';

const EXTENSION = extname(import.meta.url);
const SCRIPT = new URL(`./batch-worker${EXTENSION}`, import.meta.url).href;

/**
 * What threads that fill the machine are better off with; measured with `npm run bench:batch`.
 * - A thread cleans up when what it holds has grown by so many per cent, and V8 would let it double. Higher saves a little
 *   time and costs each thread up to as much again as it holds, 70 MB.
 * - A thread cleans up what is new by itself. Helpers would be other threads of a machine that has none to spare.
 */
const V8_FLAGS = ['--heap-growing-percent=20', '--no-parallel-scavenge'];
/** What is new is looked through in parts of a third of this; V8's own figure is 48. Higher is the same bargain. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/** Run from the sources, a thread has to be told anew how TypeScript is read. */
const fromSources = (): string =>
  `data:text/javascript,${encodeURIComponent(
    `import { register } from '${import.meta.resolve('tsx/esm/api')}';
     register();
     export const { runTopic } = await import('${SCRIPT}');`,
  )}`;

export type Pool = {
  /** Null: not begun, since the batch was stopped. Rejects where the thread died. */
  readonly run: (task: WorkerTask) => Promise<TopicOutcome | null>;
  readonly close: () => Promise<void>;
};

/** `filename`: what the threads load; it exports `runTopic`. */
export function openPool(threads: number, filename = EXTENSION === '.js' ? SCRIPT : fromSources()): Pool {
  const options = {
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: LIMITS,
  } as const;
  for (const flag of V8_FLAGS) setFlagsFromString(flag);
  const workerData: SharedWeights = shareWeights(readEnglishModel());
  const pool = new Tinypool({ ...options, filename, name: 'runTopic', workerData });
  // A thread that cannot even start has no topic to reject: without this the others would wait for it for ever. One that
  // dies later is replaced.
  const waiting = new Set<(error: unknown) => void>();
  let hasStarted = false;
  pool.on('error', (error) => {
    if (!hasStarted) for (const fail of waiting) fail(error);
  });
  return {
    run: (task) =>
      new Promise((done, fail) => {
        waiting.add(fail);
        pool
          .run(task)
          .then((outcome) => {
            hasStarted = true;
            done(outcome);
          }, fail)
          .finally(() => waiting.delete(fail));
      }),
    close: () => close(pool),
  };
}

/**
 * Node's `once`, by which the pool waits for its threads' ends, takes a listener back that tinypool's threads cannot take
 * back: where one died just then, that ended the program. What a thread dies of now concerns no topic any more.
 */
async function close(pool: Tinypool): Promise<void> {
  for (const thread of pool.threads) Object.assign(thread, { removeListener: () => thread });
  await pool.destroy().catch(() => {});
}
