import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { makeFolder } from '../../src/lib/make-folder.ts';
import { suite } from '../support/suite.ts';

suite('makeFolder', (test) => {
  test('makes what is missing above, and leaves what is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
    await makeFolder(join(folder, 'a', 'b', 'c'));
    await makeFolder(join(folder, 'a', 'b', 'c'));
    assert.ok(existsSync(join(folder, 'a', 'b', 'c')));
  });

  test('fails below a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
    writeFileSync(join(folder, 'a'), '');
    try {
      await makeFolder(join(folder, 'a', 'b'));
      assert.unreachable();
    } catch (error) {
      assert.match(String(error), /ENOTDIR/);
    }
  });
});
