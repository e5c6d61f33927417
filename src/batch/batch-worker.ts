// What runs in each thread of a batch. A file of its own: pool.ts starts it by its name.
import { Tinypool } from 'tinypool';
import { runTopic as run } from './run-topic.ts';
import type { WorkerTask } from './types.ts';

export const runTopic = (task: WorkerTask) => run(task, Tinypool.workerData);
