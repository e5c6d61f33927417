import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { BODY, withFolder } from '../1-read/topic-folder.ts';
import { suite } from '../support/suite.ts';
import { assertMistake, filesBelow, parallax } from './parallax.ts';

suite('parallax templates', (test) => {
  test('lists each with what it is for', async () => {
    await withFolder({}, async (folder) => {
      const { status, stdout, stderr } = await parallax(folder, ['templates']);
      assert.equal([status, stderr], [0, '']);
      for (const name of ['briefing', 'digest', 'handout'])
        assert.match(stdout, new RegExp(`^${name} +\\w.+\\.$`, 'm'));
      const listed = JSON.parse((await parallax(folder, ['templates', '--json'])).stdout);
      assert.equal(
        listed.map(({ name }: { name: string }) => name),
        ['briefing', 'digest', 'handout'],
      );
    });
  });

  test('new copies one, whose change is on the page', async () => {
    await withFolder({ 't/a.txt': BODY }, async (folder) => {
      const run = await parallax(folder, ['templates', 'new', 'mine', '--template', 'handout']);
      assert.is(run.status, 0, run.stderr);
      assert.match(run.stdout, join('mine', 'template.hbs'));
      const told = await parallax(folder, ['templates', 'new', 'ours', '--json']);
      assert.is(JSON.parse(told.stdout).files[0], join('ours', 'template.hbs'));
      appendFileSync(join(folder, 'mine/partials/lists.hbs'), '<p>Our own line</p>\n');
      const report = await parallax(folder, ['report', 't', '--template', 'mine', '--format', 'html', '--json']);
      assert.is(report.status, 0, report.stderr);
      assert.equal(filesBelow(join(folder, 'output/t')), ['mine.html']);
    });
  });

  test('a folder that is there, no folder, no such template', async () => {
    await withFolder({ 'mine/a.txt': BODY }, async (folder) => {
      assertMistake(await parallax(folder, ['templates', 'new', 'mine']), /^parallax: "mine" is there already\./);
      assertMistake(await parallax(folder, ['templates', 'new']), /^parallax: Name the folder/);
      assertMistake(
        await parallax(folder, ['templates', 'new', 'other', '--template', 'poster']),
        /no template "poster"/,
      );
    });
  });
});
