// The program as a user starts it: a process of its own, in a folder of its own.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as assert from 'uvu/assert';

export const ROOT = resolve(import.meta.dirname, '../..');
export const SAMPLE = join(ROOT, 'assets/samples/harbour-fire');
export const CASES = join(ROOT, 'test/cases');

export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** What comes behind `node` to run `parallax …args`. */
export const commandOf = (args: readonly string[]): readonly string[] => [
  ...['--import', import.meta.resolve('tsx'), join(ROOT, 'src/cli.ts')],
  ...args,
];

/** Runs `parallax …args` in `cwd`, by this Node or another. */
export function parallax(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  node = process.execPath,
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(node, commandOf(args), {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', fail);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

/** Every file below a folder, "/" between the parts; nothing where there is none. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** What every mistake of the user must look like: exit 2, one line on stderr, nothing on stdout, no stack trace. */
export function assertMistake(run: Run, message: RegExp): void {
  assert.is(run.status, 2, run.stderr);
  assert.is(run.stdout, '');
  assert.match(run.stderr, message);
  assert.is(
    run.stderr
      .trimEnd()
      .split('\n')
      .filter((line) => line.startsWith('parallax: ')).length,
    1,
    run.stderr,
  );
  assert.not.match(run.stderr, /\bat .+:\d+:\d+/);
}
