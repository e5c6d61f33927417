// What is seen of a batch while it runs.
import type { BatchWatch } from '../commands/batch.ts';

/** Of a terminal that does not say how wide it is. */
const USUAL_COLUMNS = 80;

/**
 * On a terminal a bar, else a line a topic in the order of the topics; failures on standard error. Ctrl-C lets the topics
 * under way end; a second one does what it does elsewhere.
 */
export async function watchBatch({ isQuiet, isJson }: { isQuiet: boolean; isJson: boolean }): Promise<BatchWatch> {
  const { failureLine, progressBar, topicLine } = await import('../batch/progress.ts');
  const hasBar = process.stderr.isTTY && !isQuiet;
  const hasLines = !isQuiet && !isJson && !(hasBar && process.stdout.isTTY);
  const started = performance.now();
  let [isStopping, topics, done, failed] = [false, 0, 0, 0];
  const clear = () => hasBar && process.stderr.write('\r\u001b[K');
  const draw = () => {
    const seconds = (performance.now() - started) / 1000;
    if (hasBar && done < topics)
      process.stderr.write(
        `\r${progressBar({ topics, done, failed, seconds }, process.stderr.columns || USUAL_COLUMNS)}\u001b[K`,
      );
  };
  process.once('SIGINT', () => {
    isStopping = true;
    clear();
    process.stderr.write('Finishing the topics under way; Ctrl-C again stops at once.\n');
    draw();
  });
  return {
    isStopping: () => isStopping,
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
