// Files appear whole or not at all: written beside their place under another name, then renamed.
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { userError } from '../errors.ts';
import { makeFolder } from '../lib/make-folder.ts';

/** How the names of unfinished files end. */
export const PART = '.part';

export type OutputFile = { readonly name: string; readonly content: string | Uint8Array };

/** Writes all files into `folder` or none. Returns their paths. Throws `output-not-writable`. */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  // Not the process: on other machines there is another of that number.
  const mark = `.${randomUUID()}${PART}`;
  try {
    await makeFolder(folder);
    for (const file of files) await writeFile(join(folder, file.name + mark), file.content);
    for (const file of files) await rename(join(folder, file.name + mark), join(folder, file.name));
  } catch (cause) {
    await Promise.all(files.map((file) => rm(join(folder, file.name + mark), { force: true }).catch(() => undefined)));
    const problem = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw userError('output-not-writable', { path: folder, problem }, cause);
  }
  return files.map((file) => join(folder, file.name));
}
