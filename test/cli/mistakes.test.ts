// Every bad input gets one clear message or a notice, and never a stack trace or half a file.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { BODY, type Files, withFolder } from '../1-read/topic-folder.ts';
import { suite } from '../support/suite.ts';
import { assertMistake, filesBelow, parallax, ROOT } from './parallax.ts';

const TWO = { 't/a.txt': BODY, 't/b.txt': BODY.replace('Four', 'Five') };

/** Runs `report t` on these files with `args`, and fails if it leaves anything behind. */
async function mistake(files: Files, args: readonly string[], message: RegExp): Promise<void> {
  await withFolder(files, async (folder) => {
    assertMistake(await parallax(folder, ['report', ...args]), message);
    assert.equal(filesBelow(folder), Object.keys(files).sort());
  });
}

suite('mistakes: where the results go', (test) => {
  test('a folder that cannot be made, and none at all', async () => {
    await mistake(TWO, ['t', '--out', '/proc/parallax'], /^parallax: Cannot write into "\/proc\/parallax\/t" .+\n$/);
    await mistake(TWO, ['t', '--out'], /^parallax: --out needs a value\.\nRun "parallax report --help" .+\n$/);
  });
});

suite('mistakes: topics', (test) => {
  test('no folder, which does not take an earlier topic with it; a folder with nothing to read', async () => {
    await withFolder(TWO, async (folder) => {
      const run = await parallax(folder, ['report', 't', 'gone', '--format', 'json', '--quiet']);
      assertMistake(run, /^parallax: There is no folder "gone"\. \S.+\n$/);
      assert.equal(filesBelow(join(folder, 'output')), ['t/analysis.json']);
    });
    // What is wrong with the one file that is there helps more than what else could be.
    await mistake(
      { 't/a.json': '{"x": 1}' },
      ['t'],
      /^parallax: The folder "t" holds no article .+ of a\.json is known .+\n$/,
    );
    await mistake({ 't/.keep': '' }, ['t'], /^parallax: The folder "t" holds no article that can be read\. \S.+\n$/);
  });

  test('odd files are notices: empty, binary, invalid UTF-8; UTF-16 and Windows-1252 are read', async () => {
    const files = {
      't/binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]),
      't/broken.txt': Buffer.concat([Buffer.from(`${BODY} Ser`), Buffer.from([0xc3, 0x28, 0xff])]),
      't/empty.txt': '',
      't/utf-16.txt': Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(BODY.replace('Vessby', 'Væssby'), 'utf16le'),
      ]),
      't/windows.txt': Buffer.from(BODY.replace('Four', 'Caf\u00e9: four'), 'latin1'),
    };
    await withFolder(files, async (folder) => {
      const run = await parallax(folder, ['report', 't', '--format', 'json']);
      assert.is(run.status, 0, run.stderr);
      for (const name of ['empty.txt', 'binary.txt', 'broken.txt']) assert.match(run.stderr, name);
      assert.is(
        run.stderr
          .trimEnd()
          .split('\n')
          .every((line) => line.startsWith('note: ')),
        true,
        run.stderr,
      );
      const { articles } = JSON.parse(readFileSync(join(folder, 'output/t/analysis.json'), 'utf8'));
      const texts = new Map<string, string>(
        articles.map((one: { file: string; text: string }) => [one.file, one.text]),
      );
      assert.match(texts.get('utf-16.txt') ?? '', 'Væssby');
      assert.match(texts.get('windows.txt') ?? '', 'Café: four');
    });
  });

  test('a manifest that is no YAML or names a missing file: file, line and column', async () => {
    const broken = { ...TWO, 't/topic.yaml': 'title: Fire\narticles: [{file: a.txt}\n' };
    await mistake(broken, ['t'], /^parallax: t[/\\]topic\.yaml:\d+:\d+: .+\n$/);
    const missing = { ...TWO, 't/topic.yaml': 'articles:\n  - file: a.txt\n  - file: gone.txt\n' };
    await mistake(missing, ['t'], /^parallax: t[/\\]topic\.yaml:3: the manifest names "gone\.txt", .+\n$/);
  });
});

suite('mistakes: options and output', (test) => {
  test('a file where the results should go', async () => {
    await mistake(
      { ...TWO, taken: 'x' },
      ['t', '--format', 'json', '--out', 'taken'],
      /^parallax: Cannot write into "taken.*--out\.\n$/,
    );
  });

  test('values that no option has', async () => {
    await mistake(TWO, ['t', '--format', 'pdf,doc'], /"doc" is no value for --format\. Use pdf, html, json, csv\./);
    await mistake(TWO, ['t', '--paper', 'a3'], /^parallax: "a3" is no value for --paper\. Use a4, letter\.\n$/);
    await mistake(TWO, ['t', '--paper=a3'], /^parallax: "a3" is no value for --paper\. Use a4, letter\.\n$/);
    await mistake(
      TWO,
      ['t', '--max-mb', 'abc'],
      /^parallax: "abc" is no value for --max-mb\. Use a number above 0\.\n$/,
    );
    await mistake(TWO, ['t', '--max-articles', '1.5'], /"1\.5" is no value for --max-articles\. Use a whole number/);
    await mistake(TWO, ['t', '--from', 'compare', '--save-stages', 's'], /The stage "read" was never saved/);
  });

  test('an unknown command or option, an option given twice, a path or an option that is missing', async () => {
    await withFolder({}, async (folder) => {
      const of = async (args: string, message: RegExp) =>
        assertMistake(await parallax(folder, args.split(' ')), message);
      await of('print t', /^parallax: There is no command "print"\.\nRun "parallax --help" .+\n$/);
      await of(
        'report t --colour red',
        /^parallax: There is no option "--colour"\.\nRun "parallax report --help" .+\n$/,
      );
      await of('report t --out a --out b', /^parallax: Give --out only once\.\nRun "parallax report --help" .+\n$/);
      await of('diff a.json', /^parallax: "diff" needs 2 paths\.\nRun "parallax diff --help" .+\n$/);
      await of('worker', /^parallax: "worker" needs --queue\.\nRun "parallax worker --help" .+\n$/);
      await of('templates copy', /^parallax: "copy" is no value for action\. Use new\.\n$/);
    });
  });

  test('a folder where a file is asked for', async () => {
    await withFolder(TWO, async (folder) => {
      assertMistake(
        await parallax(folder, ['extract', 't']),
        /^parallax: "t" is no file\. Give the path of an article\.\n$/,
      );
    });
  });

  test('an unknown template; one with a syntax error, by file and line', async () => {
    await mistake(
      TWO,
      ['t', '--template', 'poster'],
      /^parallax: There is no template "poster"\. Use one of "briefing".+\n$/,
    );
    await withFolder(TWO, async (folder) => {
      const template = join(folder, 'mine');
      cpSync(join(ROOT, 'templates/briefing'), template, { recursive: true });
      const partial = join(template, 'partials/glance.hbs');
      const lines = readFileSync(partial, 'utf8').split('\n');
      writeFileSync(partial, [lines[0], '{{#each findings}}', ...lines.slice(1)].join('\n'));
      assertMistake(
        await parallax(folder, ['report', 't', '--template', './mine']),
        /^parallax: \S*mine[/\\]partials[/\\]glance\.hbs:\d+: .+\n$/,
      );
      assert.equal(filesBelow(join(folder, 'output')), []);
    });
  });
});
