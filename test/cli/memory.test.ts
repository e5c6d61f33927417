// An export larger than the memory is read record by record.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { MEGABYTES, RECORDS, writeExport } from '../support/large-export.ts';
import { suite } from '../support/suite.ts';
import { commandOf } from './parallax.ts';

const MOST_MEGABYTES = 300;

/** Says on channel 3 what the process used: Node tells a parent nothing of its children. */
const TELL_USAGE = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

type Run = {
  readonly status: number | null;
  readonly lines: number;
  readonly stderr: string;
  readonly megabytes: number;
};

function extract(file: string): Promise<Run> {
  return new Promise((done, fail) => {
    const args = ['--import', TELL_USAGE, ...commandOf(['extract', file, '--kind', 'quantity'])];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    let [lines, stderr, usage] = [0, '', ''];
    const [, stdout, errors, told] = child.stdio;
    stdout?.on('data', (chunk: Buffer) => {
      lines += chunk.toString().split('\n').length - 1;
    });
    errors?.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    told?.on('data', (chunk: Buffer) => {
      usage += chunk;
    });
    child.on('error', fail);
    child.on('close', (status) => done({ status, lines, stderr, megabytes: Number(usage) / 1024 }));
  });
}

suite('memory', (test) => {
  test(`JSON Lines of ${MEGABYTES} MB take less than ${MOST_MEGABYTES} MB, and no longer than a file may`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
    try {
      const file = join(folder, 'export.jsonl');
      writeExport(file);
      const { status, lines, stderr, megabytes } = await extract(file);
      assert.is(status, 0, stderr);
      assert.is(stderr, '', 'nothing was left out');
      assert.is(lines, 2 * RECORDS);
      assert.ok(megabytes > 0 && megabytes < MOST_MEGABYTES, `${megabytes.toFixed(0)} MB`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
