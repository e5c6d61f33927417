// A topic as a job of the queue: what the machine that has the topics and those that do them agree on.
import { createHash } from 'node:crypto';
import type { TopicOutcome, WorkerTask } from '../batch/types.ts';
import { VERSION } from '../version.ts';

/** Programs of different versions write different files: each has a queue of its own. */
export const QUEUE_NAME = `parallax-${VERSION}`;

export type TopicJob = {
  readonly task: WorkerTask;
  /** What stands in the folder of the results, so that a worker knows that it sees the same folder. */
  readonly mark: string;
};

/**
 * What failed for a reason that may pass is tried again after 1, 2 and 4 seconds. Higher stands longer failures of a
 * shared folder, and tells later what fails for ever.
 */
export const RETRYING = { attempts: 4, backoff: { type: 'exponential', delay: 1000 } } as const;

/** A job that no one asks for any more, since its batch was killed. */
export const FORGOTTEN = { age: 24 * 60 * 60 } as const;

/** The same topic of the same run is the same job: a batch that is started again finds those that it put there. */
export function idOf({ topic, folder, out, settings, records }: WorkerTask): string {
  const text = JSON.stringify([topic, folder, out, settings, records]);
  return `topic-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}

/** Faults of a machine, a folder or the program. A mistake in the topic itself stays one. */
const PASSING = new Set(['internal', 'output-not-writable']);

export const mayPass = ({ row }: TopicOutcome): boolean => row.error !== null && PASSING.has(row.error.code);
