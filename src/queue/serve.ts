// A worker's side of the queue: takes topics as long as it is let, and does them in its threads.
import { type Job, Worker } from 'bullmq';
import type { Pool } from '../batch/pool.ts';
import { failedOutcome } from '../batch/summary-row.ts';
import type { TopicOutcome } from '../batch/types.ts';
import { userError } from '../errors.ts';
import { connect } from './connect.ts';
import { hasMark } from './shared-folder.ts';
import { mayPass, QUEUE_NAME, RETRYING, type TopicJob } from './topic-job.ts';

/**
 * A worker that says nothing for so long is dead, in milliseconds; others look for its topics at half that interval.
 * Lower takes them over sooner, and also from a worker that only stood still.
 */
const DEAD_AFTER = 10_000;

/** How many workers a topic may take with it before it is given up. */
const MOST_DEATHS = 2;

export type ServeOptions = {
  readonly jobs: number;
  /** Aborted: the topics under way are ended and no further ones begun. */
  readonly stop: AbortSignal;
  /** Told when it listens. */
  readonly onStart: () => void;
  readonly onDone: (outcome: TopicOutcome) => void;
};

/** Ends when it is stopped. Throws as `connect` does, and `folder-not-shared`. */
export async function serve(url: string, pool: Pool, { jobs, stop, onStart, onDone }: ServeOptions): Promise<void> {
  const misfit = new AbortController();
  const end = AbortSignal.any([stop, misfit.signal]);
  const redis = await connect(url, end);
  const underWay = new Set<Promise<unknown>>();
  const work = async (job: Job<TopicJob, TopicOutcome>): Promise<TopicOutcome> => {
    const { task, mark } = job.data;
    if (!(await hasMark(task.out, mark))) {
      misfit.abort(userError('folder-not-shared', { path: task.out }));
      throw misfit.signal.reason;
    }
    // What a worker had written before it died is not written again.
    const resumes = task.resumes || job.stalledCounter > 0;
    const run = pool.run({ ...task, resumes }).catch((error) => failedOutcome(task, error));
    underWay.add(run);
    const outcome = await run;
    underWay.delete(run);
    const isLast = job.attemptsMade + 1 >= RETRYING.attempts;
    if (outcome === null || (mayPass(outcome) && !isLast)) throw new Error(outcome?.row.error?.message);
    onDone(outcome);
    return outcome;
  };
  const worker = new Worker<TopicJob, TopicOutcome>(QUEUE_NAME, work, {
    connection: redis,
    concurrency: jobs,
    lockDuration: DEAD_AFTER,
    stalledInterval: DEAD_AFTER / 2,
    maxStalledCount: MOST_DEATHS,
  });
  // While the server is away it is waited for.
  worker.on('error', () => {});
  onStart();
  await aborted(end);
  // Where the server is away, or goes meanwhile, BullMQ may wait for it for ever.
  const away = new Promise((done) => redis.once('end', done));
  await Promise.race([worker.close(), away.then(() => Promise.all(underWay))]);
  redis.disconnect();
  misfit.signal.throwIfAborted();
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
