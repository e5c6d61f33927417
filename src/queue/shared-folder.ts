// Whether a worker writes where the batch reads: a file in the folder of the results says whose folder it is.
import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '../commands/write-files.ts';

/** Begins with a dot: it is no result. */
const MARK = '.queue';

const readMark = (folder: string): Promise<string | null> => readFile(join(folder, MARK), 'utf8').catch(() => null);

/** That of an earlier batch that was killed is kept: its jobs may be under way. Throws `output-not-writable`. */
export async function markFolder(folder: string): Promise<string> {
  const earlier = await readMark(folder);
  if (earlier !== null) return earlier;
  const mark = randomUUID();
  await writeFiles(folder, [{ name: MARK, content: mark }]);
  return mark;
}

export const hasMark = async (folder: string, mark: string): Promise<boolean> => (await readMark(folder)) === mark;

export const removeMark = (folder: string): Promise<void> => rm(join(folder, MARK), { force: true });
