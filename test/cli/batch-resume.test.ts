import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import * as assert from 'uvu/assert';
import { withFolder } from '../1-read/topic-folder.ts';
import { suite } from '../support/suite.ts';
import { contentsOf, topics } from './batch-topics.ts';
import { commandOf, filesBelow, parallax } from './parallax.ts';

const BATCH = ['batch', 'topics', '--format', 'json,csv', '--resume'];

type Entry = { readonly topic: string; readonly status: string; readonly milliseconds: object; readonly bytes: number };
const logOf = (file: string): readonly Entry[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const start = (cwd: string, args: readonly string[]) =>
  spawn(process.execPath, commandOf(args), { cwd, stdio: ['ignore', 'pipe', 'pipe'] });

suite('parallax batch --resume', (test) => {
  test('does again what has changed, and only that', async () => {
    await withFolder(topics(4), async (folder) => {
      const statuses = async (...args: string[]) => {
        const run = await parallax(folder, [...BATCH, '--log', 'run.jsonl', ...args]);
        assert.is(run.status, 0, run.stderr);
        return logOf(join(folder, 'run.jsonl')).map(({ status }) => status);
      };
      const written = ['written', 'written', 'written', 'written'];
      assert.equal(await statuses(), written);
      const [first] = logOf(join(folder, 'run.jsonl'));
      assert.is(first?.topic, 't1');
      assert.equal(Object.keys(first?.milliseconds ?? {}), [
        ...['fingerprint', 'read', 'extract', 'align', 'compare', 'print', 'write'],
      ]);
      assert.ok((first?.bytes ?? 0) > 1000);
      const before = contentsOf(join(folder, 'output'));
      appendFileSync(join(folder, 'topics/t1/a.txt'), ' Nobody else was hurt.');
      writeFileSync(join(folder, 'output/t2/claims.csv'), 'spoilt');
      rmSync(join(folder, 'output/t3/analysis.json'));
      assert.equal(await statuses(), ['written', 'written', 'written', 'unchanged']);
      const now = contentsOf(join(folder, 'output'));
      const changed = [...before.keys()].filter((name) => before.get(name) !== now.get(name));
      assert.ok(
        changed.length > 0 && changed.every((name) => /^t1\/|^(?:digest|index|summary)\./.test(name)),
        changed.join(),
      );
      assert.equal(await statuses('--estimate', 'majority'), written, 'other settings');
    });
  });

  test('Ctrl-C ends the topics under way and begins no other; a second one stops at once', async () => {
    await withFolder(topics(8), async (folder) => {
      const args = [...BATCH, '--jobs', '1'];
      const interrupted = async (times: number) => {
        const child = start(folder, args);
        let stderr = '';
        child.stderr.on('data', (piece) => {
          stderr += piece;
        });
        await once(child.stdout, 'data');
        child.kill('SIGINT');
        if (times === 2) {
          while (!stderr.includes('Ctrl-C again')) await after(5);
          child.kill('SIGINT');
        }
        const [code, signal] = await once(child, 'close');
        return { code, signal, stderr };
      };
      const first = await interrupted(1);
      assert.is(first.code, 130, first.stderr);
      const [, done] = /^stopped: (\d) of 8 topics are done\. /m.exec(first.stderr) ?? [];
      const records = filesBelow(join(folder, 'output')).filter((name) => name.endsWith('/.batch.json'));
      assert.is(records.length, Number(done));
      assert.ok(records.length < 8 && !existsSync(join(folder, 'output/summary.json')));
      rmSync(join(folder, 'output'), { recursive: true });
      const second = await interrupted(2);
      assert.ok(second.signal === 'SIGINT' || second.code === 130, `${second.code} ${second.signal}`);
      const end = await parallax(folder, args);
      assert.is(end.status, 0, end.stderr);
      assert.ok(existsSync(join(folder, 'output/summary.json')));
    });
  });
});
