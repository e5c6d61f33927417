// Threads that die: what they did fails, and what others do goes on.
import * as assert from 'uvu/assert';
import { openPool } from '../../src/batch/pool.ts';
import { runTopics } from '../../src/batch/run-topics.ts';
import type { BatchSettings, TopicOutcome } from '../../src/batch/types.ts';
import { suite } from '../support/suite.ts';

/** A thread that does nothing with a topic, and dies of one that is called so. */
const FRAIL = script(`export const runTopic = ({ topic, folder }) => topic.startsWith('deadly')
  ? new Promise(() => setTimeout(() => { throw new Error('out of its depth'); }))
  : { row: { topic, folder, error: null }, status: 'written', milliseconds: {}, bytes: 0, notices: [] };`);
const BROKEN = script('throw new Error("cannot start");');

function script(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

const settings: BatchSettings = {
  template: 'briefing',
  formats: ['json'],
  estimate: 'latest',
  limits: { maxMb: 1, maxArticles: 10, maxSeconds: 10 },
  followLinks: false,
};

async function run(topics: readonly string[], threads: number, filename: string) {
  const pool = openPool(threads, filename);
  const told: TopicOutcome[] = [];
  const outcomes = await runTopics(
    topics.map((topic) => ({ topic, folder: topic })),
    pool,
    {
      ...{ out: 'output', jobs: threads, settings, resumes: false, stop: new AbortController().signal },
      ...{ onDone: () => {}, onOutcome: (outcome) => told.push(outcome) },
    },
  );
  await pool.close();
  assert.equal(told, outcomes);
  return told.map(({ row, status }) => `${row.topic} ${status} ${row.error?.code ?? ''}`.trim());
}

suite('threads of a batch', (test) => {
  test('one that dies fails its topic, is replaced, and takes no other topic with it', async () => {
    for (const threads of [1, 2])
      assert.equal(await run(['a', 'deadly', 'b', 'deadly-too', 'c', 'd'], threads, FRAIL), [
        'a written',
        'deadly failed internal',
        'b written',
        'deadly-too failed internal',
        'c written',
        'd written',
      ]);
  });

  test('where none can start, every topic fails and nothing waits', async () => {
    assert.equal(await run(['a', 'b', 'c'], 2, BROKEN), [
      'a failed internal',
      'b failed internal',
      'c failed internal',
    ]);
  });
});
