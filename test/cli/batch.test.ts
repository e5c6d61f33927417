import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { BODY, type Files, withFolder } from '../1-read/topic-folder.ts';
import { followsSchema } from '../support/json-schema.ts';
import { inspectPdf } from '../support/pdf-structure.ts';
import { suite } from '../support/suite.ts';
import { contentsOf, FIRST, type Row, rowsOf, SECOND } from './batch-topics.ts';
import { assertMistake, filesBelow, parallax } from './parallax.ts';

/** Two topics that differ, one of them deeper, one that agrees with itself, and one with a broken manifest. */
const TOPICS: Files = {
  'topics/fire/a.txt': FIRST,
  'topics/fire/b.txt': SECOND,
  'topics/2031/Old pier/a.txt': FIRST,
  'topics/2031/Old pier/pages/b.txt': SECOND,
  'topics/2031/Old pier/topic.yaml': 'title: The old pier\narticles:\n  - file: a.txt\n  - file: pages/b.txt\n',
  'topics/calm/a.txt': BODY,
  'topics/broken/a.txt': BODY,
  'topics/broken/topic.yaml': 'title: [',
  'topics/notes/README.md': 'Nothing to see here.',
};
const JSON_ONLY = ['--format', 'json'];

suite('parallax batch', (test) => {
  test('writes every topic below and a summary; one that fails does not stop the others and exits with 3', async () => {
    await withFolder(TOPICS, async (folder) => {
      const run = await parallax(folder, ['batch', 'topics', '--format', 'html', '--jobs', '2']);
      assert.is(run.status, 3, run.stderr);
      assert.equal(filesBelow(join(folder, 'output')), [
        '2031-old-pier/.batch.json',
        '2031-old-pier/analysis.json',
        '2031-old-pier/briefing.html',
        'calm/.batch.json',
        'calm/analysis.json',
        'calm/briefing.html',
        'digest.pdf',
        'fire/.batch.json',
        'fire/analysis.json',
        'fire/briefing.html',
        'index.html',
        'summary.json',
      ]);
      assert.match(run.stderr, /^failed: broken: topics\/broken\/topic\.yaml:\d+:\d+: /m);
      const told = run.stdout.split('\n').flatMap((line) => /^([\w-]+): \d/.exec(line)?.[1] ?? []);
      assert.equal(told, ['2031-old-pier', 'calm', 'fire'], 'in the order of the topics');
      const summary = JSON.parse(readFileSync(join(folder, 'output/summary.json'), 'utf8'));
      followsSchema('parallax-summary/1')(summary);
      const { topics } = summary;
      assert.equal(
        topics.map(({ topic, href, error }: Row) => [topic, href, error?.code]),
        [
          ['2031-old-pier', '2031-old-pier/briefing.html', undefined],
          ['broken', null, 'manifest-invalid'],
          ['calm', 'calm/briefing.html', undefined],
          ['fire', 'fire/briefing.html', undefined],
        ],
      );
      const { discrepancies, classes, worst, finding, title, articles } = topics[0];
      const { high, medium, low } = discrepancies;
      const total = Object.values<number>(classes).reduce((sum, count) => sum + count, 0);
      assert.equal([title, articles, total > 0, total], ['The old pier', 2, true, high + medium + low]);
      assert.is(finding.severity, worst);
      const analysis = JSON.parse(readFileSync(join(folder, 'output/2031-old-pier/analysis.json'), 'utf8'));
      assert.is(analysis.topic.id, '2031-old-pier');
      assert.ok(
        analysis.discrepancies.some(({ explanation }: { explanation: string }) => explanation === finding.text),
      );
      const page = readFileSync(join(folder, 'output/index.html'), 'utf8');
      assert.match(page, '<a href="fire/briefing.html">Fire</a>');
      assert.match(page, 'topics/broken/topic.yaml');
      assert.match(page, finding.text);
      const digest = await inspectPdf(readFileSync(join(folder, 'output/digest.pdf')));
      assert.match(digest.root.text, 'The old pier');
    });
  });

  test('gives the same files with one thread and with three, and takes topics from a list', async () => {
    await withFolder(TOPICS, async (folder) => {
      const of = (...args: string[]) => parallax(folder, ['batch', ...args, ...JSON_ONLY]);
      assert.is((await of('topics', '--jobs', '1', '--out', 'one')).status, 3);
      const three = await of('topics', '--jobs', '3', '--out', 'three', '--json');
      assert.equal([...contentsOf(join(folder, 'three'))], [...contentsOf(join(folder, 'one'))]);
      assert.is(three.stdout, readFileSync(join(folder, 'three/summary.json'), 'utf8'));
      writeFileSync(join(folder, 'list.txt'), '# two of them\ntopics/fire\n\n./topics/calm/\n');
      const listed = await of('--topics', 'list.txt', '--out', 'listed');
      assert.is(listed.status, 0, listed.stderr);
      assert.equal(
        rowsOf(join(folder, 'listed')).map(({ topic }) => topic),
        ['calm', 'fire'],
      );
    });
  });

  test('a JSON Lines file is as many topics as its objects name', async () => {
    const lines = [
      { topic: 'The ferry', text: FIRST },
      { topic: 'A calm day', text: BODY, title: 'Fire' },
      { topic: 'The ferry', text: SECOND, source: 'Gazette' },
    ].map((record) => JSON.stringify(record));
    await withFolder({ 'all.jsonl': `${lines.join('\n')}\n`, 'bad.jsonl': `${lines[0]}\n{}\n` }, async (folder) => {
      const of = (file: string) => parallax(folder, ['batch', file, ...JSON_ONLY, '--resume', '--log', 'run.jsonl']);
      const run = await of('all.jsonl');
      assert.is(run.status, 0, run.stderr);
      assert.match(run.stdout, /^the-ferry: 2 articles; .*\na-calm-day: 1 article; /);
      const ferry = JSON.parse(readFileSync(join(folder, 'output/the-ferry/analysis.json'), 'utf8'));
      assert.equal(
        [ferry.topic.title, ferry.articles.map(({ text }: { text: string }) => text)],
        ['The ferry', [FIRST, SECOND]],
      );
      writeFileSync(join(folder, 'all.jsonl'), `${lines.join('\n').replace('30 people', '31 people')}\n`);
      assert.is((await of('all.jsonl')).status, 0);
      const log = readFileSync(join(folder, 'run.jsonl'), 'utf8').trimEnd().split('\n');
      assert.equal(
        log.map((line) => JSON.parse(line).status),
        ['written', 'unchanged'],
      );
      assertMistake(await of('bad.jsonl'), /bad\.jsonl:2: the line is no JSON object with a text under "topic"/);
    });
  });

  test('two topics of one name: the first is written and the second fails', async () => {
    await withFolder({ 'a/fire/a.txt': BODY, 'b/fire/a.txt': SECOND }, async (folder) => {
      const run = await parallax(folder, ['batch', 'a', 'b', ...JSON_ONLY, '--quiet']);
      assert.equal([run.status, run.stdout], [3, '']);
      const rows = rowsOf(join(folder, 'output')).map((row) => [row.folder, row.error?.code]);
      assert.equal(rows, [
        ['a/fire', undefined],
        ['b/fire', 'topic-id-twice'],
      ]);
      const { articles } = JSON.parse(readFileSync(join(folder, 'output/fire/analysis.json'), 'utf8'));
      assert.match(articles[0].text, 'Four dock workers');
    });
  });

  test('--fail-on exits with 1; the results of an earlier run are no topics', async () => {
    await withFolder({ 'fire/a.txt': FIRST, 'fire/b.txt': SECOND }, async (folder) => {
      for (const _ of [1, 2]) {
        const run = await parallax(folder, ['batch', '.', ...JSON_ONLY, '--fail-on', 'low']);
        assert.is(run.status, 1, run.stderr);
        assert.equal(
          rowsOf(join(folder, 'output')).map(({ topic }) => topic),
          ['fire'],
        );
      }
    });
  });

  test('mistakes that hold for every topic are told at once', async () => {
    await withFolder({ 'fire/a.txt': BODY }, async (folder) => {
      mkdirSync(join(folder, 'empty'));
      const of = (...args: string[]) => parallax(folder, ['batch', ...args]);
      assertMistake(await of('none'), /There is no folder "none"/);
      assertMistake(await of('empty'), /There is no topic in "empty"/);
      assertMistake(await of('fire', '--jobs', '0'), /"0" is no value for --jobs/);
      assertMistake(await of('fire', '--template', 'none'), /There is no template "none"/);
      assertMistake(await of('fire', '--as-of', 'today'), /"today" is no value for --as-of/);
      assertMistake(await of('--topics', 'none.txt'), /Cannot read the list "none\.txt"/);
      assertMistake(await of(), /Name a folder or --topics/);
      rmSync(join(folder, 'empty'), { recursive: true });
      assert.not.ok(filesBelow(folder).some((name) => name.startsWith('output')));
    });
  });
});
