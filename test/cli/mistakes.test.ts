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

/** The notices of a run that must succeed. */
async function noticesOf(files: Files): Promise<string> {
  return withFolder(files, async (folder) => {
    const run = await parallax(folder, ['report', 't', '--format', 'json']);
    assert.is(run.status, 0, run.stderr);
    return run.stderr;
  });
}

suite('mistakes: topics', (test) => {
  test('no folder, a file, a folder with nothing to read', async () => {
    await mistake({}, ['gone'], /^parallax: There is no folder "gone"\. \S.+\n$/);
    await mistake({ t: BODY }, ['t'], /^parallax: "t" is not a folder\. \S.+\n$/);
    await mistake({ 't/.keep': '' }, ['t'], /^parallax: The folder "t" holds no article that can be read\. \S.+\n$/);
  });

  test('a second topic that fails does not take the first with it', async () => {
    await withFolder(TWO, async (folder) => {
      const run = await parallax(folder, ['report', 't', 'gone', '--format', 'json']);
      assert.is(run.status, 2);
      assert.match(run.stderr, 'There is no folder "gone"');
      assert.equal(filesBelow(join(folder, 'output')), ['t/analysis.json']);
    });
  });

  test('odd files are notices: empty, binary, invalid UTF-8, only one left', async () => {
    const stderr = await noticesOf({
      't/a.txt': BODY,
      't/empty.txt': '',
      't/binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]),
      't/broken.txt': Buffer.concat([Buffer.from(`${BODY} Ser`), Buffer.from([0xc3, 0x28, 0xff])]),
    });
    for (const name of ['empty.txt', 'binary.txt', 'broken.txt']) assert.match(stderr, name);
    assert.is(
      stderr
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('note: ')),
      true,
      stderr,
    );
    assert.match(await noticesOf({ 't/a.txt': BODY }), /^note: Only a\.txt could be read.*\n$/);
  });

  test('UTF-16 with a byte order mark and Windows-1252 are read', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BODY.replace('Vessby', 'Væssby'), 'utf16le')]);
    const windows = Buffer.from(BODY.replace('Four', 'Caf\u00e9: four'), 'latin1');
    await withFolder({ 't/a.txt': utf16, 't/b.txt': windows }, async (folder) => {
      const run = await parallax(folder, ['report', 't', '--format', 'json']);
      assert.is(run.status, 0, run.stderr);
      const { articles } = JSON.parse(readFileSync(join(folder, 'output/t/analysis.json'), 'utf8'));
      assert.match(articles[0].text, 'Væssby');
      assert.match(articles[1].text, 'Café: four');
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
    await mistake(TWO, ['t', '--as-of', '2031-02-30'], /"2031-02-30" is no value for --as-of/);
    await mistake(TWO, ['t', '--from', 'compare'], /--from.*--save-stages/);
    await mistake(TWO, ['t', '--from', 'compare', '--save-stages', 's'], /The stage "read" was never saved/);
  });

  test('no command, an unknown option, an option given twice', async () => {
    await withFolder({}, async (folder) => {
      for (const args of [[], ['report', 't', '--colour'], ['report', 't', '--out', 'a', '--out', 'b']]) {
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
