import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { matchGolden } from './golden.ts';
import { suite } from './suite.ts';

/** Runs with exactly these two variables, in a folder of its own. */
function withGolden(variables: { UPDATE_GOLDEN?: string; CI?: string }, use: (path: string) => void): void {
  const { UPDATE_GOLDEN, CI } = process.env;
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  try {
    set('UPDATE_GOLDEN', variables.UPDATE_GOLDEN);
    set('CI', variables.CI);
    use(join(folder, 'deep', 'case.json'));
  } finally {
    set('UPDATE_GOLDEN', UPDATE_GOLDEN);
    set('CI', CI);
    rmSync(folder, { recursive: true });
  }
}

suite('golden files', (test) => {
  test('a missing golden fails and leaves what came beside it', () => {
    withGolden({}, (path) => {
      assert.throws(() => matchGolden(path, { dead: 4 }), /no golden file yet/);
      assert.is(readFileSync(`${path}.actual`, 'utf8'), '{\n  "dead": 4\n}\n');
    });
  });

  test('UPDATE_GOLDEN=1 writes it, an equal value passes, another shows the lines that differ', () => {
    withGolden({ UPDATE_GOLDEN: '1' }, (path) => {
      matchGolden(path, { dead: 4 });
      delete process.env.UPDATE_GOLDEN;
      matchGolden(path, { dead: 4 });
      assert.throws(() => matchGolden(path, { dead: 5 }), /line 2:\n- {3}"dead": 4\n/);
      matchGolden(path, { dead: 4 });
      assert.not(existsSync(`${path}.actual`), 'a passing run takes the old .actual away');
    });
  });

  test('never rewrites in CI', () => {
    withGolden({ UPDATE_GOLDEN: '1', CI: 'true' }, (path) => {
      assert.throws(() => matchGolden(path, 'text'));
      assert.not(existsSync(path));
    });
  });

  test('text is compared as it is', () => {
    withGolden({ UPDATE_GOLDEN: '1' }, (path) => {
      matchGolden(path, 'one\ntwo\n');
      delete process.env.UPDATE_GOLDEN;
      writeFileSync(path, 'one\n');
      assert.throws(() => matchGolden(path, 'one\ntwo\n'));
    });
  });
});
