// A batch's side of the queue: topics are put there as jobs, and what became of them is asked for until all are done.
import { setTimeout as after } from 'node:timers/promises';
import { type Job, Queue } from 'bullmq';
import type { Pool } from '../batch/pool.ts';
import { failedOutcome } from '../batch/summary-row.ts';
import type { TopicOutcome, WorkerTask } from '../batch/types.ts';
import { connect } from './connect.ts';
import { markFolder, removeMark } from './shared-folder.ts';
import { FORGOTTEN, idOf, QUEUE_NAME, RETRYING, type TopicJob } from './topic-job.ts';

/** Milliseconds between two looks at what is done. Lower makes a smoother bar and more work for the server. */
const LOOK_EVERY = 250;

type Awaited = {
  readonly task: WorkerTask;
  readonly settle: (outcome: TopicOutcome | null) => void;
  readonly fail: (error: unknown) => void;
};
type TopicQueue = Queue<TopicJob, TopicOutcome>;

export type QueuePool = Pool & {
  /** How many workers listen. */
  readonly workers: () => Promise<number>;
};

/** `stop`: topics that no worker has begun are taken back. Throws as `connect` and `markFolder` do. */
export async function openQueue(url: string, out: string, stop: AbortSignal): Promise<QueuePool> {
  const redis = await connect(url);
  const queue: TopicQueue = new Queue(QUEUE_NAME, {
    connection: redis,
    defaultJobOptions: { ...RETRYING, removeOnComplete: FORGOTTEN, removeOnFail: FORGOTTEN },
  });
  // While the server is away it is waited for.
  queue.on('error', () => {});
  const mark = await markFolder(out);
  const awaited = new Map<string, Awaited>();
  const add = (id: string, task: WorkerTask) => queue.add('topic', { task, mark }, { jobId: id });
  const settle = (id: string, outcome: TopicOutcome | null): void => {
    const { settle } = awaited.get(id) ?? {};
    awaited.delete(id);
    settle?.(outcome);
  };

  const takeBack = async (): Promise<void> => {
    for (const id of [...awaited.keys()]) if ((await queue.remove(id)) === 1) settle(id, null);
  };

  const look = async (): Promise<void> => {
    const finished = new Set(await queue.getRanges(['completed', 'failed'], 0, -1));
    for (const [id, { task }] of [...awaited]) {
      const job = finished.has(id) ? await queue.getJob(id) : undefined;
      if (job === undefined) continue;
      settle(id, outcomeOf(job, task));
      await job.remove();
    }
    // A server that was started anew may have forgotten all.
    const counts = await queue.getJobCounts();
    const isEmpty = Object.values(counts).every((count) => count === 0);
    if (isEmpty && !stop.aborted) for (const [id, { task }] of awaited) await add(id, task);
  };

  let isOpen = true;
  const watching = (async () => {
    for (; isOpen; await after(LOOK_EVERY)) {
      if (stop.aborted) await takeBack();
      if (awaited.size > 0) await look();
    }
  })().catch((error) => {
    for (const { fail } of awaited.values()) fail(error);
  });

  return {
    run: async (task) => {
      const id = idOf(task);
      await forgetFinished(queue, id);
      const outcome = new Promise<TopicOutcome | null>((settle, fail) => {
        awaited.set(id, { task, settle, fail });
      });
      await add(id, task);
      return outcome;
    },
    workers: () => queue.getWorkersCount(),
    close: async () => {
      isOpen = false;
      await watching;
      await queue.close();
      redis.disconnect();
      await removeMark(out);
    },
  };
}

/** A job that an earlier run of this batch did not live to see is asked anew; one that waits or is under way is kept. */
async function forgetFinished(queue: TopicQueue, id: string): Promise<void> {
  const job = await queue.getJob(id);
  if (job !== undefined && ((await job.isCompleted()) || (await job.isFailed()))) await job.remove();
}

/** A job fails itself only where its workers died. One that was tried again has both. */
const outcomeOf = ({ returnvalue, failedReason }: Job<TopicJob, TopicOutcome>, task: WorkerTask): TopicOutcome =>
  returnvalue ?? failedOutcome(task, new Error(`No worker finished it: ${failedReason}`));
