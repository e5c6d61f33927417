// The runner decides whether the project is green: its own verdicts are tested on files made for it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as assert from 'uvu/assert';
import { suite } from './suite.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SUITE = pathToFileURL(join(import.meta.dirname, 'suite.ts')).href;
const HEADER = `import { suite } from '${SUITE}';\n`;

function runFiles(files: Record<string, string>, ...filters: string[]) {
  const folder = mkdtempSync(join(ROOT, 'output', 'run-'));
  try {
    for (const [name, body] of Object.entries(files)) writeFileSync(join(folder, name), body);
    const runner = join(import.meta.dirname, 'run.ts');
    const args = ['--import', 'tsx', runner, '--in', relative(ROOT, folder), ...filters];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    return { status, stdout, verdict: stdout.trimEnd().split('\n').at(-1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

suite('test runner', (test) => {
  test('adds up passed and skipped tests, and shows why tests were skipped', () => {
    const { status, stdout, verdict } = runFiles({
      'a.test.ts': `${HEADER}suite('a', (test) => { test('one', () => {}); test('two', () => {}); });`,
      'b.test.ts': `${HEADER}suite('b', (test, skip) => { test('one', () => {}); skip('two', 'no data here'); });`,
    });
    assert.is(status, 0);
    assert.is(verdict, '3 passed, 0 failed, 1 skipped');
    assert.match(stdout, 'skipped: b: two (no data here)');
  });

  test('counts what fails, prints its output and exits with 1', () => {
    const { status, stdout, verdict } = runFiles({
      'a.test.ts': `${HEADER}suite('a', (test) => { test('one', () => {}); test('two', () => { throw new Error('the quay burns'); }); });`,
    });
    assert.is(status, 1);
    assert.is(verdict, '1 passed, 1 failed');
    assert.match(stdout, 'the quay burns');
  });

  test('a file that runs nothing, crashes or leaves early is a failure', () => {
    const { status, verdict } = runFiles({
      'crash.test.ts': `throw new Error('before any test');`,
      'early.test.ts': `${HEADER}suite('early', (test) => { test('leaves', () => process.exit(0)); });`,
      'nothing.test.ts': 'export {};',
    });
    assert.is(status, 1);
    assert.is(verdict, '0 passed, 3 failed');
  });

  test('no file that matches is a failure', () => {
    const { status, verdict } = runFiles(
      { 'a.test.ts': `${HEADER}suite('a', (test) => test('one', () => {}));` },
      'other',
    );
    assert.is(status, 1);
    assert.is(verdict, '0 passed, 1 failed');
  });
});
