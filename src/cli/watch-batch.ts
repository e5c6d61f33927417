// What is seen of a batch while it runs.
import type { BatchWatch } from '../commands/batch.ts';
import { stopSignal } from './stop-signal.ts';

/** Of a terminal that does not say how wide it is. */
const USUAL_COLUMNS = 80;

/**
 * On a terminal a bar, else a line a topic in the order of the topics; failures on standard error. Ctrl-C lets the topics
 * under way end.
 */
export async function watchBatch({ isQuiet, isJson }: { isQuiet: boolean; isJson: boolean }): Promise<BatchWatch> {
  const { failureLine, progressBar, topicLine } = await import('../batch/progress.ts');
  const hasBar = process.stderr.isTTY && !isQuiet;
  const hasLines = !isQuiet && !isJson && !(hasBar && process.stdout.isTTY);
  const started = performance.now();
  let [topics, done, failed] = [0, 0, 0];
  const clear = () => hasBar && process.stderr.write('\r\u001b[K');
  const draw = () => {
    const seconds = (performance.now() - started) / 1000;
    if (hasBar && done < topics)
      process.stderr.write(
        `\r${progressBar({ topics, done, failed, seconds }, process.stderr.columns || USUAL_COLUMNS)}\u001b[K`,
      );
  };
  const say = (line: string) => {
    clear();
    process.stderr.write(`${line}\n`);
    draw();
  };
  return {
    stop: stopSignal(() => say('Finishing the topics under way; Ctrl-C again stops at once.')),
    onNoWorkers: () => {
      if (!isQuiet) say('No worker listens to the queue yet: "parallax worker --queue" starts one.');
    },
    onStart: (count) => {
      topics = count;
      draw();
    },
    onDone: ({ row }) => {
      done += 1;
      failed += row.error === null ? 0 : 1;
      clear();
      draw();
    },
    onOutcome: ({ row }) => {
      clear();
      if (row.error !== null) process.stderr.write(`${failureLine(row)}\n`);
      else if (hasLines) process.stdout.write(`${topicLine(row)}\n`);
      draw();
    },
  };
}
