// Batches over a real Redis, with workers that are processes of their own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import * as assert from 'uvu/assert';
import { QUEUE_NAME } from '../../src/queue/topic-job.ts';
import { type Files, withFolder } from '../1-read/topic-folder.ts';
import { hasRedis, withRedis } from '../support/redis.ts';
import { suite } from '../support/suite.ts';
import { contentsOf, rowsOf, topics } from './batch-topics.ts';
import { assertMistake, commandOf, parallax } from './parallax.ts';

/** The last one fails wherever it is done. */
const TOPICS: Files = { ...topics(8), 'topics/t9/topic.yaml': 'title: [' };
const BATCH = ['batch', 'topics', '--format', 'json'];

type Said = { readonly topic: string; readonly status: string };

const running = new Set<ChildProcess>();

/** A process that is watched while it runs. */
function start(cwd: string, args: readonly string[]) {
  const child = spawn(process.execPath, commandOf(args), { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { out: '', error: '' };
  child.stdout.on('data', (piece) => {
    text.out += piece;
  });
  child.stderr.on('data', (piece) => {
    text.error += piece;
  });
  const closed = once(child, 'close');
  // Where a test fails, nothing that it started goes on.
  running.add(child);
  child.on('close', () => running.delete(child));
  return {
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Its exit code. */
    ended: async (): Promise<number> => (await closed)[0],
    error: () => text.error,
    /** The topics a worker has told of, as JSON lines. */
    said: (): readonly Said[] =>
      text.out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
  };
}

async function until(what: string, isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await isTrue())) {
    assert.ok(performance.now() < end, `waited too long for ${what}`);
    await after(20);
  }
}

async function withQueue(url: string, use: (queue: Queue) => Promise<void>): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue(QUEUE_NAME, { connection: redis });
  try {
    await use(queue);
  } finally {
    await queue.close();
    redis.disconnect();
  }
}

const total = (counts: { readonly [state: string]: number }): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

suite('parallax batch --queue', (test, skip) => {
  if (!hasRedis) return skip('topics through a real Redis', 'no redis-server');

  const withTopics = (files: Files, use: (folder: string, url: string) => Promise<void>) =>
    withRedis((url) =>
      withFolder(files, async (folder) => {
        try {
          await use(folder, url);
        } finally {
          for (const child of running) child.kill('SIGKILL');
        }
      }),
    );

  test('several workers, one killed in the middle: every topic once, and what a single machine writes', async () => {
    await withTopics(TOPICS, async (folder, url) => {
      const worker = (jobs: string) => start(folder, ['worker', '--queue', url, '--jobs', jobs, '--json']);
      const doomed = worker('2');
      const run = start(folder, [...BATCH, '--queue', url, '--out', 'queued']);
      await until('the first topic', () => doomed.said().length > 0);
      doomed.kill('SIGKILL');
      await doomed.ended();
      await withQueue(url, async (queue) => {
        assert.ok((await queue.getActiveCount()) > 0, 'it was killed while it had a topic');
      });
      const others = [worker('1'), worker('1')];
      assert.is(await run.ended(), 3, run.error());
      for (const other of others) other.kill('SIGTERM');
      for (const other of others) assert.is(await other.ended(), 0, other.error());
      // What it had written, and died before it could tell the queue, another finds unchanged.
      const done = [doomed, ...others].flatMap((one) => one.said()).filter(({ status }) => status !== 'unchanged');
      assert.equal(done.map(({ topic }) => topic).sort(), ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9']);
      assert.ok(
        others.every((one) => one.said().length > 0),
        'both took their share',
      );
      assert.is((await parallax(folder, [...BATCH, '--out', 'local'])).status, 3);
      assert.equal([...contentsOf(join(folder, 'queued'))], [...contentsOf(join(folder, 'local'))]);
    });
  });

  test('a fault that passes is tried again', async () => {
    await withTopics({ ...topics(2), 'queued/t1': 'in the way of a folder' }, async (folder, url) => {
      const run = start(folder, [...BATCH, '--queue', url, '--out', 'queued']);
      const worker = start(folder, ['worker', '--queue', url, '--json']);
      await withQueue(url, (queue) => until('the failure', async () => (await queue.getDelayedCount()) === 1));
      rmSync(join(folder, 'queued/t1'));
      assert.is(await run.ended(), 0, run.error());
      assert.equal(
        worker
          .said()
          .map(({ topic, status }) => `${topic} ${status}`)
          .sort(),
        ['t1 written', 't2 written'],
      );
      worker.kill('SIGINT');
      assert.is(await worker.ended(), 0);
    });
  });

  test('a stopped batch takes back what no worker has begun; a killed one finds its topics again', async () => {
    await withTopics(topics(3), async (folder, url) => {
      await withQueue(url, async (queue) => {
        const args = [...BATCH, '--queue', url, '--resume'];
        const isWaiting = () => until('topics', async () => (await queue.getWaitingCount()) === 3);
        const stopped = start(folder, args);
        await isWaiting();
        stopped.kill('SIGINT');
        assert.is(await stopped.ended(), 130, stopped.error());
        assert.match(stopped.error(), /No worker listens to the queue yet/);
        assert.match(stopped.error(), /stopped: 0 of 3 topics are done/);
        assert.is(total(await queue.getJobCounts()), 0);
        const killed = start(folder, args);
        await isWaiting();
        killed.kill('SIGKILL');
        await killed.ended();
        const worker = start(folder, ['worker', '--queue', url, '--json']);
        await until('topics of the killed batch', () => worker.said().length === 3);
        const last = start(folder, args);
        assert.is(await last.ended(), 0, last.error());
        const statuses = worker.said().map(({ status }) => status);
        assert.equal(statuses, [...Array(3).fill('written'), ...Array(3).fill('unchanged')]);
        assert.is(rowsOf(join(folder, 'output')).length, 3);
        assert.is(total(await queue.getJobCounts()), 0, 'nothing is left in the queue');
        assert.not.ok(existsSync(join(folder, 'output/.queue')));
        worker.kill('SIGINT');
        assert.is(await worker.ended(), 0);
      });
    });
  });

  test('a worker that is stopped while its Redis is away, or just as it goes, ends', async () => {
    for (const isGone of [true, false, true, false])
      await withTopics({}, async (folder, url) => {
        const worker = start(folder, ['worker', '--queue', url]);
        await until('the worker', () => worker.error().includes('Waiting for topics'));
        const redis = new Redis(url, { retryStrategy: () => null });
        redis.on('error', () => {});
        const going = redis.shutdown('NOSAVE').catch(() => {});
        if (isGone) await going;
        worker.kill('SIGTERM');
        assert.is(await worker.ended(), 0, worker.error());
        await going;
        redis.disconnect();
      });
  });

  test('a worker that sees another folder ends, and its topic is done by one that sees the same', async () => {
    await withTopics(topics(1), async (folder, url) => {
      mkdirSync(join(folder, 'elsewhere'));
      writeFileSync(join(folder, 'elsewhere/README'), '');
      const run = start(folder, [...BATCH, '--queue', url]);
      assertMistake(
        await parallax(join(folder, 'elsewhere'), ['worker', '--queue', url, '--quiet']),
        /"output" is not the folder that the batch writes into/,
      );
      const worker = start(folder, ['worker', '--queue', url]);
      assert.is(await run.ended(), 0, run.error());
      worker.kill('SIGINT');
      assert.is(await worker.ended(), 0);
    });
  });
});

suite('mistakes: --queue', (test) => {
  test('no server, no address, no use', async () => {
    await withFolder(topics(1), async (folder) => {
      const of = (...args: string[]) => parallax(folder, args);
      const nobody = 'redis://user:secret@127.0.0.1:1';
      const run = await of('batch', 'topics', '--queue', nobody);
      assertMistake(run, /No Redis answers at redis:\/\/user@127\.0\.0\.1:1 \(connect ECONNREFUSED 127\.0\.0\.1:1\)/);
      assert.not.match(run.stderr, 'secret');
      assertMistake(await of('worker', '--queue', nobody), /No Redis answers/);
      assertMistake(await of('worker'), /queue/);
      assertMistake(await of('worker', '--queue', 'localhost'), /"localhost" is no value for --queue/);
      assertMistake(await of('worker', '--queue', nobody, '--jobs', '0'), /"0" is no value for --jobs/);
      assertMistake(await of('batch', 'topics', '--queue', nobody, '--jobs', '2'), /give --jobs to them/);
      assert.not.ok(existsSync(join(folder, 'output')));
    });
  });
});
