import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { type Files, withFolder } from '../1-read/topic-folder.ts';
import { followsSchema } from '../support/json-schema.ts';
import { suite } from '../support/suite.ts';
import { FIRST, SECOND } from './batch-topics.ts';
import { assertMistake, parallax } from './parallax.ts';

const HOMES =
  'Ferry sinks\nUpdated: May 1, 2031 20:00 GMT\n\nRescuers took 120 passengers to shore, the harbour master said.';
const LATER =
  'Toll of the ferry\nUpdated: May 2, 2031 09:00 GMT\n\nThe ferry accident killed 51 people, the hospital said on Friday.';

/** Analyses of a topic as it was and as it is. */
async function analysed(folder: string, older: Files, newer: Files): Promise<void> {
  for (const [out, files] of [
    ['old', older],
    ['new', newer],
  ] as const) {
    rmSync(join(folder, 'ferry'), { recursive: true, force: true });
    mkdirSync(join(folder, 'ferry'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'ferry', name), text);
    const run = await parallax(folder, ['report', 'ferry', '--format', 'json', '--out', out]);
    assert.is(run.status, 0, run.stderr);
  }
}

suite('parallax diff', (test) => {
  test('tells sources, figures and discrepancies that are new, gone or changed', async () => {
    await withFolder({}, async (folder) => {
      await analysed(folder, { 'a.txt': FIRST, 'c.txt': HOMES }, { 'a.txt': FIRST, 'b.txt': SECOND, 'd.txt': LATER });
      const run = await parallax(folder, ['diff', 'old/ferry', 'new/ferry/analysis.json', '--json']);
      assert.is(run.status, 0, run.stderr);
      const changes = JSON.parse(run.stdout);
      const assertValid = followsSchema('parallax-diff/1');
      assertValid(changes);
      assertValid(JSON.parse((await parallax(folder, ['diff', 'new/ferry', 'old/ferry', '--json'])).stdout));
      const { format, sources, figures, discrepancies, ...days } = changes;
      assert.equal([format, days.old.asOf, days.new.asOf], ['parallax-diff/1', '2031-05-01', '2031-05-02']);
      assert.equal(
        [sources.new, sources.gone].map((list) => list.map(({ file }: { file: string }) => file)),
        [['b.txt', 'd.txt'], ['c.txt']],
      );
      assert.equal(
        figures.changed.map(({ before, after }: { before: { values: string[] }; after: { values: string[] } }) => [
          before.values,
          after.values,
        ]),
        [[['30'], ['30', '43', '51']]],
      );
      assert.equal(
        [figures.new.length, figures.gone.map(({ values }: { values: string[] }) => values)],
        [0, [['120']]],
      );
      assert.ok(discrepancies.new.length > 0);
      assert.equal([discrepancies.resolved, discrepancies.moved], [[], []]);
      const back = await parallax(folder, ['diff', 'new/ferry', 'old/ferry']);
      assert.match(back.stdout, /^Ferry: 2031-05-02 → 2031-05-01\n/);
      assert.match(back.stdout, /^ {2}.+: 30, 43, 51 → 30$/m);
      assert.match(back.stdout, /^Resolved discrepancies$/m);
      assert.not.match(back.stdout, /^New discrepancies$/m);
    });
  });

  test('report --since puts what changed into the briefing', async () => {
    await withFolder({}, async (folder) => {
      await analysed(folder, { 'a.txt': FIRST }, { 'a.txt': FIRST, 'b.txt': SECOND });
      const since = (...args: string[]) =>
        parallax(folder, ['report', 'ferry', '--format', 'html', '--since', ...args]);
      const run = await since('old/ferry/analysis.json');
      assert.is(run.status, 0, run.stderr);
      const html = readFileSync(join(folder, 'output/ferry/briefing.html'), 'utf8');
      const [section] = /<section class="part" id="since">.*?<\/section>/s.exec(html) ?? [''];
      assert.match(section, 'Since the last briefing');
      assert.match(section, '1 May 2031');
      assert.match(section, /<h3>Changed figures<\/h3>\s*<ul>\s*<li>[^<]*: 30 → 30, 43<\/li>/);
      writeFileSync(join(folder, 'ferry/d.txt'), LATER);
      assert.is((await since('old/ferry')).status, 0);
      const later = readFileSync(join(folder, 'output/ferry/briefing.html'), 'utf8');
      assert.match(
        later,
        /Published since the last briefing: Last briefing, 1 May; b, 1 May; d, 2 May; This briefing, 2 May\./,
      );
      assert.match(/<section class="part" id="since">.*?<\/section>/s.exec(later)?.[0] ?? '', '<svg');
      rmSync(join(folder, 'ferry/d.txt'));
      assert.is((await since('new/ferry')).status, 0);
      assert.match(readFileSync(join(folder, 'output/ferry/briefing.html'), 'utf8'), 'Nothing has changed.');
      assertMistake(await since('none'), /Cannot read the analysis "none"/);
    });
  });

  test('knows a question again by its words where every article was written anew', async () => {
    await withFolder({}, async (folder) => {
      const anew = (text: string, toll: string) => `${text.replace(/\b(?:30|43)\b/, toll)} Divers went on searching.`;
      await analysed(
        folder,
        { 'a.txt': FIRST, 'b.txt': SECOND },
        { 'a.txt': anew(FIRST, '31'), 'b.txt': anew(SECOND, '93') },
      );
      const { sources, figures, discrepancies } = JSON.parse(
        (await parallax(folder, ['diff', 'old/ferry', 'new/ferry', '--json'])).stdout,
      );
      assert.equal([sources.new, sources.gone], [[], []], 'corrected texts are no new sources');
      assert.equal([figures.changed.length, figures.new.length, figures.gone.length], [1, 0, 0]);
      assert.equal([discrepancies.new, discrepancies.resolved], [[], []]);
    });
  });

  test('nothing has changed between an analysis and itself; what is no analysis is a mistake', async () => {
    await withFolder({ 'x.json': '{}' }, async (folder) => {
      await analysed(folder, { 'a.txt': FIRST }, { 'a.txt': FIRST });
      const run = await parallax(folder, ['diff', 'old/ferry', 'new/ferry']);
      assert.is(run.stdout, 'Ferry: 2031-05-01 → 2031-05-01\nNothing has changed.\n');
      assertMistake(
        await parallax(folder, ['diff', 'old/ferry', 'none']),
        /Cannot read the analysis "none" \(ENOENT\)/,
      );
      assertMistake(await parallax(folder, ['diff', 'x.json', 'old/ferry']), /its format is not parallax-analysis\/1/);
    });
  });
});
