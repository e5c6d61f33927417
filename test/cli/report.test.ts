import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { BODY, withFolder } from '../1-read/topic-folder.ts';
import { inspectPdf } from '../support/pdf-structure.ts';
import { suite } from '../support/suite.ts';
import { assertMistake, CASES, filesBelow, parallax, ROOT } from './parallax.ts';

/** A font with Hebrew, which the program's own have not; where it is missing, less is told. */
const HEBREW = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

const OTHER = `Harbour fire: the morning after

The fire in the northern harbour of Vessby destroyed two warehouses on Tuesday evening. Nine dock workers were taken to
hospital, the fire brigade said.`;
const TOPICS = { 'fire/a.txt': `Warehouses burn in Vessby\n\n${BODY}`, 'fire/b.txt': OTHER };

suite('parallax report', (test) => {
  test('several topics, other formats, another folder; --json is one value on stdout, notices go to stderr', async () => {
    await withFolder({ ...TOPICS, 'flood/a.txt': BODY }, async (folder) => {
      const options = ['--format', 'json, csv', '--out', 'deep/results'];
      const run = await parallax(folder, ['report', 'fire', 'flood', ...options, '--json']);
      assert.is(run.status, 0, run.stderr);
      const files = ['fire/analysis.json', 'fire/claims.csv', 'flood/analysis.json', 'flood/claims.csv'];
      assert.equal(filesBelow(join(folder, 'deep/results')), files);
      assert.match(run.stderr, /^note: Only a\.txt could be read/);
      const [fire, flood] = JSON.parse(run.stdout);
      assert.equal([fire.topic, fire.articles, fire.notices], ['fire', 2, []]);
      assert.equal(
        fire.files,
        files.slice(0, 2).map((file) => join('deep', 'results', ...file.split('/'))),
      );
      assert.equal([flood.topic, flood.notices.length], ['flood', 1]);
      const broken = await parallax(folder, ['report', 'fire', 'none', 'flood', '--format', 'json', '--json']);
      assert.is(broken.status, 2);
      assert.match(broken.stderr, 'There is no folder "none"');
      const written = JSON.parse(broken.stdout).map(({ topic }: { topic: string }) => topic);
      assert.equal(written, ['fire'], 'what was written before the mistake is told');
    });
  });

  test('--fail-on exits with 1 from that severity on, and has written all the same', async () => {
    await withFolder({}, async (folder) => {
      const args = ['--format', 'json', '--fail-on', 'low'];
      const conflict = await parallax(folder, ['report', join(CASES, 'conflict'), ...args]);
      assert.is(conflict.status, 1, conflict.stderr);
      assert.equal(filesBelow(join(folder, 'output')), ['conflict/analysis.json']);
      const calm = await parallax(folder, ['report', join(CASES, 'agreement'), ...args]);
      assert.is(calm.status, 0, calm.stderr);
    });
  });

  test('--save-stages keeps what each stage gave; --from takes it up again without the earlier ones', async () => {
    await withFolder(TOPICS, async (folder) => {
      const args = ['report', 'fire', '--format', 'json', '--save-stages', 'stages'];
      assert.is((await parallax(folder, args)).status, 0);
      assert.equal(filesBelow(join(folder, 'stages/fire')), [
        '1-read.json',
        '2-extract.json',
        '3-align.json',
        '4-compare.json',
      ]);
      const saved = join(folder, 'stages/fire/1-read.json');
      writeFileSync(
        saved,
        readFileSync(saved, 'utf8').replace('"title": "Fire"', '"title": "Taken from the saved stage"'),
      );
      const again = await parallax(folder, [...args, '--from', 'compare']);
      assert.is(again.status, 0, again.stderr);
      assert.match(again.stdout, /^Taken from the saved stage\n/);
    });
  });

  test('--paper, --as-of and --format are heard; --quiet says nothing', async () => {
    await withFolder(TOPICS, async (folder) => {
      const options = ['--format', 'html,json', '--paper', 'letter', '--as-of', '2031-05-06', '--quiet'];
      const run = await parallax(folder, ['report', 'fire', ...options]);
      assert.equal([run.status, run.stdout, run.stderr], [0, '', '']);
      assert.equal(filesBelow(join(folder, 'output')), ['fire/analysis.json', 'fire/briefing.html']);
      assert.is(JSON.parse(readFileSync(join(folder, 'output/fire/analysis.json'), 'utf8')).topic.asOf, '2031-05-06');
    });
  });

  test('--estimate chooses the rule of the best figure', async () => {
    const first =
      'Ferry sinks off Vessby\nUpdated: May 1, 2031 18:00 GMT\n\nThe ferry accident killed 30 people, the coast guard said.';
    const second =
      'Grief in Vessby\nUpdated: May 2, 2031 18:00 GMT\n\nChurch bells rang on the island. The accident of the ferry killed 43 people.';
    await withFolder({ 'ferry/a.txt': first, 'ferry/b.txt': second }, async (folder) => {
      for (const [rule, best] of [
        ['latest', 43],
        ['conservative', 30],
        ['majority', null],
      ] as const) {
        const run = await parallax(folder, ['report', 'ferry', '--format', 'json', '--estimate', rule]);
        assert.is(run.status, 0, run.stderr);
        const { groups } = JSON.parse(readFileSync(join(folder, 'output/ferry/analysis.json'), 'utf8'));
        const estimates = groups.flatMap(
          ({ articleCount, estimate }: { articleCount: number; estimate?: { best: number | null; rule: string } }) =>
            articleCount === 2 && estimate ? [[estimate.best, estimate.rule]] : [],
        );
        assert.equal(estimates, [[best, best === null ? 'unresolved' : rule]]);
      }
    });
  });

  test('a character that no font has is shown as its code point, with a notice; --font brings one that has it', async () => {
    const text = `Fire in Vessby\n\nThe fire destroyed 12 boats of the \u6771 line, the coast guard said. ${BODY}`;
    await withFolder({ 'fire/a.txt': text }, async (folder) => {
      const args = ['report', 'fire', '--format', 'pdf,html'];
      const run = await parallax(folder, args);
      assert.is(run.status, 0, run.stderr);
      assert.match(run.stderr, /^note: No font has U\+6771 of a\.txt; .+--font\.$/m);
      assert.match(readFileSync(join(folder, 'output/fire/briefing.html'), 'utf8'), 'No font has U+6771');
      const { root } = await inspectPdf(readFileSync(join(folder, 'output/fire/briefing.pdf')));
      assert.match(root.text, '\u6771', 'who listens gets the character');
      assertMistake(
        await parallax(folder, [...args, '--font', 'no.ttf']),
        /^parallax: Cannot read the font "no\.ttf" \(ENOENT\)/,
      );
      assertMistake(
        await parallax(folder, [...args, '--font', 'fire/a.txt']),
        /^parallax: Cannot read the font "fire\/a\.txt"/,
      );
      const sans = join(ROOT, 'assets/fonts/SourceSans3-Regular.ttf');
      assert.is((await parallax(folder, [...args, '--font', sans])).status, 0);
    });
  });

  test('topic.yaml can name the font, which lies beside the articles; --font goes before it', async () => {
    const text = `Fire in Vessby\n\nThe fire destroyed 12 boats of the \u05d0\u05d1 line, the coast guard said. ${BODY}`;
    const files = { 'fire/a.txt': text, 'fire/topic.yaml': 'font: own.ttf\n' };
    await withFolder(files, async (folder) => {
      const args = ['report', 'fire', '--format', 'pdf,json'];
      const sans = join(ROOT, 'assets/fonts/SourceSans3-Regular.ttf');
      assertMistake(await parallax(folder, args), /^parallax: Cannot read the font "fire\/own\.ttf" \(ENOENT\)/);
      assert.is((await parallax(folder, [...args, '--font', sans])).status, 0);
      copyFileSync(existsSync(HEBREW) ? HEBREW : sans, join(folder, 'fire/own.ttf'));
      const run = await parallax(folder, args);
      assert.is(run.status, 0, run.stderr);
      assert.is(/No font has U\+05D0/.test(run.stderr), !existsSync(HEBREW));
      const { topic } = JSON.parse(readFileSync(join(folder, 'output/fire/analysis.json'), 'utf8'));
      assert.is(topic.font, 'own.ttf');
      const { problems } = await inspectPdf(readFileSync(join(folder, 'output/fire/briefing.pdf')));
      assert.equal(problems, []);
      writeFileSync(join(folder, 'fire/topic.yaml'), 'title: Fire\nfont: ../own.ttf\n');
      assertMistake(await parallax(folder, args), /topic\.yaml.+2.+"\.\.\/own\.ttf" is outside the topic folder/);
    });
  });

  test('--help is an answer and no mistake', async () => {
    await withFolder({}, async (folder) => {
      const help = await parallax(folder, ['report', '--help']);
      assert.equal([help.status, help.stderr], [0, '']);
      assert.match(help.stdout, '--save-stages');
    });
  });

  test('a result stays as it was when a later run fails', async () => {
    await withFolder(TOPICS, async (folder) => {
      const out = join(folder, 'output/fire');
      assert.is((await parallax(folder, ['report', 'fire', '--format', 'json,csv'])).status, 0);
      const before = readFileSync(join(out, 'analysis.json'));
      const { mtimeMs } = statSync(join(out, 'analysis.json'));
      writeFileSync(join(folder, 'fire/topic.yaml'), 'title: [');
      assert.is((await parallax(folder, ['report', 'fire', '--format', 'json,csv'])).status, 2);
      writeFileSync(join(folder, 'fire/topic.yaml'), 'title: Another title');
      mkdirSync(join(out, 'briefing.html/in-the-way'), { recursive: true });
      const blocked = await parallax(folder, ['report', 'fire', '--format', 'html,json,csv']);
      assert.is(blocked.status, 2, blocked.stderr);
      assert.equal(readFileSync(join(out, 'analysis.json')), before);
      assert.is(statSync(join(out, 'analysis.json')).mtimeMs, mtimeMs);
      assert.equal(filesBelow(out), ['analysis.json', 'claims.csv']);
    });
  });
});
