// A batch that is killed at any moment, a hundred times: no file is ever half written, and the next run goes on.
// The built program is run, as users have it; it starts in a third of the time of the sources.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import * as assert from 'uvu/assert';
import { bundle } from '../../scripts/build/bundle.ts';
import { withFolder } from '../1-read/topic-folder.ts';
import { copyOfProject } from '../support/project-copy.ts';
import { suite } from '../support/suite.ts';
import { contentsOf, topics } from './batch-topics.ts';

const KILLS = 100;
/** On a machine that needs longer, the kills that are left are left out, and said so: the runner ends files after 300. */
const LONGEST_SECONDS = 180;
const TOPICS = 6;
const SEED = 7;

type Way = { readonly name: string; readonly share: number; readonly signals: readonly NodeJS.Signals[] };
const WAYS: readonly Way[] = [
  { name: 'kill -9', share: 0.6, signals: ['SIGKILL'] },
  { name: 'Ctrl-C', share: 0.8, signals: ['SIGINT'] },
  { name: 'Ctrl-C twice', share: 1, signals: ['SIGINT', 'SIGINT'] },
];

/** Numbers from 0 to 1, the same for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const project = copyOfProject();
await bundle(project, join(project, 'dist'));

/** Every fourth run prints its summary, and has a second thread: both take longer to start than the topics take. */
const isFull = (run: number): boolean => run % 4 === 0;

const start = (cwd: string, out: string, run: number) => {
  const args = ['batch', 'topics', '--format', 'json,csv', '--resume', '--out', out];
  const size = isFull(run) ? ['--jobs', '2'] : ['--jobs', '1', '--shard', '1/1'];
  const child = spawn(process.execPath, [join(project, 'dist/cli.js'), ...args, ...size], { cwd, stdio: 'ignore' });
  return { child, closed: once(child, 'close') };
};

/** Runs both ways to their end; returns how long each took. */
async function finish(cwd: string, out: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (const run of [0, 1]) {
    const began = performance.now();
    assert.is((await start(cwd, out, run).closed)[0], 0);
    times.push(performance.now() - began);
  }
  return times;
}

/** Fails where a file stands under its name and is not what a run writes that nobody killed. */
function assertWhole(folder: string, whole: ReadonlyMap<string, string>, when: string): void {
  for (const [name, content] of contentsOf(folder))
    if (!name.endsWith('.part')) assert.is(content, whole.get(name), `${name}, ${when}`);
}

suite('a batch that is killed', (test) => {
  test(`${KILLS} times at random moments: nothing is half written, and in the end all is there`, async () => {
    await withFolder(topics(TOPICS), async (folder) => {
      const random = randomFrom(SEED);
      const [full = 0, short = 0] = await finish(folder, 'whole');
      const whole = contentsOf(join(folder, 'whole'));
      const end = performance.now() + 1000 * LONGEST_SECONDS;
      let killed = 0;
      while (killed < KILLS && performance.now() < end) {
        const [draw, moment] = [random(), random() * (isFull(killed) ? full : short)];
        const way = WAYS.find(({ share }) => draw < share) ?? WAYS[0];
        const { child, closed } = start(folder, 'killed', killed);
        await Promise.race([after(moment), closed]);
        // One that had ended before was not killed.
        if (child.exitCode === null) killed += 1;
        for (const signal of way.signals) child.kill(signal);
        const [code, signal] = await closed;
        assert.ok(signal !== null || code === 130 || code === 0, `${way.name} after ${moment} ms: exit code ${code}`);
        assertWhole(join(folder, 'killed'), whole, `${way.name} after ${moment} ms`);
        // The next run has something to do, whatever this one did.
        for (let topic = 1; topic <= TOPICS; topic += 1)
          if (random() < 0.3) rmSync(join(folder, `killed/t${topic}`), { recursive: true, force: true });
      }
      assert.ok(killed > 0);
      if (killed < KILLS) process.stdout.write(`skipped: ${KILLS - killed} of ${KILLS} kills (they took too long)\n`);
      await finish(folder, 'killed');
      assert.equal([...contentsOf(join(folder, 'killed'))], [...whole]);
    });
  });
});
