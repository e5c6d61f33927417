// A folder with its parents. Node's own way of making parents never comes back below /proc, where none can be made.
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Throws what `mkdir` throws where the folder, or one above it, cannot be made. */
export async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  try {
    await make(path);
  } catch (cause) {
    if (!hasCode(cause, 'ENOENT') || dirname(path) === path) throw cause;
    await makeFolder(dirname(path));
    await make(path);
  }
}

/** A file of that name is found out by whoever writes into it. */
const make = (path: string): Promise<void> =>
  mkdir(path).catch((cause) => {
    if (!hasCode(cause, 'EEXIST')) throw cause;
  });

const hasCode = (cause: unknown, code: string): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === code;
