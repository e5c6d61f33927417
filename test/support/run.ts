// Runs the test files as child processes and says at the end, alone on a line, "N passed, M failed" (and ", K skipped").
// uvu exits 0 for a file that ran nothing, so each file's own summary is read and believed over its exit code.
// Arguments: parts of the paths to run (none: all); --in <folder>: where to look, from the project's root.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

type Outcome = { readonly passed: number; readonly failed: number; readonly skipped: number };
type FileResult = Outcome & {
  readonly file: string;
  readonly problem: string | null;
  readonly output: string;
  readonly seconds: number;
};

const ROOT = resolve(import.meta.dirname, '../..');
/** The smallest machines that run the tests have two cores. */
const AT_ONCE = 2;
/** A file that runs longer hangs. Higher only delays saying so. */
const LONGEST_SECONDS = 300;

const SUMMARY = /^ {2}Total: +(\d+)\n {2}Passed: +(\d+)\n {2}Skipped: +(\d+)\n {2}Duration: /gm;

function findTestFiles(folder: string, filters: readonly string[]): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .sort();
  if (filters.length === 0) return files;
  return files.filter((file) => filters.some((filter) => file.includes(filter.replace(/^\.\//, ''))));
}

/** The sum of the summaries that uvu printed: one a file, more when suites arrive late. */
function readSummaries(output: string): Outcome {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const [, total, ok, skips] of output.matchAll(SUMMARY)) {
    passed += Number(ok);
    failed += Number(total) - Number(ok);
    skipped += Number(skips);
  }
  return { passed, failed, skipped };
}

function judge(output: string, exit: string): Outcome & { problem: string | null } {
  const counted = readSummaries(output);
  if (counted.failed > 0) return { ...counted, problem: `${counted.failed} failed` };
  if (exit !== '0') return { ...counted, failed: 1, problem: `ended with ${exit}` };
  if (counted.passed + counted.skipped === 0) return { ...counted, failed: 1, problem: 'ran no test' };
  return { ...counted, problem: null };
}

function runFile(file: string): Promise<FileResult> {
  const { NO_COLOR: _, ...env } = process.env;
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: ROOT,
      env: { ...env, FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_SECONDS * 1000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const collect = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const finish = (exit: string) =>
      done({ file, output, seconds: (performance.now() - started) / 1000, ...judge(output, exit) });
    child.on('error', (error) => finish(error.message));
    child.on('close', (code, signal) => finish(code === null ? `signal ${signal}` : String(code)));
  });
}

function report(result: FileResult): void {
  const { file, problem, output, passed, seconds } = result;
  const skips = output.split('\n').filter((line) => line.startsWith('skipped: '));
  console.log(`${problem === null ? 'ok  ' : 'FAIL'} ${file} (${problem ?? passed}, ${seconds.toFixed(1)} s)`);
  for (const line of problem === null ? skips : [output.trimEnd()]) console.log(line);
}

/** Each worker takes the next file from the shared queue until it is empty. */
async function runAll(files: readonly string[]): Promise<FileResult[]> {
  const queue = [...files];
  const results: FileResult[] = [];
  const work = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const result = await runFile(file);
      report(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { in: { type: 'string', default: 'test' } },
    allowPositionals: true,
  });
  const files = findTestFiles(values.in, positionals);
  if (files.length === 0) console.log('No test file matches.');
  const results = await runAll(files);
  const sum = (key: keyof Outcome) => results.reduce((total, result) => total + result[key], 0);
  const failed = sum('failed') + (files.length === 0 ? 1 : 0);
  const skipped = sum('skipped');
  console.log(`${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failed > 0) process.exitCode = 1;
}

await main();
