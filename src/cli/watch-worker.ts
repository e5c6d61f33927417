// What is seen of a worker: a line for each topic as it is done.
import type { WorkerWatch } from '../commands/worker.ts';
import { stopSignal } from './stop-signal.ts';

export async function watchWorker({ isQuiet, isJson }: { isQuiet: boolean; isJson: boolean }): Promise<WorkerWatch> {
  const { failureLine, topicLine } = await import('../batch/progress.ts');
  const { entryOf } = await import('../batch/log.ts');
  const say = (line: string) => !isQuiet && process.stderr.write(`${line}\n`);
  return {
    stop: stopSignal(() => say('Finishing the topics under way; Ctrl-C again stops at once.')),
    onStart: () => say('Waiting for topics; Ctrl-C ends it.'),
    onDone: (outcome) => {
      const { row } = outcome;
      if (isJson) process.stdout.write(`${JSON.stringify(entryOf(outcome))}\n`);
      else if (row.error !== null) process.stderr.write(`${failureLine(row)}\n`);
      else if (!isQuiet) process.stdout.write(`${topicLine(row)}\n`);
    },
  };
}
