// `parallax worker --queue redis://…`: does topics that a batch on this or another machine put into a queue.
import { availableParallelism } from 'node:os';
import { openPool } from '../batch/pool.ts';
import { type ServeOptions, serve } from '../queue/serve.ts';

export type WorkerOptions = {
  readonly queue: string;
  /** Threads; default: one for each processor. */
  readonly jobs?: number;
};

export type WorkerWatch = Omit<ServeOptions, 'jobs'>;

/** Ends when it is stopped. Throws as `serve` does. */
export async function worker({ queue, jobs = availableParallelism() }: WorkerOptions, watch: WorkerWatch) {
  const pool = openPool(jobs);
  try {
    await serve(queue, pool, { ...watch, jobs });
  } finally {
    await pool.close();
  }
}
