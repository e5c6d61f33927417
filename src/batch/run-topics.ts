// Topics through a pool, and their outcomes in the order of the topics.
import { userError } from '../errors.ts';
import type { Pool } from './pool.ts';
import { failedOutcome } from './summary-row.ts';
import type { BatchSettings, TopicOutcome, TopicTask } from './types.ts';

export type RunOptions = {
  readonly out: string;
  readonly jobs: number;
  readonly settings: BatchSettings;
  /** Aborted: no further topic is begun. */
  readonly stop: AbortSignal;
  /** Whether topics that have not changed are left as they are. */
  readonly resumes: boolean;
  /** Told of each outcome at once. */
  readonly onDone: (outcome: TopicOutcome) => void;
  /** Told of each outcome in the order of the topics, as soon as all before it are there. */
  readonly onOutcome: (outcome: TopicOutcome) => void;
};

/** Null: stopped before it was begun. */
export async function runTopics(
  tasks: readonly TopicTask[],
  pool: Pool,
  { out, jobs, settings, resumes, stop, onDone, onOutcome }: RunOptions,
): Promise<readonly (TopicOutcome | null)[]> {
  const outcomes: (TopicOutcome | null)[] = tasks.map(() => null);
  const first = new Map(tasks.toReversed().map((task) => [task.topic, task]));
  let [next, told] = [0, 0];
  const work = async (): Promise<void> => {
    while (next < tasks.length && !stop.aborted) {
      const index = next++;
      const task = tasks[index];
      const isTwin = first.get(task.topic) !== task;
      // A thread that dies takes its topic with it, and no other.
      const outcome = isTwin
        ? twin(task)
        : await pool.run({ ...task, out, settings, resumes }).catch((error) => failedOutcome(task, error));
      outcomes[index] = outcome;
      if (outcome !== null) onDone(outcome);
      for (let one = outcomes[told]; one; one = outcomes[++told]) onOutcome(one);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  // Behind one that was not begun.
  for (const outcome of outcomes.slice(told)) if (outcome !== null) onOutcome(outcome);
  return outcomes;
}

/** The first of two topics with one name is done. */
function twin(task: TopicTask): TopicOutcome {
  return failedOutcome(task, userError('topic-id-twice', { id: task.topic, path: task.folder }));
}
