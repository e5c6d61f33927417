import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { progressBar } from '../../src/batch/progress.ts';
import { withFolder } from '../1-read/topic-folder.ts';
import { suite } from '../support/suite.ts';
import { contentsOf, rowsOf, topics } from './batch-topics.ts';
import { assertMistake, commandOf, filesBelow, parallax } from './parallax.ts';

const JSON_ONLY = ['--format', 'json'];
const hasTerminal = spawnSync('script', ['--version']).status === 0;

suite('parallax batch --shard', (test) => {
  test('shards do every topic once; merged they are what one run writes, from one folder or from several', async () => {
    await withFolder({ ...topics(7), 'topics/broken/topic.yaml': 'title: [' }, async (folder) => {
      const of = (...args: string[]) => parallax(folder, ['batch', ...args, ...JSON_ONLY, '--quiet']);
      assert.is((await of('topics', '--out', 'whole')).status, 3);
      for (const shard of ['1/2', '2/2']) {
        await of('topics', '--shard', shard, '--out', 'shared');
        await of('topics', '--shard', shard, '--out', `apart-${shard[0]}`);
      }
      const names = ['apart-1', 'apart-2'].map((one) =>
        filesBelow(join(folder, one)).filter((name) => name.endsWith('.batch.json')),
      );
      assert.ok(names.every((one) => one.length > 0));
      assert.is(names.flat().length, 7);
      assertMistake(await of('merge', 'apart-1', '--out', 'half'), /Of 2 shards these are not there: 2\./);
      assertMistake(await of('merge', 'topics', '--out', 'half'), /There is no summary of a batch in "topics"/);
      assert.is((await of('merge', 'apart-2', 'apart-1', '--out', 'merged')).status, 3);
      const whole = [...contentsOf(join(folder, 'whole'))];
      assert.equal([...contentsOf(join(folder, 'merged'))], whole);
      assert.is((await of('merge', 'shared', '--out', 'shared')).status, 3);
      const shared = [...contentsOf(join(folder, 'shared'))].filter(([name]) => !name.startsWith('summary-'));
      assert.equal(shared, whole);
      assert.is(rowsOf(join(folder, 'shared')).length, 8);
      writeFileSync(join(folder, 'apart-1/summary-1-of-2.json'), '{');
      assertMistake(await of('merge', 'apart-1', 'apart-2'), /summary-1-of-2\.json" is no summary of a batch/);
      assertMistake(await of('topics', '--shard', '3/2'), /"3\/2" is no value for --shard/);
    });
  });
});

suite('progress of a batch', (test, skip) => {
  test('the bar fits any terminal and says how far, how fast and how long', () => {
    const state = { topics: 200, done: 50, failed: 2, seconds: 25 };
    assert.is(
      progressBar(state, 80),
      `[${'#'.repeat(7)}${'-'.repeat(24)}] 50 of 200, 2.0 a second, 2 min left, 2 failed`,
    );
    for (const columns of [1, 10, 40, 300]) assert.ok(progressBar(state, columns).length < columns);
    assert.match(progressBar({ topics: 9, done: 0, failed: 0, seconds: 0 }, 80), '0 of 9');
  });

  if (!hasTerminal) skip('is a bar on a terminal', 'no command "script"');
  else
    test('is a bar on a terminal, and no lines', async () => {
      await withFolder(topics(2), async (folder) => {
        const command = [process.execPath, ...commandOf(['batch', 'topics', ...JSON_ONLY])].map((word) => `'${word}'`);
        spawnSync('script', ['-qec', command.join(' '), 'typescript'], { cwd: folder, stdio: 'ignore' });
        const typescript = readFileSync(join(folder, 'typescript'), 'utf8');
        assert.match(typescript, /0 of 2, .*\r.*1 of 2, [\d.]+ a (?:second|minute), \d+ (?:s|min) left/s);
        assert.not.match(typescript, 't1: 2 articles');
        assert.match(typescript, 'output/summary.json');
      });
    });
});
