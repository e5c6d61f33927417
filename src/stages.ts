// Runs the stages of one topic: keeps what each returns, or takes it from an earlier run.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { userError } from './errors.ts';
import { makeFolder } from './lib/make-folder.ts';

/** The stages whose results are plain data. */
export const STAGES = ['read', 'extract', 'align', 'compare'] as const;
export type StageName = (typeof STAGES)[number];

/** Runs one stage, or hands back what it returned before. */
export type StageRunner = <T>(name: StageName, run: () => T | Promise<T>) => Promise<T>;

export type StageOptions = {
  /** Where results are kept, one JSON file a stage. */
  readonly saveTo?: string;
  /** Stages before this one are taken from `saveTo`. */
  readonly from?: StageName;
};

/** Throws `stage-missing` where an earlier stage was never saved. */
export function stageRunner(options: StageOptions): StageRunner {
  return async (name, run) => {
    const { saveTo, from } = options;
    if (saveTo === undefined) return run();
    const file = join(saveTo, `${STAGES.indexOf(name) + 1}-${name}.json`);
    if (from !== undefined && STAGES.indexOf(name) < STAGES.indexOf(from)) return load(file, name);
    const result = await run();
    await save(saveTo, file, result);
    return result;
  };
}

async function save(folder: string, file: string, result: unknown): Promise<void> {
  try {
    await makeFolder(folder);
    await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
  } catch (cause) {
    const problem = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw userError('output-not-writable', { path: folder, problem }, cause);
  }
}

async function load(file: string, name: StageName) {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw userError('stage-missing', { stage: name, file }, cause);
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw userError('stage-damaged', { file }, cause);
  }
}
