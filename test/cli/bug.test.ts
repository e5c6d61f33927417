// Our own mistakes: exit 70, with what we need to find them, and nothing half written.
import * as assert from 'uvu/assert';
import { BODY, withFolder } from '../1-read/topic-folder.ts';
import { suite } from '../support/suite.ts';
import { filesBelow, parallax } from './parallax.ts';

/** The program finds its own weights damaged: nothing a user has done, nothing a user can mend. */
const DAMAGED_WEIGHTS = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { readFileSync } = fs;
  fs.readFileSync = (file, ...rest) => (/english\\.bin$/.test(file) ? new Uint8Array(64) : readFileSync(file, ...rest));
  syncBuiltinESMExports();
`;
const WITH_BUG = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(DAMAGED_WEIGHTS)}` };

suite('bugs', (test) => {
  for (const args of [
    ['report', 't'],
    ['extract', 't/a.txt'],
  ]) {
    test(`${args[0]}: exit 70, a request to report it and a stack trace`, async () => {
      await withFolder({ 't/a.txt': BODY }, async (folder) => {
        const run = await parallax(folder, args, WITH_BUG);
        assert.is(run.status, 70, run.stderr);
        assert.is(run.stdout, '');
        assert.match(run.stderr, /^parallax: this is a bug in Parallax, please report it\.\nError: \S.*\n +at \S/);
        assert.equal(filesBelow(folder), ['t/a.txt']);
      });
    });
  }
});
