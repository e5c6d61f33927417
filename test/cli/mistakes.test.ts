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

suite('mistakes: topics', (test) => {
  test('no folder, which does not take an earlier topic with it; a folder with nothing to read', async () => {
    await withFolder(TWO, async (folder) => {
      const run = await parallax(folder, ['report', 't', 'gone', '--format', 'json', '--quiet']);
      assertMistake(run, /^parallax: There is no folder "gone"\. \S.+\n$/);
      assert.equal(filesBelow(join(folder, 'output')), ['t/analysis.json']);
    });
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
    await mistake(TWO, ['t', '--paper', 'a3'], /paper.*"a3"[\s\S]*a4[\s\S]*letter/i);
    await mistake(TWO, ['t', '--from', 'compare', '--save-stages', 's'], /The stage "read" was never saved/);
  });

  test('an unknown option, an option given twice', async () => {
    await withFolder({}, async (folder) => {
      for (const args of [
        ['report', 't', '--colour'],
        ['report', 't', '--out', 'a', '--out', 'b'],
      ]) {
        assertMistake(await parallax(folder, args), /Run "parallax --help"/);
      }
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
