// Whole runs of the command line, each a new process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../../src/lib/median.ts';
import { MEGABYTES, writeExport } from '../../test/support/large-export.ts';
import { CLI, SAMPLE } from './built.ts';

export type Run = { readonly wallSeconds: number; readonly userSeconds: number; readonly peakMb: number };

const RUNS = 5;

/** Says on channel 3 what the process used: Node tells a parent nothing of its children. */
const TELL_USAGE = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

/** Medians of five runs. */
export function coldStarts(): Readonly<Record<'extract' | 'report', Run>> {
  const out = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  try {
    return {
      extract: runOften(['extract', join(SAMPLE, '01_vpa.txt')]),
      report: runOften(['report', SAMPLE, '--out', out]),
    };
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** A long export, read once: what counts is the memory. */
export function longExport(): { readonly megabytes: number; readonly run: Run } {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  try {
    const file = join(folder, 'export.jsonl');
    writeExport(file);
    return { megabytes: MEGABYTES, run: runOnce(['extract', file]) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runOften(args: readonly string[]): Run {
  const runs = Array.from({ length: RUNS }, () => runOnce(args));
  return {
    wallSeconds: median(runs.map(({ wallSeconds }) => wallSeconds)),
    userSeconds: median(runs.map(({ userSeconds }) => userSeconds)),
    peakMb: median(runs.map(({ peakMb }) => peakMb)),
  };
}

function runOnce(args: readonly string[]): Run {
  const start = performance.now();
  const { output, status } = spawnSync(process.execPath, ['--import', TELL_USAGE, CLI, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const wallSeconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`parallax ${args.join(' ')} ended with ${status}: ${output[2]}`);
  const usage: NodeJS.ResourceUsage = JSON.parse(output[3] ?? '');
  return { wallSeconds, userSeconds: usage.userCPUTime / 1e6, peakMb: usage.maxRSS / 1024 };
}
